import Plan

extension Schema {
    /// What `list` prints.
    static let listed = edition.adding(["goals": goalRows])

    /// What `report` prints.
    static let reported = edition.adding([
        "office": textOrNull("The office's name, as the settings give it."),
        "since": refOrNull("moment", "The first moment of the time that changes covers."),
        "summary": object(
            "How many plans have each light.",
            .object(
                Light.allCases.map {
                    JSON.Member($0.rawValue, value("integer", "Plans.").adding(["minimum": .number(0)]))
                })),
        "goals": goalRows,
        "changes": changes,
        "waiting": list("What waits for whom.", of: waiting),
    ])

    /// What `changes` prints.
    static let compared = edition.adding([
        "office": textOrNull("The office's name, as the settings give it."),
        "since": refOrNull("moment", "The first moment of the time that changes covers."),
        "sinceCommit": refOrNull("commit", "The commit that held the older state; null where there was none yet."),
        "changes": changes,
    ])

    private static let changes = list("What changed since then, state against state.", of: changed)

    private static let goalRows = list(
        "Every plan of the year, goals before shortcomings, numbers in order.", of: "row")

    private static let changed = object(
        "A difference of a plan between two dates.",
        [
            "goal": ref("id", "The plan."),
            "change": choice("What happened.", of: PortfolioChange.Kind.self),
            "field": textOrNull("The field's dotted path; `light` for lights; null for new and vanished plans."),
            "old": ref("value", "What it held at the earlier date."),
            "new": ref("value", "What it holds at the later one."),
            "original": ref("value", "The first value that was set, of due dates and targets."),
            "commit": refOrNull("commit", "The last commit that set it."),
            "date": refOrNull("moment", "The date of this commit."),
        ])

    private static let waiting = object(
        "Something that waits for a person.",
        [
            "person": textOrNull("A person's or a unit's name as the file gives it; null: the office."),
            "goal": ref("id", "The plan."),
            "rule": text("The rule that says what is to be done."),
            "message": text("What is to be done, in the language that was asked for."),
        ])

    /// What `show` prints.
    static let shown = name.adding(edition).adding(rowDetails).adding(file).adding([
        "since": refOrNull("moment", "With --since: the first moment of the time that lies between."),
        "before": [
            "description": "The plan before that moment; null without --since, and where it was not there yet.",
            "anyOf": [object("The plan as it was.", edition.adding(rowDetails).adding(file)), ["type": "null"]],
        ],
        "changes": list("The fields that differ; empty without --since.", of: "change"),
    ])

    private static let file: JSON = [
        "path": text("The file's path in the repository."),
        "fields": [
            "description": "Every field of the file, as in the file, in its order, nulls too.",
            "type": "object",
            "additionalProperties": ["$ref": "#/$defs/value"],
        ],
        "body": text("The free Markdown after the front matter, as it stands."),
    ]

    private static let name: JSON = ["goal": ref("id", "The plan's id.")]

    /// What `history` prints.
    static let history = name.adding([
        "cut": value("boolean", "Whether history is cut before the first event, as in a shallow clone."),
        "events": list("One event a field that a commit changed, oldest first.", of: event),
    ])

    private static let event = object(
        "What one commit means for one field of the plan.",
        [
            "commit": ref("commit", "The commit."),
            "author": ref("person", "Who reports."),
            "authorDate": ref("moment", "The moment that it is about."),
            "committer": ref("person", "Who typed it."),
            "commitDate": ref("moment", "When it was recorded."),
            "field": textOrNull("The field's dotted path; null where the commit changed none."),
            "old": ref("value", "What it held before."),
            "new": ref("value", "What it holds since."),
            "note": textOrNull("The commit's note; null where the subject was made by Duban."),
            "evidence": texts("Links, paths and hashes of the evidence."),
            "problem": textOrNull("The problem that it names."),
            "next": textOrNull("The next step that it names."),
            "need": textOrNull("What it asks others for."),
            "commentOn": textOrNull("The commit that a remark is about."),
            "corrects": textOrNull("The commit that is corrected."),
            "signature": [
                "description": "What the commit's signature is worth; null: not checked.",
                "anyOf": [signature, ["type": "null"]],
            ],
            "flags": texts("Names of rules, and concurrent, corrected."),
        ])

    private static let signature = object(
        "A signature that was checked.",
        [
            "state": [
                "description": "What the check found.",
                "enum": ["good", "bad", "unknown-key", "expired", "not-author", "unsigned"],
            ],
            "signer": refOrNull("person", "Who signed."),
            "key": textOrNull("The key's fingerprint."),
        ])
}
