import Plan

/// What a commit does to plans.
struct CommitSteps {
    /// What is its own work. What a merge takes over from one of its sides was counted there.
    let own: [PlanID: PlanStep]
    /// What it changes on its first parent's line, whoever's work that is.
    let line: [PlanID: PlanStep]
}

/// The plans that a merge holds otherwise than its parents.
struct MergeSteps {
    /// From each parent to the merge.
    let sides: [[PlanID: PlanStep]]
    /// From where a parent's line parted from the others' to that parent, by the parent's place.
    var since: [Int: [PlanID: PlanStep]] = [:]

    init(sides: [[PlanID: PlanStep]]) {
        self.sides = sides
    }

    /// What the merge decides: the fields that no parent holds like this, and those where it leaves out what one of its
    /// sides had changed, as where a conflict was solved for the other side.
    var own: [PlanID: PlanStep] {
        var own: [PlanID: PlanStep] = [:]
        for id in Set(sides.flatMap(\.keys)) { own[id] = step(of: id) }
        return own
    }

    private func step(of id: PlanID) -> PlanStep? {
        let sides = sides.map { $0[id] }
        let known = sides.compactMap(\.self)
        guard let any = known.first else { return nil }
        var step = PlanStep(from: before(sides), to: any.after)
        step.changes = []
        var isDecided = known.count == sides.count
        for (place, side) in sides.enumerated() {
            guard let side else { continue }
            let lost = since[place]?[id]
            if lost != nil { isDecided = true }
            for change in side.changes where !step.changes.contains(where: { $0.field == change.field }) {
                let isNowhere = sides.allSatisfy { $0?.changes.contains { $0.field == change.field } ?? false }
                if isNowhere || lost?.concerns(change.field) ?? false { step.changes.append(change) }
            }
        }
        let isGone = any.after == nil && isDecided
        return isGone || !step.changes.isEmpty ? step : nil
    }

    /// The plan before the merge, by the first parent that has one; a parent without a difference holds what the merge
    /// holds.
    private func before(_ sides: [PlanStep?]) -> Plan? {
        let known = sides.compactMap(\.self)
        let after = known.first?.after
        if after != nil, sides[0] == nil { return after }
        if let before = sides[0]?.before { return before }
        return after != nil && known.count < sides.count ? after : known.lazy.compactMap(\.before).first
    }
}

extension PlanStep {
    /// Whether a field is another after it, or gone with the plan.
    fileprivate func concerns(_ field: FieldPath) -> Bool {
        after == nil || changes.contains { $0.field == field }
    }
}
