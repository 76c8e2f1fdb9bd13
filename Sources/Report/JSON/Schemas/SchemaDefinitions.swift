import Plan

extension Schema {
    /// The definitions that several kinds share, by name.
    static let definitions: JSON = simple.adding(words).adding(compound).adding(goals)

    private static let simple: JSON = [
        "id": text("A plan's id, as its file says: 2024-G1.").adding(["minLength": .number(1)]),
        "commit": form("^[0-9a-f]{40}$", "A commit's id."),
        "day": form("^\\d{4}-\\d{2}-\\d{2}$", "A day, ISO 8601: 2024-09-30."),
        "moment": form(
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$",
            "A moment, ISO 8601, in the offset that it was written with: 2024-09-30T12:00:00+08:00."),
        "share": [
            "description": "A share in per cent, rounded to one decimal.",
            "type": "number",
            "minimum": .number(0),
            "maximum": .number(100),
        ],
        "span": [
            "description": "The first byte of a passage in the document, and the one after its last.",
            "type": "array",
            "items": ["type": "integer", "minimum": .number(0)],
            "minItems": .number(2),
            "maxItems": .number(2),
        ],
        "value": [
            "description": "What a field of a plan file holds; null where it is absent.",
            "type": ["null", "number", "string", "array", "object"],
            "items": ["$ref": "#/$defs/value"],
            "additionalProperties": ["$ref": "#/$defs/value"],
        ],
    ]

    private static let words: JSON = [
        "planKind": choice("What a plan is about.", of: Plan.Kind.self),
        "status": choice(
            "How far a plan has come, as people report it; closed only once a reviewer has checked it.",
            of: Plan.Status.self),
        "light": choice(
            "How a plan stands; unknown: nobody has reported yet and no report is owed.", of: Light.self),
        "basis": choice(
            "What a light rests on: milestones and indicators, what people report alone, reports in time, or nothing.",
            of: Basis.self),
        "level": choice("The level of a supervision slip.", of: NoticeLevel.self),
    ]

    private static let compound: JSON = [
        "person": object(
            "A name and an address, as a commit holds them.",
            ["name": text("The name."), "email": text("The e-mail address.")]),
        "change": object(
            "A field that changed.",
            [
                "field": text("The field's dotted path, as set takes it: indicators.e-licences.target."),
                "old": ref("value", "What it held before."),
                "new": ref("value", "What it holds now."),
            ]),
        "standing": object(
            "How the plan stands, in short.",
            [
                "light": ref("light", "The light."),
                "basis": ref("basis", "What the light rests on."),
                "selfReported": ref("share", "What the file says."),
                "computed": refOrNull("share", "What milestones and indicators say is done."),
                "expected": refOrNull("share", "What is due by the day."),
            ]),
        "finding": object(
            "Something that a person should look at.",
            [
                "severity": choice("How much it matters: errors make check fail.", of: Finding.Severity.self),
                "rule": text("The rule that found it: no-due."),
                "goal": refOrNull("id", "The plan that it is about."),
                "path": textOrNull("The file, as a path in the repository."),
                "line": optional("integer", "The line, from 1.").adding(["minimum": .number(1)]),
                "column": optional("integer", "The column, from 1, in code points.").adding(["minimum": .number(1)]),
                "message": text("What is wrong, in the language that was asked for."),
                "fix": textOrNull("How to mend it."),
                "quotes": texts("The report's words that it is about, each no longer than the defect."),
            ]),
    ]
}
