public import Plan

/// Decides what a commit means for a plan, from the fields that it changed and from its message.
public struct EntryMaker: Sendable {
    /// The commit's message.
    public let message: CommitMessage
    /// Whether it joins histories.
    public let isMerge: Bool
    /// Whether it changes files, of plans or others.
    public let changesFiles: Bool

    /// What a commit with a message means.
    public init(message: CommitMessage, isMerge: Bool = false, changesFiles: Bool) {
        self.message = message
        self.isMerge = isMerge
        self.changesFiles = changesFiles
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
    public func words(for id: PlanID, _ step: PlanStep) -> Entry.Message {
        let own = message.about(id)
        var words = Entry.Message(note: message.text.isEmpty || isOwnSubject(of: id, step) ? nil : message.text)
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

    /// Whether the text is a subject that Duban makes where there is no note: the id, and what changed with an arrow, or
    /// else what is said first in the trailers, which act is taken back, or the title of a new plan.
    private func isOwnSubject(of id: PlanID, _ step: PlanStep) -> Bool {
        let start = "\(id): "
        guard message.goals == [id], message.text.hasPrefix(start), !message.text.contains("\n") else { return false }
        let rest = message.text.dropFirst(start.count)
        if let title = step.after?.title.oneLine, step.isNew { return rest.hasSuffix(title) }
        let isUndoAlone = step.changes.isEmpty && message.value(.undoes) != nil
        return isUndoAlone || rest.contains(MessageWriter.arrow) || message.saying == String(rest)
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
