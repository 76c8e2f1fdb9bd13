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
    private let standings: [Standing]
    private let places: [PlanID: [Int]]
    private let answering: [PlanID: [Goal]]

    /// A goal that answers, and how it stands.
    private struct Goal {
        let plan: Plan
        let standing: Standing
    }

    /// Judges plans, given in any order, on a day. Of several plans of one id each is judged by itself, and the first
    /// counts where one is looked up by its id.
    ///
    /// - Parameter others: goals of other years, which may answer shortcomings of this one.
    public init(_ plans: [Tracked], answeredBy others: [Tracked] = [], on day: Day, settings: Settings, zone: Zone) {
        let plans = Portfolio.inOrder(plans)
        func judge(_ goal: Tracked) -> Standing {
            Standing(of: goal.plan, timeline: goal.timeline, on: day, settings: settings, zone: zone)
        }
        let goals = plans.filter { $0.plan.kind == .goal }.map { Goal(plan: $0.plan, standing: judge($0)) }
        let foreign = Portfolio.inOrder(others.filter { $0.plan.kind == .goal && !$0.plan.answers.isEmpty })
        var answering: [PlanID: [Goal]] = [:]
        var seen: Set<PlanID> = []
        for goal in goals + foreign.map({ Goal(plan: $0.plan, standing: judge($0)) })
        where seen.insert(goal.plan.id).inserted {
            for shortcoming in Set(goal.plan.answers) { answering[shortcoming, default: []].append(goal) }
        }
        let shortcomings = plans.filter { $0.plan.kind == .shortcoming }.map { tracked in
            let answers = answering[tracked.plan.id, default: []].map { goal in
                Standing.Answer(goal: goal.plan.id, standing: goal.standing)
            }
            return Standing(
                ofShortcoming: tracked.plan, timeline: tracked.timeline, answers: answers, on: day,
                settings: settings, zone: zone)
        }
        self.plans = plans
        self.day = day
        self.settings = settings
        self.zone = zone
        self.answering = answering
        standings = goals.map(\.standing) + shortcomings
        places = Dictionary(grouping: plans.indices) { plans[$0].plan.id }
    }

    /// The plan of an id, with its history.
    public func plan(_ id: PlanID) -> Tracked? { places[id]?.first.map { plans[$0] } }

    /// How a plan stands; nil where no plan has the id.
    public func standing(of id: PlanID) -> Standing? { places[id]?.first.map { standings[$0] } }

    /// How one of these plans stands, also where another has its id.
    public func standing(of tracked: Tracked) -> Standing? {
        let places = places[tracked.plan.id] ?? []
        let own = places.count > 1 ? places.first { plans[$0] == tracked } : places.first
        return own.map { standings[$0] }
    }

    /// The goals whose `answers` name a plan, in order, dropped ones too.
    public func answeredBy(_ id: PlanID) -> [PlanID] { goalsAnswering(id).map(\.id) }

    /// The goals whose `answers` name a plan, those of other years last.
    func goalsAnswering(_ id: PlanID) -> [Plan] { answering[id]?.map(\.plan) ?? [] }

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
