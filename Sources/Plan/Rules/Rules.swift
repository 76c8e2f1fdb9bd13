/// The rules of `check` that need nothing but an office in memory. How a file is written (`schema`, `unknown-key`) is
/// found where it is read.
public enum Rules {
    /// Every rule, in the order in which findings of one plan and severity are shown.
    public static let all: [any CheckRule.Type] =
        [
            IdDuplicate.self, IdNotFileName.self, QuoteNotInSource.self, SourceChanged.self, UnknownReference.self,
            DatesOutOfOrder.self, OwnerIsReviewer.self, GoalVanished.self, HistoryRewritten.self, TrailerDisagrees.self,
        ] + ofActs + ofPlans + [NoTeam.self]

    /// The rules that lists and reports show beside a plan.
    static let ofPlans: [any PlanRule.Type] = [
        ShortcomingUnanswered.self, NoLead.self, NoDue.self, NoTarget.self, OverReported.self, Stale.self,
        NoCriteria.self, NoBaseline.self, UnderReported.self,
    ]

    /// What all rules find, in the order of `[Finding].inOrder`.
    public static func findings(of office: Office) -> [Finding] {
        let years = Dictionary(grouping: office.files, by: \.plan.year)
        let portfolios = years.mapValues { files in
            let others = (office.files + office.others).filter { $0.plan.year != files.first?.plan.year }
            return Portfolio(
                files.map(\.tracked), answeredBy: others.map(\.tracked), on: office.day, settings: office.settings,
                zone: office.zone)
        }
        return all.flatMap { $0.findings(in: office, portfolios) }.inOrder
    }
}

extension Portfolio {
    /// What lists and reports show beside a plan: what its standing and its empty fields say, errors first.
    ///
    /// `place` says where in its file a field stands, where that is known.
    public func findings(of tracked: Tracked, place: ((FieldPath) -> Office.Place?)? = nil) -> [Finding] {
        Rules.ofPlans.flatMap { $0.breaches(of: tracked, in: self) }
            .map { $0.finding(goal: tracked.plan.id, path: tracked.path, place: place) }
    }
}
