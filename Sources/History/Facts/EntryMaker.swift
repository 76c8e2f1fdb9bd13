public import Plan

/// Decides what a commit means for a plan, from the fields that it changed and from its message.
public struct EntryMaker: Sendable {
    /// The commit's message.
    public let message: CommitMessage
    /// Whether it joins histories.
    public let isMerge: Bool
    /// Whether it changes files, of plans or others.
    public let changesFiles: Bool
    private let subjects: OwnSubjects

    /// What a commit with a message means.
    ///
    /// - Parameter subjects: how Duban writes subjects; without it every text is a person's note.
    public init(
        message: CommitMessage, isMerge: Bool = false, changesFiles: Bool, subjects: @escaping OwnSubjects = { _ in [] }
    ) {
        self.message = message
        self.isMerge = isMerge
        self.changesFiles = changesFiles
        self.subjects = subjects
    }

    /// The kind of act; nil where the commit means nothing for the plan.
    ///
    /// The rules are those of the design's "A progress commit": a change of status, progress, an indicator's current or
    /// a milestone's done is a report, and so is a note or evidence alone in a commit without changed files.
    public func kind(for id: PlanID, _ step: PlanStep) -> Entry.Kind? {
        if step.before != nil && step.after == nil { return .vanished }
        if step.isNew { return isMerge && step.changes.isEmpty ? nil : .created }
        let own = message.about(id)
        if step.changes.isEmpty {
            guard own.goals.contains(id), !changesFiles, !isMerge else { return nil }
            return marked(own) ?? .report
        }
        if isMerge { return .merged }
        if let marked = marked(own) { return marked }
        if let status = step.changes.first(where: { $0.field == .status }) {
            let (old, new) = (Plan.Status(status.old), Plan.Status(status.new))
            if new == .closed { return .closed }
            if old?.isFinal == true { return .reopened }
        }
        return step.changes.contains { $0.field.isReported } ? .report : .amended
    }

    /// The kind that a trailer gives.
    private func marked(_ own: CommitMessage) -> Entry.Kind? {
        if own.value(.undoes) != nil { return .undone }
        if own.value(.closing) == "refused" { return .refused }
        if own.value(.notice) != nil { return .notice }
        return own.value(.commentOn) != nil ? .remark : nil
    }

    /// Note and trailers as a plan's timeline shows them; the note is nil where Duban made the subject.
    ///
    /// - Parameter earlier: the act of a commit on the plan, by the commit's id, which this one may take back.
    public func words(
        for id: PlanID, _ step: PlanStep, earlier: (String) throws -> Entry?
    ) rethrows -> Entry.Message {
        let own = message.about(id)
        let isDubans = try message.text.isEmpty || isOwnSubject(of: id, step, earlier: earlier)
        var words = Entry.Message(note: isDubans ? nil : message.text)
        words.evidence = own.values(.evidence)
        words.problem = own.value(.problem)
        words.next = own.value(.next)
        words.need = own.value(.need)
        words.commentOn = own.value(.commentOn)
        words.corrects = own.value(.corrects)
        return words
    }

    /// The trailers that claim changes of a plan.
    public func claims(of id: PlanID) -> [Trailer] {
        message.about(id).trailers.filter { Trailer.claims.contains($0.key) }
    }

    /// Whether the text is, to the byte, the subject that Duban would have made for this change where there is no note.
    private func isOwnSubject(
        of id: PlanID, _ step: PlanStep, earlier: (String) throws -> Entry?
    ) rethrows -> Bool {
        guard message.goals == [id], message.text.hasPrefix("\(id): "), !message.text.contains("\n") else {
            return false
        }
        let undone = try message.value(.undoes).flatMap { try earlier($0.lowercased()) }
        return subjects(UnnotedAct(id: id, step: step, saying: message.saying, undone: undone)).contains {
            MessageWriter.guarded($0).utf8.elementsEqual(message.text.utf8)
        }
    }
}

extension CommitMessage {
    /// What is said first beside changed fields: evidence, a problem, a next step or a need.
    fileprivate var saying: String? {
        values(.evidence).first ?? value(.problem) ?? value(.next) ?? value(.need)
    }
}

extension Plan.Status {
    fileprivate init?(_ value: FieldValue) {
        guard let text = value.text else { return nil }
        self.init(rawValue: text)
    }
}
