/// A field of a plan and what it holds.
public struct Leaf: Hashable, Sendable {
    /// The field.
    public let path: FieldPath
    /// Its value.
    public let value: FieldValue

    /// A field and its value.
    public init(_ path: FieldPath, _ value: FieldValue) {
        self.path = path
        self.value = value
    }
}

extension Plan {
    /// Every field that is not null, in the order of the file format; items field by field, lists whole, without the body.
    ///
    /// Fields at their defaults (weight 1, direction up, measure level, an empty list) are left out, so that a file that
    /// spells a default out and one that does not have the same leaves.
    public var leaves: [Leaf] {
        var leaves: [Leaf] = []
        func add(_ path: FieldPath, _ value: FieldValue) {
            if value.isNull || value == .list([]) { return }
            leaves.append(Leaf(path, value))
        }
        add(FieldPath("id"), .text(id.text))
        add(FieldPath("kind"), .text(kind.rawValue))
        add(.title, .text(title))
        if let source {
            add(FieldPath("source", "document"), .text(source.document))
            add(FieldPath("source", "sha256"), FieldValue(source.sha256))
            add(FieldPath("source", "date"), FieldValue(source.date))
            add(FieldPath("source", "section"), FieldValue(source.section))
            if let span = source.span {
                add(
                    FieldPath("source", "span"),
                    .list([.number(Double(span.lowerBound)), .number(Double(span.upperBound))]))
            }
            add(FieldPath("source", "quote"), FieldValue(source.quote))
        }
        add(.lead, FieldValue(lead))
        add(FieldPath("support"), FieldValue(support))
        add(FieldPath("leader"), FieldValue(leader))
        add(.owner, FieldValue(owner))
        add(FieldPath("reviewer"), FieldValue(reviewer))
        add(FieldPath("start"), FieldValue(start))
        add(.due, FieldValue(due?.text))
        add(.status, .text(status.rawValue))
        add(.progress, .number(Double(progress)))
        add(FieldPath("answers"), FieldValue(answers.map(\.text)))
        add(FieldPath("criteria"), FieldValue(criteria))
        for indicator in indicators { indicator.addLeaves(add) }
        for milestone in milestones { milestone.addLeaves(add) }
        add(FieldPath("cause"), FieldValue(cause))
        add(FieldPath("tags"), FieldValue(tags))
        switch visibility {
        case .open: break
        case .internal: add(FieldPath("visibility"), .text("internal"))
        case .partly(let fields): add(FieldPath("internal"), FieldValue(fields))
        }
        for (key, value) in unknown { add(FieldPath(key), value) }
        return leaves
    }
}

extension Indicator {
    fileprivate func addLeaves(_ add: (FieldPath, FieldValue) -> Void) {
        func path(_ field: String) -> FieldPath { FieldPath("indicators", key, field) }
        add(path("name"), FieldValue(name))
        add(path("unit"), FieldValue(unit))
        if measure != .level { add(path("measure"), .text(measure.rawValue)) }
        add(path("baseline"), FieldValue(baseline))
        add(path("fact"), FieldValue(fact))
        add(path("target"), FieldValue(target))
        add(path("current"), FieldValue(current))
        if direction != .up { add(path("direction"), .text(direction.rawValue)) }
        if weight != 1 { add(path("weight"), .number(weight)) }
    }
}

extension Milestone {
    fileprivate func addLeaves(_ add: (FieldPath, FieldValue) -> Void) {
        func path(_ field: String) -> FieldPath { FieldPath("milestones", key, field) }
        add(path("title"), FieldValue(title))
        add(path("lead"), FieldValue(lead))
        add(path("due"), FieldValue(due))
        add(path("done"), FieldValue(done))
        if weight != 1 { add(path("weight"), .number(weight)) }
    }
}
