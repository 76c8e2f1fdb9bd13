import Plan

extension Schema {
    /// What every command adds that takes `--dry-run`.
    static let dryRun: JSON = [
        "dryRun": [
            "description": "True where nothing was written because it was only asked what would be; else absent.",
            "const": .bool(true),
        ]
    ]

    private static let act: JSON = [
        "goal": ref("id", "The plan's id."),
        "commit": refOrNull("commit", "The commit that was made; null where nothing changed, or with --dry-run."),
        "changes": list("The fields that changed.", of: "change"),
    ]

    /// What a command prints that writes one plan.
    static let written = act.adding(dryRun).adding([
        "before": refOrNull("standing", "How the plan stood before; null where it is new."),
        "after": refOrNull("standing", "How it stands after; null where nothing changed."),
        "findings": list("What a person should look at.", of: "finding"),
    ])

    /// What `init` prints.
    static let initialised = noPlan.adding(dryRun).adding([
        "path": text("The repository's folder."),
        "newRepository": value("boolean", "Whether a repository was made."),
    ])

    private static let noPlan: JSON = [
        "goal": value("null", "Null: it is about no plan."),
        "commit": refOrNull("commit", "The commit that was made; null where everything was there."),
        "changes": list("Empty: no plan changed.", of: "change").adding(["maxItems": .number(0)]),
    ]

    /// What `demo` prints.
    static let demo: JSON = [
        "path": text("The repository's folder."), "head": ref("commit", "The newest commit."),
    ]

    /// What `index` prints.
    static let indexed: JSON = [
        "commits": optional("integer", "How many commits the index holds; null where it cannot be written."),
        "plans": optional("integer", "How many plans it knows; null where it cannot be written."),
    ]

    /// What `check` prints.
    static let check: JSON = [
        "asOf": ref("day", "The day as of which it is made."),
        "commit": refOrNull("commit", "With --as-of: the commit that it reads; null: the working tree."),
        "since": refOrNull("moment", "With --since: what was found before this moment is left out."),
        "planCount": value("integer", "How many plans were read.").adding(["minimum": .number(0)]),
        "findings": list("What a person should look at, by severity, then by plan, file and place.", of: "finding"),
    ]
}
