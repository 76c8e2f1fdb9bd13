/// One field that differs between two versions of a plan.
public struct FieldChange: Hashable, Sendable {
    /// The field.
    public let field: FieldPath
    /// What it held before; null where it was absent.
    public let old: FieldValue
    /// What it holds now; null where it is gone.
    public let new: FieldValue

    /// A field, what it held and what it holds.
    public init(_ field: FieldPath, from old: FieldValue, to new: FieldValue) {
        self.field = field
        self.old = old
        self.new = new
    }
}

extension Plan {
    /// The fields that differ from an older version, in the newer one's order, those that are gone last.
    ///
    /// Without an older version every leaf is a change from null.
    public func changes(since old: Plan?) -> [FieldChange] {
        let before = old?.leaves ?? []
        let after = leaves
        let values = Dictionary(before.map { ($0.path, $0.value) }) { first, _ in first }
        var changes = after.compactMap { leaf -> FieldChange? in
            let was = values[leaf.path] ?? .null
            return was.isWritten(like: leaf.value) ? nil : FieldChange(leaf.path, from: was, to: leaf.value)
        }
        let kept = Set(after.map(\.path))
        changes += before.filter { !kept.contains($0.path) }.map { FieldChange($0.path, from: $0.value, to: .null) }
        if let old, !old.body.isWritten(like: body) {
            changes.append(FieldChange(.body, from: .text(old.body), to: .text(body)))
        }
        return changes
    }
}
