/// All plans of a year, judged on one day.
public struct Portfolio: Sendable {
    /// The plans: goals before shortcomings, numbers in order (G2 before G10).
    public let plans: [Tracked]
    /// The day that they are judged on.
    public let day: Day
    /// What the office has set.
    public let settings: Settings
    /// The zone that days are counted in.
    public let zone: Zone
    private let standings: [PlanID: Standing]
    private let index: [PlanID: Int]
    private let answering: [PlanID: [PlanID]]

    /// Judges plans, given in any order, on a day. Of several plans of one id the first counts for the lookups below.
    public init(_ plans: [Tracked], on day: Day, settings: Settings, zone: Zone) {
        let plans = Portfolio.inOrder(plans)
        var standings: [PlanID: Standing] = [:]
        var answering: [PlanID: [PlanID]] = [:]
        for tracked in plans where tracked.plan.kind == .goal && standings[tracked.plan.id] == nil {
            standings[tracked.plan.id] = Standing(
                of: tracked.plan, timeline: tracked.timeline, on: day, settings: settings, zone: zone)
            for shortcoming in Set(tracked.plan.answers) {
                answering[shortcoming, default: []].append(tracked.plan.id)
            }
        }
        let goals = standings
        for tracked in plans where tracked.plan.kind == .shortcoming && standings[tracked.plan.id] == nil {
            let answers = answering[tracked.plan.id, default: []].compactMap { id in
                goals[id].map { Standing.Answer(goal: id, standing: $0) }
            }
            standings[tracked.plan.id] = Standing(
                ofShortcoming: tracked.plan, timeline: tracked.timeline, answers: answers, on: day,
                settings: settings, zone: zone)
        }
        self.plans = plans
        self.day = day
        self.settings = settings
        self.zone = zone
        self.standings = standings
        self.answering = answering
        index = Dictionary(plans.enumerated().map { ($1.plan.id, $0) }) { first, _ in first }
    }

    /// The plan of an id, with its history.
    public func plan(_ id: PlanID) -> Tracked? { index[id].map { plans[$0] } }

    /// How a plan stands; nil where no plan has the id.
    public func standing(of id: PlanID) -> Standing? { standings[id] }

    /// The goals whose `answers` name a plan, in order, dropped ones too.
    public func answeredBy(_ id: PlanID) -> [PlanID] { answering[id] ?? [] }

    /// Plans as every list shows them: goals before shortcomings, numbers in order.
    public static func inOrder(_ plans: [Tracked]) -> [Tracked] {
        func rank(_ kind: Plan.Kind) -> Int { kind == .goal ? 0 : 1 }
        return plans.enumerated().sorted { left, right in
            let (a, b) = (left.element.plan, right.element.plan)
            if a.kind != b.kind { return rank(a.kind) < rank(b.kind) }
            return a.id == b.id ? left.offset < right.offset : a.id < b.id
        }.map(\.element)
    }
}
