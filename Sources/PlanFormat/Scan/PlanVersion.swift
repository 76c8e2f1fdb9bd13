public import Plan

/// A version of a plan file, from which the next one can mostly be told without parsing it.
///
/// Nearly all commits change only what is reported: a status, a percentage, an indicator's value, the day on which a
/// milestone was done, each a plain value on a line of its own. Where nothing but such values differs from a version
/// that was parsed, the same lines hold the same fields, and only the new values need to be read.
public struct PlanVersion: Sendable {
    /// What the file says; nil where it cannot be read as a plan.
    public let plan: Plan?
    private let bytes: [UInt8]
    private let path: String
    private let slots: [Int: Slot]

    /// A line that holds one reported value.
    private struct Slot {
        /// The bytes before the value, its key and indentation.
        let prefix: Int
        let field: ReportedField
    }

    /// Parses a file.
    public init(_ bytes: [UInt8], path: String) {
        let document = PlanDocument(bytes, path: path)
        self.init(bytes, path, document.plan, PlanVersion.slots(of: document))
    }

    private init(_ bytes: [UInt8], _ path: String, _ plan: Plan?, _ slots: [Int: Slot]) {
        self.plan = plan
        self.bytes = bytes
        self.path = path
        self.slots = slots
    }

    /// The version that the file at the same path becomes, and what it changes: parsed whole only where it must be, and
    /// then without the changes.
    public func next(_ bytes: [UInt8]) -> (version: PlanVersion, changes: [FieldChange]?) {
        guard let edits = edits(to: bytes), var plan else { return (PlanVersion(bytes, path: path), nil) }
        var changes: [FieldChange] = []
        for (field, text) in edits.sorted(by: { $0.field < $1.field }) {
            guard let change = field.set(text, in: &plan) else { return (PlanVersion(bytes, path: path), nil) }
            if change.old != change.new { changes.append(change) }
        }
        // As everywhere, the fields that are gone come last.
        return (PlanVersion(bytes, path, plan, slots), changes.filter { !$0.new.isNull } + changes.filter(\.new.isNull))
    }

    /// The reported fields whose lines differ, with their new texts; nil where anything else differs.
    private func edits(to other: [UInt8]) -> [(field: ReportedField, text: String)]? {
        // A last line with its end and one without differ in a byte that no line shows.
        guard !slots.isEmpty, bytes.last == other.last else { return nil }
        var edits: [(field: ReportedField, text: String)] = []
        var (old, new) = (LineCursor(bytes), LineCursor(other))
        old.skipWhatIsAlike(&new)
        let end = old.endOfDifference(new)
        while old.place < end.old || new.place < end.new {
            let line = old.line
            guard old.place < end.old, new.place < end.new, let before = old.next(), let after = new.next() else {
                return nil
            }
            if bytes[before] == other[after] { continue }
            guard let slot = slots[line], before.count > slot.prefix, after.count > slot.prefix,
                bytes[before].prefix(slot.prefix) == other[after].prefix(slot.prefix),
                let text = PlanVersion.plainText(other[after].dropFirst(slot.prefix))
            else { return nil }
            edits.append((slot.field, text))
        }
        return edits
    }

    /// A value of letters, digits, points and hyphens alone, up to the line's end: it is the same to YAML in any place.
    private static func plainText(_ value: ArraySlice<UInt8>) -> String? {
        let isPlain = value.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isPlain, value.first != UInt8(ascii: "-") else { return nil }
        return String(decoding: value, as: UTF8.self)
    }

    private static func slots(of document: PlanDocument) -> [Int: Slot] {
        guard let plan = document.plan, document.findings.isEmpty else { return [:] }
        var slots: [Int: Slot] = [:]
        let lines = LineCursor.starts(of: document.bytes)
        for field in ReportedField.all(of: plan) {
            guard let node = document.node(at: field.path(in: plan)) else { continue }
            let value = document.tree[node]
            guard value.kind == .scalar, value.style == .plain, value.tag == .none, !value.hasAnchor,
                !value.range.isEmpty, let line = lines.lastIndex(where: { $0 <= value.start }),
                plainText(document.bytes[value.range]) != nil,
                value.end < document.bytes.count, document.bytes[value.end] == LineCursor.lineFeed,
                isKey(document.bytes[lines[line]..<value.start])
            else { continue }
            slots[line] = Slot(prefix: value.start - lines[line], field: field)
        }
        return slots
    }

    /// Whether what stands before a value is a key of block style: blanks and a dash, a word, a colon and a blank.
    private static func isKey(_ prefix: ArraySlice<UInt8>) -> Bool {
        prefix.suffix(2).elementsEqual(": ".utf8)
            && prefix.dropLast(2).allSatisfy { byte in
                byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
    }
}
