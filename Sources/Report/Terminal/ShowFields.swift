import Plan
import Words

/// The fields of a plan that say who, when and why, each with its label; those that nobody has set say so.
struct ShowFields {
    let page: PlanPage
    let speech: Speech

    func lines(in style: TerminalStyle) -> [Line] {
        let rows = self.rows.map { (label: Line(Speech.sentence($0.label), .dim), value: Line($0.value)) }
        let column = min(20, rows.map(\.label.width).max() ?? 0)
        return rows.flatMap { row in
            (Line.space(2) + row.label.cut(to: column).padded(to: column + 2) + row.value).wrapped(
                to: style.width, indent: column + 4)
        }
    }

    private var rows: [(label: String, value: String)] {
        let plan = page.row.plan
        let words = speech.words
        var rows: [(label: String, value: String)] = [
            (words(.fieldLead), speech.unit(plan.lead))
        ]
        func add(_ key: Words.Key, _ value: String?) {
            if let value, !value.isEmpty { rows.append((words(key), value)) }
        }
        add(.fieldSupport, words.list(plan.support.map { speech.unit($0) }))
        add(.fieldLeader, plan.leader.map { speech.person($0) })
        add(.fieldOwner, speech.person(plan.owner))
        add(.fieldReviewer, plan.reviewer.map { speech.person($0) })
        add(.fieldStart, plan.start.map { words.write($0) })
        add(.fieldDue, due)
        add(.fieldStatus, words.write(plan.status))
        add(.fieldAnswers, words.list(plan.answers.map(speech.id)))
        add(.fieldAnsweredBy, words.list(page.row.answeredBy.map(speech.id)))
        add(.fieldCriteria, plan.criteria?.inOneLine)
        add(.fieldCause, plan.cause?.inOneLine)
        add(.fieldTags, words.list(plan.tags))
        switch plan.visibility {
        case .open: break
        case .internal: add(.fieldVisibility, words(.visibilityInternal))
        case .partly(let fields): add(.fieldInternal, words.list(fields))
        }
        for (key, value) in plan.unknown { rows.append((key, value.description)) }
        let lastReport = page.row.lastUpdate.map {
            "\(words.write(speech.edition.zone.day(of: $0.authored))) \($0.author.name)"
        }
        add(.showLastReport, lastReport ?? words(.showNoReport))
        add(.showFile, page.path)
        return rows
    }

    private var due: String {
        let words = speech.words
        guard let due = page.row.plan.due else { return words(.writeNone) }
        let text = due.day.map { words.write($0) } ?? words(.dueLongTerm)
        guard let original = page.row.standing.originalDue, original != due.day else { return text }
        return words.parenthesis(text, words(.showOriginalDue, ["day": .day(original)]))
    }
}
