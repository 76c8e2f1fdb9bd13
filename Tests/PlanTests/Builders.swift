import Plan

// Days are written as text in tests, and a text that names none stops them.
extension Day: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
        self = day
    }
}

extension PlanID: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}

let clerk = Person(name: "示例甲", email: "jia@example.org")
let reviewer = Person(name: "示例丁", email: "ding@example.org")

/// A goal of 2024 that is in progress.
func goal(_ id: PlanID = "2024-G1", _ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(year: 2024, id: id, kind: .goal, title: "示例目标", status: .inProgress)
    change(&plan)
    return plan
}

/// A shortcoming of 2024 that nobody has begun with.
func shortcoming(_ id: PlanID = "2024-S1", _ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(year: 2024, id: id, kind: .shortcoming, title: "示例问题")
    change(&plan)
    return plan
}

/// An act at noon in Shanghai; recorded on the day that it is about unless said otherwise.
func act(
    _ kind: Entry.Kind, _ day: Day, recorded: Day? = nil, changes: [FieldChange] = [], flags: [String] = [],
    trailers: [Trailer] = []
) -> Entry {
    Entry(
        commit: "\(day)\(kind.rawValue)", author: clerk, authored: Zone.shanghai.moment(day, hour: 12),
        committer: clerk, committed: Zone.shanghai.moment(recorded ?? day, hour: 12), kind: kind, changes: changes,
        flags: flags, trailers: trailers)
}

func set(_ field: FieldPath, _ old: FieldValue, _ new: FieldValue) -> FieldChange {
    FieldChange(field, from: old, to: new)
}

/// A history that begins with a commit and goes on with reports and other acts, in order.
func history(_ first: Day = "2024-01-02", reports: [Day] = [], acts: [Entry] = []) -> Timeline {
    Timeline(id: "2024-G1", entries: [act(.created, first)] + reports.map { act(.report, $0) } + acts)
}

extension Milestone {
    init(_ key: String, _ due: Day? = nil, done: Day? = nil, weight: Double = 1) {
        self.init(key: key, due: due, done: done, weight: weight)
    }
}

extension Settings {
    init(_ change: (inout Settings) -> Void) {
        self.init()
        change(&self)
    }
}
