import Plan
public import Words

extension PlanPage {
    /// What `show --json` prints: the keys of a row, with `goal` for its id, and the file field by field.
    public func json(words: Words) -> JSON {
        let head: JSON = ["goal": JSON(row.plan.id)]
        return .document(
            "goal",
            head.adding(edition.json).adding(row.details(words)).adding([
                "path": .string(path),
                "fields": JSON(fields),
                "body": .string(row.plan.body),
                "since": JSON(comparison?.since),
                "before": comparison?.before?.json(words) ?? .null,
                "changes": .array(comparison?.changes.map { JSON($0) } ?? []),
            ]))
    }
}

extension PlanComparison.Before {
    /// The plan as it was, with the keys that it has today.
    fileprivate func json(_ words: Words) -> JSON {
        edition.json.adding(row.details(words)).adding([
            "path": .string(path),
            "fields": JSON(fields),
            "body": .string(row.plan.body),
        ])
    }
}
