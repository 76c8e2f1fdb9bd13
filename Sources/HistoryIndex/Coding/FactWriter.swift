import Git
import History
import Plan

/// Writes facts of a plan one after the other; ``FactReader`` reads them, also behind those that another one wrote.
struct FactWriter {
    private var writer = ByteWriter()

    /// What was written.
    var bytes: [UInt8] { writer.bytes }

    /// Adds a fact of a commit by the commit's number.
    mutating func append(_ number: Int, _ fact: PlanFact, _ values: inout SharedValues) {
        writer.int(number)
        writer.fact(fact, &values)
    }
}

/// What of a fact is there, a bit each.
struct FactParts: OptionSet {
    let rawValue: UInt8
    static let touch = FactParts(rawValue: 1)
    static let entry = FactParts(rawValue: 2)
    static let file = FactParts(rawValue: 4)
    static let nothing = FactParts(rawValue: 8)
    static let cut = FactParts(rawValue: 16)
    static let concurrent = FactParts(rawValue: 32)
}

/// What of a message is there, a bit each.
struct MessageParts: OptionSet {
    let rawValue: UInt8
    static let note = MessageParts(rawValue: 1)
    static let problem = MessageParts(rawValue: 2)
    static let next = MessageParts(rawValue: 4)
    static let need = MessageParts(rawValue: 8)
    static let commentOn = MessageParts(rawValue: 16)
    static let corrects = MessageParts(rawValue: 32)
    static let evidence = MessageParts(rawValue: 64)
    static let trailers = MessageParts(rawValue: 128)

    /// The texts, in the order in which they are written.
    static let texts: [(MessageParts, any WritableKeyPath<Entry.Message, String?> & Sendable)] = [
        (.note, \.note), (.problem, \.problem), (.next, \.next), (.need, \.need), (.commentOn, \.commentOn),
        (.corrects, \.corrects),
    ]
}

extension ByteWriter {
    fileprivate mutating func fact(_ fact: PlanFact, _ values: inout SharedValues) {
        var parts: FactParts = []
        if fact.isTouched { parts.insert(.touch) }
        if fact.entry != nil { parts.insert(.entry) }
        if fact.isAtCut { parts.insert(.cut) }
        if !fact.concurrent.isEmpty { parts.insert(.concurrent) }
        switch fact.held {
        case .file: parts.insert(.file)
        case .nothing: parts.insert(.nothing)
        case nil: break
        }
        byte(parts.rawValue)
        oid(fact.commit)
        signed(fact.committed.seconds)
        signed(Int64(fact.committed.offset))
        if case .file(let path, let blob, let status)? = fact.held {
            int(values.paths.number(for: path))
            oid(blob)
            byte(UInt8(Plan.Status.allCases.firstIndex(of: status) ?? 0))
        }
        if !fact.concurrent.isEmpty {
            int(fact.concurrent.count)
            for commit in fact.concurrent { oid(commit) }
        }
        if let entry = fact.entry { self.entry(entry, committed: fact.committed, &values) }
    }

    private mutating func entry(_ entry: Entry, committed: Timestamp, _ values: inout SharedValues) {
        byte(UInt8(Entry.Kind.allCases.firstIndex(of: entry.kind) ?? 0))
        int(values.people.number(for: entry.author))
        int(values.people.number(for: entry.committer))
        signed(entry.authored.seconds - committed.seconds)
        signed(Int64(entry.authored.offset))
        var parts: MessageParts = []
        for (part, text) in MessageParts.texts where entry.message[keyPath: text] != nil { parts.insert(part) }
        if !entry.message.evidence.isEmpty { parts.insert(.evidence) }
        if !entry.trailers.isEmpty { parts.insert(.trailers) }
        byte(parts.rawValue)
        for (_, text) in MessageParts.texts {
            if let text = entry.message[keyPath: text] { self.text(text) }
        }
        if !entry.message.evidence.isEmpty {
            int(entry.message.evidence.count)
            for text in entry.message.evidence { self.text(text) }
        }
        if !entry.trailers.isEmpty {
            int(entry.trailers.count)
            for trailer in entry.trailers {
                text(trailer.key)
                text(trailer.value)
            }
        }
        int(entry.changes.count)
        for change in entry.changes {
            int(values.fields.number(for: change.field))
            value(change.old)
            value(change.new)
        }
    }

    private mutating func value(_ value: FieldValue) {
        switch value {
        case .null: byte(ValueKind.null.rawValue)
        case .number(let number):
            if let whole = Int32(exactly: number), Double(whole).bitPattern == number.bitPattern {
                byte(ValueKind.whole.rawValue)
                signed(Int64(whole))
            } else {
                byte(ValueKind.number.rawValue)
                double(number)
            }
        case .text(let text):
            byte(ValueKind.text.rawValue)
            self.text(text)
        case .list(let list):
            byte(ValueKind.list.rawValue)
            int(list.count)
            for value in list { self.value(value) }
        case .map(let entries):
            byte(ValueKind.map.rawValue)
            int(entries.count)
            for entry in entries {
                text(entry.key)
                self.value(entry.value)
            }
        }
    }
}

/// What kind of value follows.
enum ValueKind: UInt8 {
    case null, whole, number, text, list, map
}
