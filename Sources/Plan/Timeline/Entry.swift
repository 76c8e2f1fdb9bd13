/// What one commit means for one plan.
public struct Entry: Hashable, Sendable {
    /// What kind of act a commit is.
    public enum Kind: String, Sendable, CaseIterable {
        /// The commit that first brings the plan.
        case created
        /// A report (填报): see ``Entry/isReport``.
        case report
        /// A change of other fields than those that are reported.
        case amended
        /// A remark (批示、意见).
        case remark
        /// A supervision slip (督办单).
        case notice
        /// Closed by a reviewer (销号).
        case closed
        /// A refusal to close (退回).
        case refused
        /// Taken back into work after a closing.
        case reopened
        /// An update taken back.
        case undone
        /// A merge that joins changes.
        case merged
        /// The commit that removes the plan.
        case vanished
    }

    /// What a commit says beside the fields: its note and trailers.
    public struct Message: Hashable, Sendable {
        /// The note: subject and body without trailers; nil where Duban made the subject.
        public var note: String?
        /// `Evidence:` lines.
        public var evidence: [String] = []
        /// `Problem:` 存在问题.
        public var problem: String?
        /// `Next:` 下一步.
        public var next: String?
        /// `Need:` 需协调事项.
        public var need: String?
        /// The commit that a remark is about.
        public var commentOn: String?
        /// The commit that is corrected.
        public var corrects: String?

        /// A message that says nothing.
        public init(note: String? = nil) {
            self.note = note
        }
    }

    /// What it holds lies behind one reference: histories are made of many acts, and acts are handed on more often than
    /// they are changed.
    private var box: Box

    /// The commit's id, 40 hexadecimal digits.
    public var commit: String {
        get { box.content.commit }
        set { change { $0.commit = newValue } }
    }
    /// Who reports.
    public var author: Person {
        get { box.content.author }
        set { change { $0.author = newValue } }
    }
    /// The moment that the report is about.
    public var authored: Timestamp {
        get { box.content.authored }
        set { change { $0.authored = newValue } }
    }
    /// Who typed it.
    public var committer: Person {
        get { box.content.committer }
        set { change { $0.committer = newValue } }
    }
    /// When it was recorded.
    public var committed: Timestamp {
        get { box.content.committed }
        set { change { $0.committed = newValue } }
    }
    /// What kind of act it is.
    public var kind: Kind {
        get { box.content.kind }
        set { change { $0.kind = newValue } }
    }
    /// Its note and trailers.
    public var message: Message {
        get { box.content.message }
        set { change { $0.message = newValue } }
    }
    /// The fields that it changed, in the file's order.
    public var changes: [FieldChange] {
        get { box.content.changes }
        set { change { $0.changes = newValue } }
    }
    /// Names of rules and `concurrent`, `corrected`.
    public var flags: [String] {
        get { box.content.flags }
        set { change { $0.flags = newValue } }
    }
    /// The trailers by which the commit claims changes of this plan (``Trailer/claims``), in order; the file is the truth.
    ///
    /// Where a commit names several plans, a trailer belongs to the `Goal:` lines that stand next before it; where it names
    /// none, to all that it touches.
    public var trailers: [Trailer] {
        get { box.content.trailers }
        set { change { $0.trailers = newValue } }
    }

    /// An act on a plan.
    public init(
        commit: String, author: Person, authored: Timestamp, committer: Person, committed: Timestamp, kind: Kind,
        message: Message = Message(), changes: [FieldChange] = [], flags: [String] = [],
        trailers: [Trailer] = []
    ) {
        box = Box(
            Content(
                commit: commit, author: author, authored: authored, committer: committer, committed: committed,
                kind: kind, message: message, changes: changes, flags: flags, trailers: trailers))
    }

    private mutating func change(_ body: (inout Content) -> Void) {
        var content = box.content
        body(&content)
        box = Box(content)
    }

    private struct Content: Hashable, Sendable {
        var commit: String
        var author: Person
        var authored: Timestamp
        var committer: Person
        var committed: Timestamp
        var kind: Kind
        var message: Message
        var changes: [FieldChange]
        var flags: [String]
        var trailers: [Trailer]
    }

    private final class Box: Sendable {
        let content: Content

        init(_ content: Content) {
            self.content = content
        }
    }

    /// Whether two acts are the same.
    public static func == (left: Entry, right: Entry) -> Bool {
        left.box === right.box || left.box.content == right.box.content
    }

    /// Adds what the act holds.
    public func hash(into hasher: inout Hasher) { hasher.combine(box.content) }

    /// Whether it reports progress: a change of status, progress, an indicator's current or a milestone's done, or a
    /// note or evidence alone.
    public var isReport: Bool { kind == .report }

    /// Whether it is dated later than it was recorded, by more than a day: clocks and zones differ by less (`future-dated`).
    public var isFutureDated: Bool { authored.seconds - committed.seconds > 86_400 }

    /// Whether a later commit corrects or undoes it.
    public var isCorrected: Bool { flags.contains("corrected") }
}
