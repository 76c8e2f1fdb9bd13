import Plan
import Words

extension PlanRow {
    /// The row of `list` and `report`.
    func json(_ words: Words) -> JSON {
        let head: JSON = ["id": JSON(plan.id), "kind": .string(plan.kind.rawValue)]
        return head.adding(details(words))
    }

    /// All keys of a row but those that name the plan.
    func details(_ words: Words) -> JSON {
        file.adding(judgement).adding([
            "answers": JSON(plan.answers.map(\.text)),
            "answeredBy": JSON(answeredBy.map(\.text)),
            "lastUpdate": lastUpdate?.lastUpdate ?? .null,
            "findings": JSON(findings, words),
        ])
    }

    private var file: JSON {
        [
            "title": .string(plan.title),
            "lead": JSON(plan.lead),
            "leader": JSON(plan.leader),
            "owner": JSON(plan.owner),
            "due": JSON(plan.due?.text),
            "originalDue": JSON(standing.originalDue),
            "status": .string(plan.status.rawValue),
        ]
    }

    private var judgement: JSON {
        [
            "light": .string(standing.light.rawValue),
            "lightAtOriginalDue": JSON(standing.lightAtOriginalDue?.rawValue),
            "basis": .string(standing.basis.rawValue),
            "selfReported": JSON(standing.selfReported),
            "computed": JSON(percent: standing.computed),
            "expected": JSON(percent: standing.expected),
            "divergence": JSON(percent: standing.divergence),
            "notice": JSON(standing.notice?.rawValue),
            "stale": .bool(standing.isStale),
            "overdue": .bool(standing.isOverdue),
            "forecast": standing.forecast?.json ?? .null,
        ]
    }
}

extension Forecast {
    fileprivate var json: JSON { ["date": JSON(date), "from": JSON(from), "to": JSON(to)] }
}

extension Entry {
    fileprivate var lastUpdate: JSON {
        [
            "commit": .string(commit),
            "author": JSON(author),
            "authorDate": JSON(authored),
            "note": JSON(message.note),
            "problem": JSON(message.problem),
            "next": JSON(message.next),
            "need": JSON(message.need),
        ]
    }
}
