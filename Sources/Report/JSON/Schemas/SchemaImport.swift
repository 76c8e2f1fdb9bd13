import Plan

extension Schema {
    /// What `import` prints.
    static let imported = document.adding(dryRun).adding([
        "plans": list("The plans, in reading order.", of: plan),
        "facts": list("The figures of its results, in reading order.", of: fact),
        "findings": list("What a person should look at.", of: "finding"),
        "suggestions": list("Goals that may answer shortcomings.", of: suggestion),
        "unplaced": list("Passages of goals or shortcomings that became no plan.", of: unplaced),
        "files": list("The files that were written, or would be.", of: file),
    ])

    private static let document: JSON = [
        "commit": refOrNull("commit", "The commit that was made; null where nothing changed, or with --dry-run."),
        "document": text("The document's path in the repository."),
        "title": textOrNull("The report's title."),
        "issuer": textOrNull("Who issued it."),
        "date": refOrNull("day", "The report's date."),
        "reportYear": optional("integer", "The year that it reports on."),
        "year": value("integer", "The plan year."),
    ]

    private static let section = textOrNull("The heading's numbers, outer to inner, joined.")
    private static let quote = text("Those bytes, verbatim.")

    private static let plan = object(
        "A plan that the report gives.",
        [
            "id": ref("id", "Its id."),
            "kind": ref("planKind", "Goal or shortcoming."),
            "title": text("Its title, in the item's own words."),
            "section": section,
            "span": ref("span", "Where the document says it, without the item's number."),
            "quote": quote,
        ])

    private static let fact = object(
        "A figure that the report states.",
        [
            "key": text("Its key in facts.yaml."),
            "name": text("What is counted, in the report's words."),
            "value": ["description": "The figure, or a grade as text.", "type": ["number", "string"]],
            "unit": textOrNull("What it is counted in, as written."),
            "qualifier": textOrNull("What limits it, as written."),
            "section": section,
            "quote": text("The report's words, within one line, holding the figure."),
        ])

    private static let suggestion = object(
        "A goal that may answer a shortcoming.",
        [
            "goal": ref("id", "The goal."),
            "answers": ref("id", "The shortcoming."),
            "words": texts("The words that stand in both quotes."),
        ])

    private static let unplaced = object(
        "A passage that became no plan.",
        [
            "section": section,
            "span": ref("span", "Where the document says it."),
            "quote": quote,
            "why": text("Why it became none, as the name of a rule."),
        ])

    private static let file = object(
        "A file.",
        [
            "path": text("Its path in the repository."),
            "size": value("integer", "Its size in bytes.").adding(["minimum": .number(0)]),
        ])
}
