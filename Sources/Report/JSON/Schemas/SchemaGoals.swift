import Plan

extension Schema {
    /// The definitions that `list`, `report` and `show` share.
    static let goals: JSON = [
        "row": object("One plan and how it stands.", rowHead.adding(rowDetails)),
        "forecast": object(
            "When the plan will be finished at the pace so far.",
            [
                "date": ref("day", "The day at the median pace."),
                "from": ref("day", "The day at the fast bound of the 80% confidence interval."),
                "to": ref("day", "The day at its slow bound."),
            ]),
        "lastUpdate": object(
            "A report of progress.",
            [
                "commit": ref("commit", "Its commit."),
                "author": ref("person", "Who reports."),
                "authorDate": ref("moment", "The moment that it is about."),
                "note": textOrNull("Its note; null where the subject was made by Duban."),
                "problem": textOrNull("The problem that it names."),
                "next": textOrNull("The next step that it names."),
                "need": textOrNull("What it asks others for."),
            ]),
    ]

    private static let rowHead: JSON = [
        "id": ref("id", "The plan's id."),
        "kind": ref("planKind", "Goal or shortcoming."),
    ]

    /// What `list`, `report` and `show` say of a plan beside its name.
    static let rowDetails: JSON = file.adding(judgement).adding([
        "answers": list("Of a goal: the shortcomings that it answers.", of: "id"),
        "answeredBy": list("Of a shortcoming: the goals that answer it, dropped ones too.", of: "id"),
        "lastUpdate": refOrNull("lastUpdate", "The newest report by commit order."),
        "findings": list("What a person should look at.", of: "finding"),
    ])

    private static let file: JSON = [
        "title": text("What is to be done, or what is wrong, in one line."),
        "lead": textOrNull("The unit that is responsible, as the file says."),
        "leader": textOrNull("The leader who is responsible, as the file says."),
        "owner": textOrNull("The person who is responsible, as the file says."),
        "due": [
            "description": "The time limit; long-term: no end; null: nobody has set one.",
            "anyOf": [["$ref": "#/$defs/day"], ["const": "long-term"], ["type": "null"]],
        ],
        "originalDue": refOrNull("day", "The first due date that was set."),
        "status": ref("status", "The status."),
    ]

    private static let judgement: JSON = [
        "light": ref("light", "The light."),
        "lightAtOriginalDue": refOrNull("light", "The light that the first due date would give; null: it never moved."),
        "basis": ref("basis", "What the light rests on."),
        "selfReported": ref("share", "What the file says."),
        "computed": refOrNull("share", "What milestones and indicators say is done; null without any."),
        "expected": refOrNull("share", "What is due by the day; null where no date says."),
        "divergence": [
            "description": "Self-reported less computed, in points.",
            "type": ["number", "null"],
            "minimum": .number(-100),
            "maximum": .number(100),
        ],
        "notice": refOrNull("level", "The supervision slip that is due."),
        "stale": value("boolean", "Whether a report is missing."),
        "overdue": value("boolean", "Whether the due date is past and the plan not done."),
        "forecast": refOrNull("forecast", "When it will be finished at the pace so far."),
    ]

    /// What tells two editions of a list, a report or a page apart.
    static let edition: JSON = [
        "asOf": ref("day", "The day as of which it is made."),
        "commit": refOrNull("commit", "The commit that it reads; null on an unborn branch."),
        "year": optional("integer", "The plan year; null where there are no plans."),
        "sample": value("boolean", "Whether progress and names are sample data."),
        "cut": value("boolean", "Whether history is cut, as in a shallow clone: what lies before is not known."),
    ]
}
