import Plan
import Words

/// What stands in the way of open plans, and what is asked of others, as their last reports say it.
struct Needs {
    let speech: Speech

    /// One clause a plan, with its id, of those that name a problem or a need.
    func lines(of rows: [PlanRow]) -> [(id: String, text: String)] {
        rows.compactMap { row in
            guard let message = row.lastUpdate?.message, !row.plan.status.isFinal else { return nil }
            let clauses = [
                message.problem.map { speech.words.label(speech.words(.historyProblem), $0.unfolded.inOneLine) },
                message.need.map { speech.words.label(speech.words(.historyNeed), $0.unfolded.inOneLine) },
            ].compactMap { $0 }
            return clauses.isEmpty ? nil : (speech.id(row.plan.id), clauses.joined(separator: " \u{00B7} "))
        }
    }
}
