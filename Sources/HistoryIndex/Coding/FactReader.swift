import Git
import History
import Plan

/// Reads the facts of a plan that ``FactWriter`` wrote, in order.
struct FactReader {
    private var reader: ByteReader
    private let values: SharedValues

    /// Reads bytes, which must stay where they are meanwhile.
    init(_ bytes: UnsafeRawBufferPointer, _ values: SharedValues) {
        reader = ByteReader(bytes)
        self.values = values
    }

    /// The next fact; nil at the end.
    mutating func next() throws(DamagedIndex) -> NumberedFact? {
        if reader.isAtEnd { return nil }
        let number = try reader.int()
        return NumberedFact(number, try reader.fact(values))
    }
}

extension ByteReader {
    fileprivate mutating func fact(_ values: SharedValues) throws(DamagedIndex) -> PlanFact {
        let parts = FactParts(rawValue: try byte())
        let commit = try oid()
        let committed = Timestamp(seconds: try signed(), offset: try offset())
        var fact = PlanFact(commit: commit, committed: committed, isTouched: parts.contains(.touch))
        fact.isAtCut = parts.contains(.cut)
        if parts.contains(.file) {
            let path = try values.paths.value(try int())
            fact.held = .file(path: path, blob: try oid(), status: try choice(of: Plan.Status.allCases))
        } else if parts.contains(.nothing) {
            fact.held = .nothing
        }
        if parts.contains(.concurrent) {
            for _ in 0..<(try int()) { fact.concurrent.append(try oid()) }
        }
        if parts.contains(.entry) { fact.entry = try entry(of: commit, committed, values) }
        return fact
    }

    private mutating func entry(
        of commit: Oid, _ committed: Timestamp, _ values: SharedValues
    ) throws(DamagedIndex) -> Entry {
        let kind = try choice(of: Entry.Kind.allCases)
        let author = try values.people.value(try int())
        let committer = try values.people.value(try int())
        let (seconds, isTooGreat) = committed.seconds.addingReportingOverflow(try signed())
        if isTooGreat { throw DamagedIndex() }
        let authored = Timestamp(seconds: seconds, offset: try offset())
        let parts = MessageParts(rawValue: try byte())
        var message = Entry.Message()
        if !parts.isEmpty {
            for (part, text) in MessageParts.texts where parts.contains(part) {
                message[keyPath: text] = try self.text()
            }
            if parts.contains(.evidence) {
                for _ in 0..<(try int()) { message.evidence.append(try text()) }
            }
        }
        var trailers: [Trailer] = []
        if parts.contains(.trailers) {
            for _ in 0..<(try int()) {
                let key = try text()
                trailers.append(Trailer(key, try text()))
            }
        }
        var changes: [FieldChange] = []
        for _ in 0..<(try int()) {
            let field = try values.fields.value(try int())
            let old = try value(depth: 0)
            changes.append(FieldChange(field, from: old, to: try value(depth: 0)))
        }
        return Entry(
            commit: commit.description, author: author, authored: authored, committer: committer, committed: committed,
            kind: kind, message: message, changes: changes, trailers: trailers)
    }

    private mutating func choice<Choice>(of all: [Choice]) throws(DamagedIndex) -> Choice {
        let number = Int(try byte())
        guard number < all.count else { throw DamagedIndex() }
        return all[number]
    }

    private mutating func offset() throws(DamagedIndex) -> Int {
        guard let offset = Int(exactly: try signed()) else { throw DamagedIndex() }
        return offset
    }

    private static let deepest = 200

    private mutating func value(depth: Int) throws(DamagedIndex) -> FieldValue {
        guard let kind = ValueKind(rawValue: try byte()), depth < ByteReader.deepest else { throw DamagedIndex() }
        switch kind {
        case .null: return .null
        case .whole: return .number(Double(try signed()))
        case .number: return .number(try double())
        case .text: return .text(try text())
        case .list:
            var list: [FieldValue] = []
            for _ in 0..<(try int()) { list.append(try value(depth: depth + 1)) }
            return .list(list)
        case .map:
            var entries: [FieldValue.Entry] = []
            for _ in 0..<(try int()) {
                let key = try text()
                entries.append(FieldValue.Entry(key, try value(depth: depth + 1)))
            }
            return .map(entries)
        }
    }
}
