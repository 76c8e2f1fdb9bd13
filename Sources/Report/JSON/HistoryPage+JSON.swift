import Plan

extension HistoryPage {
    /// What `history --json` prints: one event a field that an act changed, oldest first.
    ///
    /// An act that changed no field is one event without field and values. Where fields are asked for, all other events
    /// are left out; where a person is, those by others.
    public func json() -> JSON {
        .document(
            "history",
            [
                "goal": JSON(timeline.id),
                "cut": .bool(timeline.isCut),
                "events": .array(entries.filter(shows).flatMap(events)),
            ])
    }

    private func events(_ entry: Entry) -> [JSON] {
        if entry.changes.isEmpty { return fields.isEmpty ? [entry.event(nil)] : [] }
        return entry.changes.filter { shows($0.field) }.map(entry.event)
    }
}

extension Entry {
    fileprivate func event(_ change: FieldChange?) -> JSON {
        let act: JSON = [
            "commit": .string(commit),
            "author": JSON(author),
            "authorDate": JSON(authored),
            "committer": JSON(committer),
            "commitDate": JSON(committed),
        ]
        let field = change.map { JSON($0) } ?? ["field": .null, "old": .null, "new": .null]
        return act.adding(field).adding([
            "note": JSON(message.note),
            "evidence": JSON(message.evidence),
            "problem": JSON(message.problem),
            "next": JSON(message.next),
            "need": JSON(message.need),
            "commentOn": JSON(message.commentOn),
            "corrects": JSON(message.corrects),
            "signature": .null,
            "flags": JSON(change.map(flags) ?? flags),
        ])
    }
}
