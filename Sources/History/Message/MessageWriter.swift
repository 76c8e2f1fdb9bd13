public import Plan

/// Writes the message of a commit of Duban's: note, blank line, trailers.
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

    /// The plan.
    public var id: PlanID
    /// The note, else the subject that Duban makes; see ``Plan/Entry/Message/note``.
    public var text: String
    /// The fields that changed.
    public var changes: [FieldChange]
    /// Note, evidence, problem, next step, need.
    public var message: Entry.Message
    /// What kind of act it is.
    public var marks: [Mark]

    /// A message about a plan.
    public init(
        id: PlanID, text: String, changes: [FieldChange], message: Entry.Message = .init(), marks: [Mark] = []
    ) {
        self.id = id
        self.text = text
        self.changes = changes
        self.message = message
        self.marks = marks
    }

    /// The message, ending with a line break.
    public var string: String {
        var lines: [Trailer] = []
        func add(_ key: CommitMessage.Key, _ value: String?) {
            if let value { lines.append(Trailer(key.rawValue, value.oneLine)) }
        }
        add(.goal, id.text)
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
        return "\(MessageWriter.guarded(text))\n\n\(block)\n"
    }

    /// A note as a commit holds it: no line begins with `---`, which would end the message for git, or is a comment.
    static func guarded(_ note: String) -> String {
        let lines = note.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
            line.hasPrefix("---") ? " \(line)" : String(line)
        }
        return MessageReader.trimmed(lines[...])
    }
}
