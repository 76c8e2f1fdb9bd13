import Plan
public import Words

extension PortfolioReport {
    /// Which command prints the report.
    public enum Document: String, Sendable, CaseIterable {
        case list
        case report
        case changes
    }

    /// What `list --json`, `report --json` or `changes --json` prints.
    public func json(_ document: Document, words: Words) -> JSON {
        switch document {
        case .list: .document(document.rawValue, listed(words))
        case .report: .document(document.rawValue, reported(words))
        case .changes: .document(document.rawValue, changed)
        }
    }

    private func listed(_ words: Words) -> JSON {
        edition.json.adding(["goals": goals(words)])
    }

    private func reported(_ words: Words) -> JSON {
        edition.json.adding([
            "office": JSON(edition.office),
            "since": JSON(since),
            "summary": .object(Light.allCases.map { JSON.Member($0.rawValue, JSON(count($0))) }),
            "goals": goals(words),
            "changes": .array(changes.map(\.json)),
            "waiting": .array(waiting.map { $0.json(words) }),
        ])
    }

    private var changed: JSON {
        edition.json.adding([
            "office": JSON(edition.office),
            "since": JSON(since),
            "sinceCommit": JSON(earlier?.commit),
            "changes": .array(changes.map(\.json)),
        ])
    }

    private func goals(_ words: Words) -> JSON { .array(rows.map { $0.json(words) }) }
}

extension Edition {
    /// What tells two editions apart.
    var json: JSON {
        [
            "asOf": JSON(asOf), "commit": JSON(commit), "year": JSON(year), "sample": .bool(isSample),
            "cut": .bool(isCut),
        ]
    }
}

extension PortfolioChange {
    fileprivate var json: JSON {
        [
            "goal": JSON(goal),
            "change": .string(change.rawValue),
            "field": JSON(field),
            "old": JSON(old),
            "new": JSON(new),
            "original": JSON(original),
            "commit": JSON(commit),
            "date": JSON(date),
        ]
    }
}

extension Waiting {
    fileprivate func json(_ words: Words) -> JSON {
        [
            "person": JSON(person),
            "goal": JSON(goal),
            "rule": .string(rule.name),
            "message": .string(words.sentence(of: self)),
        ]
    }
}
