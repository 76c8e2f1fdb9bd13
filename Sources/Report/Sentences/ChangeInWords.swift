import Plan
import Words

/// A change of one field, in words.
struct ChangeInWords {
    let change: FieldChange
    let words: Words
    let plan: Plan?
    let team: Team?

    init(_ change: FieldChange, _ words: Words, _ plan: Plan?, _ team: Team?) {
        self.change = change
        self.words = words
        self.plan = plan
        self.team = team
    }

    /// What changed: the field, or of a milestone's day the word for milestones.
    var label: String {
        milestone == nil ? words.field(change.field, in: plan) : words(.showMilestone)
    }

    /// Whether the value says by itself what changed.
    var isWhole: Bool { milestone != nil }

    /// From what to what.
    func value(isNew: Bool = false) -> Line {
        if change.field == .body { return Line(words(.historyBodyChanged)) }
        let new = written(change.new)
        if let milestone {
            if change.new.isNull { return Line(words(.historyMilestoneUndone, ["name": .text(milestone)])) }
            return Line(words(.historyMilestoneDone, ["name": .text(milestone), "day": .text(new)]))
        }
        return isNew ? Line(new) : Line("\(old) \u{2192} ") + Line(new, .bold)
    }

    /// The old value, without its unit where the new one shows it.
    private var old: String {
        if case .number(let number) = change.old, change.new.number != nil, change.field.item?.list == .indicators {
            return number.plain
        }
        return written(change.old)
    }

    /// A value of the field; units and people by the names that the team has for them.
    func written(_ value: FieldValue) -> String {
        switch change.field.parts.last {
        case _ where value.text?.contains(where: \.isNewline) ?? false: Speech.unfolded(value.text?.oneLine ?? "")
        case "lead", "support": words.write(named(value) { team?.unit($0)?.name }, of: change.field, in: plan)
        case "leader", "owner", "reviewer":
            words.write(named(value) { team?.member($0)?.name }, of: change.field, in: plan)
        default: words.write(value, of: change.field, in: plan)
        }
    }

    private func named(_ value: FieldValue, _ name: (String) -> String?) -> FieldValue {
        switch value {
        case .text(let text): .text(name(text) ?? text)
        case .list(let values): .list(values.map { named($0, name) })
        case .null, .number, .map: value
        }
    }

    /// The milestone's title, where the change is that of the day on which one was done.
    private var milestone: String? {
        guard let (list, key, field) = change.field.item, list == .milestones, field == "done" else { return nil }
        return plan?.milestones.first { $0.key == key }?.title ?? key
    }
}
