/// A repository with many plans and a year of progress commits, the same bytes every time.
///
/// The first commit brings the plans, in 40 unit folders. Of the others one in a hundred merges a side branch of one
/// commit, one in 500 touches no plan, and one in 300 two; each is by one of 50 people.
struct LargeYear {
    let plans: Int
    let commits: Int

    private static let units = 40
    private static let people = 50
    /// 1 January 2024 in the office's time zone.
    private static let begin = 1_704_038_400

    /// Makes it: through `git fast-import`, then packed, given a commit-graph with changed paths, and checked out.
    func make(at folder: String, in scratch: Scratch) throws(BenchFailure) {
        let stream = scratch.path("stream")
        try writeHistory(to: stream)
        try scratch.process("git", "init", "-q", "-b", "main", folder).run()
        let git = ["git", "-C", folder]
        try scratch.process(git + ["fast-import", "--quiet"], input: stream).run()
        try scratch.process(git + ["repack", "-adq", "--depth=50"]).run()
        try scratch.process(git + ["commit-graph", "write", "--no-progress", "--reachable", "--changed-paths"]).run()
        try scratch.process(git + ["reset", "-q", "--hard", "main"]).run()
    }

    private func writeHistory(to path: String) throws(BenchFailure) {
        var random = Steps(state: 1)
        var all = (1...plans).map { SamplePlan(number: $0, unit: ($0 - 1) % LargeYear.units) }
        var stream = commit(1, by: 0, message: "Plans of the year\n", files: all.map(\.file))
        var last = 1
        var side: (mark: Int, plans: [Int])?
        try File.write([], to: path)
        for index in 1..<commits {
            let mark = index + 1
            let person = random.below(LargeYear.people)
            if let branch = side {
                let files = branch.plans.map { all[$0].file }
                stream += commit(
                    mark, by: person, message: "Merge\n", files: files, from: last, merging: branch.mark)
                (side, last) = (nil, mark)
            } else if index % 500 == 250 {
                let note = (path: "notes.txt", text: "\(index)\n")
                stream += commit(mark, by: person, message: "Notes\n", files: [note], from: last)
                last = mark
            } else {
                var chosen = [random.below(plans)]
                if index % 300 == 0, plans > 1 { chosen.append((chosen[0] + 1 + random.below(plans - 1)) % plans) }
                let said = chosen.map { all[$0].advance(by: random.below(3), cases: 1 + random.below(30)) }
                // A commit of two plans names both and says no more.
                let trailers = chosen.map { "Goal: \(all[$0].id)\n" }.joined() + (said.count == 1 ? said[0] : "")
                stream += commit(
                    mark, by: person, message: "办理进度更新\n\n\(trailers)", files: chosen.map { all[$0].file },
                    from: last)
                if index % 100 == 98, index + 1 < commits { side = (mark, chosen) } else { last = mark }
            }
            if stream.utf8.count > 1 << 22 {
                try File.append(Array(stream.utf8), to: path)
                stream = ""
            }
        }
        try File.append(Array(stream.utf8), to: path)
    }

    private func commit(
        _ mark: Int, by person: Int, message: String, files: [(path: String, text: String)], from: Int? = nil,
        merging side: Int? = nil
    ) -> String {
        let seconds = LargeYear.begin + mark * max(1, 365 * 86_400 / commits)
        let who = "Staff \(person) <staff\(person)@example.org> \(seconds) +0800"
        let parents = (from.map { "from :\($0)\n" } ?? "") + (side.map { "merge :\($0)\n" } ?? "")
        let changes = files.map { "M 100644 inline \($0.path)\ndata \($0.text.utf8.count)\n\($0.text)\n" }.joined()
        return """
            commit refs/heads/main
            mark :\(mark)
            author \(who)
            committer \(who)
            data \(message.utf8.count)
            \(message)
            \(parents)\(changes)

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

    var file: (path: String, text: String) { (path, text) }

    private var text: String {
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
