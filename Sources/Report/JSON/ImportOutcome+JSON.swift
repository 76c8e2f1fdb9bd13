import Plan
public import Words

extension ImportOutcome {
    /// What `import --json` prints.
    public func json(words: Words) -> JSON {
        let made: JSON = [
            "plans": .array(plans.map(\.json)),
            "facts": .array(facts.map(\.json)),
            "findings": JSON(findings, words),
            "suggestions": .array(suggestions.map(\.json)),
            "unplaced": .array(unplaced.map(\.json)),
            "files": .array(files.map { ["path": .string($0.path), "size": JSON($0.size)] }),
        ]
        return .document("import", read.adding(isDryRun ? .dryRun : [:]).adding(made))
    }

    private var read: JSON {
        [
            "commit": JSON(commit),
            "document": .string(document),
            "title": JSON(title),
            "issuer": JSON(issuer),
            "date": JSON(date),
            "reportYear": JSON(reportYear),
            "year": JSON(year),
        ]
    }
}

extension ImportOutcome.Item {
    fileprivate var json: JSON {
        [
            "id": JSON(id),
            "kind": .string(kind.rawValue),
            "title": .string(title),
            "section": JSON(section),
            "span": JSON(span: span),
            "quote": .string(quote),
        ]
    }
}

extension ImportOutcome.Suggestion {
    fileprivate var json: JSON { ["goal": JSON(goal), "answers": JSON(answers), "words": JSON(words)] }
}

extension ImportOutcome.Unplaced {
    fileprivate var json: JSON {
        ["section": JSON(section), "span": JSON(span: span), "quote": .string(quote), "why": .string(why)]
    }
}

extension Fact {
    fileprivate var json: JSON {
        let value: JSON =
            switch value {
            case .number(let number): .number(number)
            case .grade(let grade): .string(grade)
            }
        return [
            "key": .string(key),
            "name": .string(name),
            "value": value,
            "unit": JSON(unit),
            "qualifier": JSON(qualifier),
            "section": JSON(section),
            "quote": .string(quote),
        ]
    }
}
