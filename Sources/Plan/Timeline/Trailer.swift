/// A line of a commit's last paragraph that says what changed: `Progress: 20% -> 35%`.
public struct Trailer: Hashable, Sendable {
    /// What stands before the colon.
    public let key: String
    /// What stands after it, in one line.
    public let value: String

    /// A trailer of a key and a value.
    public init(_ key: String, _ value: String) {
        self.key = key
        self.value = value
    }

    /// The keys whose trailers claim a change of a field.
    public static let claims = ["Progress", "Status", "Indicator", "Milestone", "Changed"]
}

extension FieldChange {
    /// The trailer that a commit of Duban's writes for this change: a value that was absent is `–`, a line break `\n`,
    /// a list `[a, b]`; a milestone done is `process-map done 2024-03-28`, taken back `… 2024-03-28 -> –`.
    ///
    /// The free Markdown has none (nil).
    public var trailer: Trailer? {
        if field == .body { return nil }
        if field == .status { return Trailer("Status", "\(old) -> \(new)") }
        if field == .progress { return Trailer("Progress", "\(percent(old)) -> \(percent(new))") }
        if let item = field.item, item.list == .indicators, item.field == "current" {
            return Trailer("Indicator", "\(item.key) \(old) -> \(new)")
        }
        if let item = field.item, item.list == .milestones, item.field == "done" {
            return Trailer("Milestone", "\(item.key) done \(old.isNull ? "" : "\(old) -> ")\(new)")
        }
        return Trailer("Changed", "\(field) \(old) -> \(new)")
    }

    private func percent(_ value: FieldValue) -> String {
        value.number == nil ? value.description : "\(value)%"
    }
}
