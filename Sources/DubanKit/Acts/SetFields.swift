public import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Sets fields of a plan to what was typed: `set`. Empty text writes null in place.
    public func set(_ id: String, _ fields: [(path: FieldPath, text: String)], _ options: ActOptions) throws -> Outcome
    {
        if fields.isEmpty && !options.includesEdits { throw Refusal(.usage, .nothingToSet, ["id": .text(id)]) }
        return try record(id, options) { document, scene in
            for (path, text) in fields { try document.put(path, text) }
            return PlanEdit.Writing(act: .set, message: Entry.Message(note: options.note))
        }
    }
}

extension PlanDocument {
    /// Sets a field to what was typed, unless it says that already: a value of another form, like an empty list where
    /// there is null, or a default that is left out, changes nothing and leaves the bytes.
    mutating func put(_ path: FieldPath, _ text: String) throws {
        let value = try PlanDocument.parse(text, for: path)
        if (self.value(at: path) ?? .null) == value { return }
        let before = self
        try set(path, to: value)
        if let old = before.plan, plan?.changes(since: old).isEmpty == true { self = before }
    }
}
