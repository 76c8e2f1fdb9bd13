import Plan
public import Words

extension Outcome {
    /// What a writing command prints with `--json`; its kind is the command's name.
    public func json(words: Words) -> JSON {
        .document(
            act.command,
            .act(goal: plan.id, commit: commit, changes: changes, isDryRun: isDryRun).adding([
                "before": before?.short ?? .null,
                "after": after?.short ?? .null,
                "findings": JSON(findings, words),
            ]))
    }
}

extension Outcome.Act {
    /// The name of the command that does it: a refusal is `close --refuse`.
    public var command: String { self == .refuse ? Outcome.Act.close.rawValue : rawValue }
}

extension InitOutcome {
    /// What `init --json` prints; it is about no goal and changes no field.
    public func json() -> JSON {
        .document(
            "init",
            .act(goal: nil, commit: commit, changes: [], isDryRun: isDryRun).adding([
                "path": .string(path),
                "newRepository": .bool(isNewRepository),
            ]))
    }
}

extension JSON {
    /// What every writing command says, and `dryRun` only where nothing was written because of it.
    fileprivate static func act(goal: PlanID?, commit: String?, changes: [FieldChange], isDryRun: Bool) -> JSON {
        let act: JSON = ["goal": JSON(goal), "commit": JSON(commit), "changes": .array(changes.map { JSON($0) })]
        return isDryRun ? act.adding(dryRun) : act
    }

    /// Says that nothing was written because it was only asked what would be.
    static let dryRun: JSON = ["dryRun": .bool(true)]
}

extension Standing {
    /// The figures by which two standings are compared.
    fileprivate var short: JSON {
        [
            "light": .string(light.rawValue),
            "basis": .string(basis.rawValue),
            "selfReported": JSON(selfReported),
            "computed": JSON(percent: computed),
            "expected": JSON(percent: expected),
        ]
    }
}
