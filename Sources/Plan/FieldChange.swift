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

extension FieldChange {
    /// What happened to a field; nil where it says the same, to the byte.
    fileprivate init?(_ field: FieldPath, _ old: FieldValue, _ new: FieldValue) {
        if old.isWritten(like: new) { return nil }
        self.init(field, from: old, to: new)
    }
}

extension Plan {
    /// The fields that differ from an older version, in the newer one's order, those that are gone last.
    ///
    /// Without an older version every leaf is a change from null.
    public func changes(since old: Plan?) -> [FieldChange] {
        let before = old?.leaves ?? []
        let after = leaves
        // Of most versions each field stands where it stood; only behind the first that does not are they looked up.
        var start = 0
        while start < min(before.count, after.count), before[start].path == after[start].path { start += 1 }
        var changes = zip(before[..<start], after[..<start]).compactMap { FieldChange($1.path, $0.value, $1.value) }
        if start < max(before.count, after.count) {
            let values = Dictionary(before[start...].map { ($0.path, $0.value) }) { first, _ in first }
            changes += after[start...].compactMap { FieldChange($0.path, values[$0.path] ?? .null, $0.value) }
            let kept = Set(after[start...].map(\.path))
            changes += before[start...].compactMap {
                kept.contains($0.path) ? nil : FieldChange($0.path, from: $0.value, to: .null)
            }
        }
        if let old, !old.body.isWritten(like: body) {
            changes.append(FieldChange(.body, from: .text(old.body), to: .text(body)))
        }
        return changes
    }
}
