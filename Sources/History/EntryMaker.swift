public import Git
public import Plan

/// Decides what a commit means for a plan, from the plan before and after it and from its message.
public struct EntryMaker: Sendable {
    /// The commit's message.
    public let message: CommitMessage
    /// How many parents it has.
    public let parentCount: Int
    /// Whether it changes files.
    public let changesFiles: Bool

    /// What a commit with a message means.
    public init(message: CommitMessage, parentCount: Int, changesFiles: Bool) {
        self.message = message
        self.parentCount = parentCount
        self.changesFiles = changesFiles
    }

    /// The kind of act, given the fields of a plan that changed; nil where the commit means nothing for the plan.
    ///
    /// The rules are those of the design's "A progress commit": a change of status, progress, an indicator's current or
    /// a milestone's done is a report, and so is a note or evidence alone in a commit without changed files.
    public func kind(of id: PlanID, wasThere: Bool, isThere: Bool, changes: [FieldChange]) -> Entry.Kind? {
        let names = message.goals.contains(id)
        if isThere && !wasThere && !changes.isEmpty { return .created }
        if wasThere && !isThere { return .vanished }
        if changes.isEmpty {
            guard names, !changesFiles else { return nil }
            if message.value(.commentOn) != nil { return .remark }
            if message.value(.notice) != nil { return .notice }
            return .report
        }
        if parentCount > 1 { return .merged }
        if names, message.value(.undoes) != nil { return .undone }
        if names, message.value(.closing) == "refused" { return .refused }
        if names, message.value(.notice) != nil { return .notice }
        if names, message.value(.commentOn) != nil { return .remark }
        if let status = changes.first(where: { $0.field == .status }) {
            if status.new.text == Plan.Status.closed.rawValue { return .closed }
            if status.old.text == Plan.Status.closed.rawValue { return .reopened }
        }
        return changes.contains { $0.field.isReported } ? .report : .amended
    }

    /// Note and trailers as a plan's timeline shows them.
    ///
    /// The note is nil where the subject is one that Duban makes: the id, a colon, and what changed.
    public func words(for id: PlanID) -> Entry.Message {
        let isOwn = message.goals == [id] && message.text.hasPrefix("\(id): ") && !message.text.contains("\n")
        var words = Entry.Message(note: isOwn || message.text.isEmpty ? nil : message.text)
        guard message.goals.contains(id) else { return words }
        words.evidence = message.values(.evidence)
        words.problem = message.value(.problem)
        words.next = message.value(.next)
        words.need = message.value(.need)
        words.commentOn = message.value(.commentOn)
        words.corrects = message.value(.corrects)
        return words
    }
}

extension Person {
    init(_ signature: Signature) {
        self.init(name: signature.name, email: signature.email)
    }
}

extension Timestamp {
    /// A moment as git holds it.
    public init(_ time: GitTime) {
        self.init(seconds: time.seconds, offset: time.offset)
    }
}

extension GitTime {
    /// A moment for git to hold.
    public init(_ moment: Timestamp) {
        self.init(seconds: moment.seconds, offset: moment.offset)
    }
}

extension EntryMaker {
    /// The trailers that claim changes of a plan.
    ///
    /// Where a commit names several plans, a trailer belongs to the `Goal:` lines that stand next before it.
    public func claims(of id: PlanID) -> [Trailer] {
        var group: Set<String> = []
        var isOpen = false
        var claims: [Trailer] = []
        for trailer in message.trailers {
            if trailer.key.lowercased() == "goal" {
                if !isOpen { group = [] }
                group.insert(trailer.value)
                isOpen = true
            } else {
                isOpen = false
                if group.contains(id.text), Trailer.claims.contains(trailer.key) { claims.append(trailer) }
            }
        }
        return claims
    }
}
