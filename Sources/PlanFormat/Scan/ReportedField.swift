import Plan

/// A field that reports change, by its place in the plan; in the order of the file format.
enum ReportedField: Comparable {
    case status
    case progress
    /// The current value of an indicator.
    case current(Int)
    /// The day on which a milestone was done.
    case done(Int)

    /// Those of a plan.
    static func all(of plan: Plan) -> [ReportedField] {
        [.status, .progress] + plan.indicators.indices.map { .current($0) } + plan.milestones.indices.map { .done($0) }
    }

    /// The field's name.
    func path(in plan: Plan) -> FieldPath {
        switch self {
        case .status: .status
        case .progress: .progress
        case .current(let place): .current(plan.indicators[place].key)
        case .done(let place): .done(plan.milestones[place].key)
        }
    }

    /// Sets the field to what a plain scalar says; nil where it may not stand there.
    func set(_ text: String, in plan: inout Plan) -> FieldChange? {
        let isNull = ["null", "Null", "NULL"].contains(text)
        switch self {
        case .status:
            guard let status = Plan.Status(rawValue: text) else { return nil }
            defer { plan.status = status }
            return FieldChange(.status, from: .text(plan.status.rawValue), to: .text(text))
        case .progress:
            guard let progress = FieldCheck.percent(text) else { return nil }
            defer { plan.progress = progress }
            return FieldChange(.progress, from: .number(Double(plan.progress)), to: .number(Double(progress)))
        case .current(let place):
            let current = isNull ? nil : ScalarText.number(text)
            guard isNull || current != nil else { return nil }
            defer { plan.indicators[place].current = current }
            return FieldChange(
                path(in: plan), from: FieldValue(plan.indicators[place].current), to: FieldValue(current))
        case .done(let place):
            let done = isNull ? nil : Day(iso: text)
            guard isNull || done != nil else { return nil }
            defer { plan.milestones[place].done = done }
            return FieldChange(path(in: plan), from: FieldValue(plan.milestones[place].done), to: FieldValue(done))
        }
    }
}
