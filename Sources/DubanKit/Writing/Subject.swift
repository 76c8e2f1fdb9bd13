import History
import Plan
import Words

extension Words {
    /// The subject of a commit without a note: the id, and what changed or else what is said.
    ///
    /// An arrow stands in what changed, by which the subject is known again as one that no person wrote.
    func subject(of plan: Plan, _ changes: [FieldChange], _ writing: PlanEdit.Writing) -> String {
        var clauses = changes.map { change in
            if change.field == .body { return "\(field(.body)) \(MessageWriter.arrow) \u{2026}" }
            let (old, new) = (write(change.old, of: change.field), write(change.new, of: change.field))
            return "\(field(change.field)) \(old.clipped) \(MessageWriter.arrow) \(new.clipped)"
        }
        if clauses.isEmpty { clauses = [said(by: writing) ?? "\(field(.body)) \(MessageWriter.arrow) \u{2026}"] }
        return "\(plan.id): \(self.clauses(clauses))"
    }

    /// What a commit without changed fields says.
    private func said(by writing: PlanEdit.Writing) -> String? {
        if let saying = writing.saying { return saying }
        let message = writing.message
        return (message.evidence.first ?? message.problem ?? message.next ?? message.need)?.oneLine
    }
}

extension String {
    /// The text in one line, cut where it is long for a subject.
    fileprivate var clipped: String {
        let line = oneLine
        return line.count <= 40 ? line : line.prefix(39) + "\u{2026}"
    }
}
