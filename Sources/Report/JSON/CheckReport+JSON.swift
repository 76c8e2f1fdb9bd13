import Plan
public import Words

extension CheckReport {
    /// What `check --json` prints.
    public func json(words: Words) -> JSON {
        .document(
            "check",
            [
                "asOf": JSON(edition.asOf), "commit": edition.isOfThen ? JSON(edition.commit) : .null,
                "since": JSON(since), "planCount": JSON(planCount), "findings": JSON(findings, words),
            ])
    }
}

extension IndexOutcome {
    /// What `index --json` prints.
    public func json() -> JSON {
        .document("index", ["commits": JSON(commits), "plans": JSON(plans)])
    }
}

extension DemoOutcome {
    /// What `demo --json` prints.
    public func json() -> JSON {
        .document("demo", ["path": .string(path), "head": .string(head)])
    }
}
