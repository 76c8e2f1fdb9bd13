public import Plan

/// Writes the message of a commit of Duban's: note, blank line, trailers; without plans the note alone.
public struct MessageWriter: Sendable {
    /// What the trailers say beside the changed fields.
    public enum Mark: Hashable, Sendable {
        /// A remark on a commit.
        case commentOn(String)
        /// A correction of a commit.
        case corrects(String)
        /// An update taken back.
        case undoes(String)
        /// A refusal to close.
        case refusal
    }

    /// The plans that it is about.
    public var ids: [PlanID]
    /// The note, else the subject that Duban makes; see ``Plan/Entry/Message/note``.
    public var text: String
    /// The fields that changed.
    public var changes: [FieldChange]
    /// Note, evidence, problem, next step, need.
    public var message: Entry.Message
    /// What kind of act it is.
    public var marks: [Mark]

    /// A message about plans.
    public init(
        ids: [PlanID], text: String, changes: [FieldChange] = [], message: Entry.Message = .init(), marks: [Mark] = []
    ) {
        self.ids = ids
        self.text = text
        self.changes = changes
        self.message = message
        self.marks = marks
    }

    /// What stands between old and new in a subject that Duban makes.
    public static let arrow = "\u{2192}"

    /// The message, ending with a line break.
    public var string: String {
        var lines: [Trailer] = []
        func add(_ key: CommitMessage.Key, _ value: String?) {
            if let value { lines.append(Trailer(key.rawValue, value.oneLine)) }
        }
        for id in ids { add(.goal, id.text) }
        lines += changes.compactMap(\.trailer)
        for evidence in message.evidence { add(.evidence, evidence) }
        add(.problem, message.problem)
        add(.next, message.next)
        add(.need, message.need)
        for mark in marks {
            switch mark {
            case .commentOn(let commit): add(.commentOn, commit)
            case .corrects(let commit): add(.corrects, commit)
            case .undoes(let commit):
                add(.corrects, commit)
                add(.undoes, commit)
            case .refusal: add(.closing, "refused")
            }
        }
        let block = lines.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
        return "\(MessageWriter.guarded(text))\n\(block.isEmpty ? "" : "\n\(block)\n")"
    }

    /// A note as a commit holds it: a line that would end the message for git gets a space before it; line ends are line
    /// feeds, and there is no white space at the ends of lines.
    static func guarded(_ note: String) -> String {
        let lines = note.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }.map {
            text in
            let line = MessageLine(String(text).utf8[...])
            return (line.beginsWithDashes || line.isScissors ? " " : "") + line.withoutTrailingSpace
        }
        guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }
}
