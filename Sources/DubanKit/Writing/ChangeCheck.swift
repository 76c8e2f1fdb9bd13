import History
import Plan
import PlanFormat

extension PlanEdit.Scene {
    /// Holds a plan that was changed to the rules of `check`: errors that the change brings in are refused, warnings are
    /// what a person should look at. What was wrong before is not its fault.
    func warnings(on after: Plan, path: String) throws -> [Finding] {
        let timeline = try past().timeline
        let others = try after.answers == committed.answers ? [] : otherPlans()
        let facts = try facts(named: after)
        let sources = self.files
        func findings(_ plan: Plan) -> [Finding] {
            let files = ([plan] + others).map { plan in
                Office.File(
                    path: plan.id == after.id ? path : "",
                    Tracked(plan, plan.id == after.id ? timeline : Timeline(id: plan.id)))
            }
            let office = Office(
                files: files, settings: settings, team: team, zone: zone, day: today, facts: facts,
                document: { path in (try? sources.bytes(of: path)) ?? nil }, sha256: Sha256.hex,
                place: { _, _ in nil })
            return Rules.findings(of: office).filter { $0.goal == after.id && $0.severity != .notice }
        }
        var known = findings(committed)
        var new: [Finding] = []
        for var finding in findings(after) {
            if let index = known.firstIndex(where: { $0.isAbout(sameAs: finding) }) {
                known.remove(at: index)
            } else {
                // The file's place is of what is not written yet.
                finding.path = nil
                new.append(finding)
            }
        }
        let errors = new.filter { $0.severity == .error }
        if !errors.isEmpty { throw Refusal(.usage, findings: errors) }
        return new
    }

    /// The other plans, of all years: a goal may answer an earlier year's shortcoming.
    private func otherPlans() throws -> [Plan] {
        try PlanFiles.plans(in: files).compactMap { file in
            try files.bytes(of: file.path).flatMap { PlanDocument($0, path: file.path).plan }
        }.filter { $0.id != plan.id }
    }

    /// The year's figures, where the plan names one.
    private func facts(named plan: Plan) throws -> [Int: [Fact]] {
        let path = PlanFiles.facts(plan.year)
        guard plan.indicators.contains(where: { $0.fact != nil }), let bytes = try files.bytes(of: path) else {
            return [:]
        }
        return [plan.year: FactsFile.read(bytes, path: path).facts]
    }
}

extension Finding {
    /// Whether another finding says the same of the same thing, be it with other days and numbers.
    fileprivate func isAbout(sameAs other: Finding) -> Bool {
        func names(_ finding: Finding) -> [String: Argument] {
            finding.arguments.filter { argument in
                switch argument.value {
                case .text, .field: true
                default: false
                }
            }
        }
        return rule == other.rule && names(self) == names(other)
    }
}
