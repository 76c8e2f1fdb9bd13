/// A repository with many plans and a year of progress commits, the same bytes every time.
struct LargeYear {
    let plans: Int
    let commits: Int

    private static let units = 40
    private static let people = 50
    /// 1 January 2024 in the office's time zone.
    private static let begin = 1_704_038_400

    /// Makes it: through `git fast-import`, then packed, indexed and checked out as after a clone.
    func make(at folder: String, in scratch: Scratch) throws(BenchFailure) {
        let stream = scratch.path("stream")
        try File.write(Array(history().utf8), to: stream)
        try scratch.process("git", "init", "-q", "-b", "main", folder).run()
        try scratch.process("git", "-C", folder, "fast-import", "--quiet", input: stream).run()
        try scratch.process("git", "-C", folder, "gc", "-q").run()
        try scratch.process("git", "-C", folder, "reset", "-q", "--hard", "main").run()
    }

    private func history() -> String {
        var random = Steps(state: 1)
        var all = (1...plans).map { SamplePlan(number: $0, unit: ($0 - 1) % LargeYear.units) }
        var stream = commit(at: 0, by: 0, message: "Plans of the year\n", files: all)
        for index in 1..<commits {
            let chosen = random.below(plans)
            let said = all[chosen].advance(by: random.below(3), cases: 1 + random.below(30))
            let message = "办理进度更新\n\nGoal: \(all[chosen].id)\n\(said)"
            stream += commit(at: index, by: random.below(LargeYear.people), message: message, files: [all[chosen]])
        }
        return stream
    }

    private func commit(at index: Int, by person: Int, message: String, files: [SamplePlan]) -> String {
        let seconds = LargeYear.begin + index * (366 * 86_400 / commits)
        let who = "Staff \(person) <staff\(person)@example.org> \(seconds) +0800"
        let changes = files.map { "M 100644 inline \($0.path)\ndata \($0.text.utf8.count)\n\($0.text)\n" }.joined()
        return """
            commit refs/heads/main
            author \(who)
            committer \(who)
            data \(message.utf8.count)
            \(message)
            \(changes)

            """
    }
}

/// A plan as it stands after some reports.
private struct SamplePlan {
    let number: Int
    let unit: Int
    var progress = 0
    var cases = 0

    init(number: Int, unit: Int) {
        self.number = number
        self.unit = unit
    }

    var id: String { "2024-G\(number)" }
    var path: String { "Plans/2024/unit\(unit)/\(id).md" }

    private var status: String {
        switch progress {
        case 0: "not-started"
        case 100: "done"
        default: "in-progress"
        }
    }

    /// Moves on, and says in trailers what changed.
    mutating func advance(by points: Int, cases more: Int) -> String {
        let before = self
        progress = min(100, progress + points)
        cases += more
        var said = ""
        if progress != before.progress { said += "Progress: \(before.progress)% -> \(progress)%\n" }
        if status != before.status { said += "Status: \(before.status) -> \(status)\n" }
        return said + "Indicator: cases \(before.cases) -> \(cases)\n"
    }

    var text: String {
        let measures = (1...6).map { "- 措施 \($0)：每月核对一次办理情况，公布结果。" }.joined(separator: "\n")
        return """
            ---
            id: \(id)
            kind: goal
            title: 第 \(number) 类审批事项的办理
            lead: unit\(unit)
            support: []
            owner: null
            start: 2024-01-01
            due: 2024-12-31
            status: \(status)
            progress: \(progress)
            indicators:
              - key: cases
                name: 网上办结件数
                unit: 件
                measure: yearly
                baseline: 0
                target: \(800 + number)
                current: \(cases)
                direction: up
            milestones:
              - key: plan
                title: 制定方案
                due: 2024-03-31
                done: null
            ---

            ## 措施

            \(measures)

            """
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
private struct Steps {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
