import Foundation
import Support

/// A random history of plans, written as a stream for `git fast-import`: merges that take either side or neither, plans
/// that move between folders, go and come back, and clocks that jump.
struct StreamedHistory {
    /// A plan's file at one commit.
    private struct File {
        var folder: String
        var fields: [String: String]
    }

    private static let ids = (1...8).map { "2024-G\($0)" }
    private static let folders = ["", "permits/", "patrol/night/"]

    private var random: SeededRandom
    private var stream = ""
    private var count = 0
    /// What the last commits of the branch held, by mark.
    private var recent: [(mark: Int, files: [String: File])] = []
    private var clock = 1_704_153_600

    private init(_ random: SeededRandom) {
        self.random = random
    }

    /// Makes an office whose branch has so many commits.
    static func office(commits: Int, _ random: SeededRandom) throws -> ProgramOffice {
        var history = StreamedHistory(random)
        while history.count < commits { history.step() }
        let office = try ProgramOffice()
        try office.git("init", "-q", "-b", "main")
        try Shell.run(
            "git", ["fast-import", "--quiet"], in: office.path, environment: office.environment, input: history.stream)
        try office.git("reset", "-q", "--hard")
        return office
    }

    private mutating func step() {
        guard let tip = recent.last else {
            var files: [String: File] = [:]
            for id in StreamedHistory.ids.dropLast(2) { files[id] = file(id) }
            return commit(files, parents: [])
        }
        guard random.chance(15), recent.count > 3 else { return commit(changed(tip.files), parents: [tip.mark]) }
        let base = random.pick(Array(recent.suffix(8)))
        var side = (mark: base.mark, files: base.files)
        for _ in 0...random.below(3) {
            side.files = changed(side.files)
            write(side.files, parents: [side.mark], branch: "side")
            side.mark = count
        }
        var joined: [String: File] = [:]
        for id in StreamedHistory.ids {
            let choice = random.below(3)
            let sides = [tip.files[id], side.files[id]]
            joined[id] = choice < 2 ? sides[choice] : file(id, in: sides[0]?.folder ?? "")
        }
        commit(joined, parents: [tip.mark, side.mark])
    }

    /// One or two plans edited, moved, taken away or brought back.
    private mutating func changed(_ files: [String: File]) -> [String: File] {
        var files = files
        for _ in 0...random.below(2) {
            let id = random.pick(StreamedHistory.ids)
            switch (random.below(12), files[id]) {
            case (0, _): files[id] = nil
            case (1, let file?): files[id] = File(folder: random.pick(StreamedHistory.folders), fields: file.fields)
            case (_, let file?):
                var file = file
                let new = self.file(id).fields
                for name in new.keys.sorted() where random.chance(25) { file.fields[name] = new[name] }
                files[id] = file
            case (_, nil): files[id] = file(id, in: random.pick(StreamedHistory.folders))
            }
        }
        return files
    }

    private mutating func file(_ id: String, in folder: String = "") -> File {
        let day = "2024-0\(random.number(4...9))-\(random.number(10...28))"
        return File(
            folder: folder,
            fields: [
                "title": random.pick(["目标 \(random.below(9))", "\"Goal: \(random.below(9))\"", "'a # b'"]),
                "lead": random.pick(["null", "示例科", "\"unit \(random.below(4))\"", "~"]),
                "owner": random.pick(["null", "示例甲", "示例乙"]), "due": random.pick(["null", day, "long-term"]),
                "status": random.pick(["not-started", "in-progress", "at-risk", "blocked", "done"]),
                "progress": "\(random.below(101))", "answers": random.pick(["[]", "[2024-S1]", "[2024-S1, 2024-S2]"]),
                "criteria": random.pick(["null", "|-\n  first\n  second \(random.below(9))", ">-\n  folded\n  text"]),
                "tags": random.pick(["[]", "\n  - a\n  - \"b: \(random.below(9))\"", "[x, 'y']"]),
                "extra": random.pick(["1.5", "{a: 1, b: [2, x]}", "null", "text"]),
                "indicators": """

                  - key: visits
                    name: 走访
                    baseline: \(random.below(9))
                    target: \(random.number(10...90)).5
                    current: \(random.pick(["null", "\(random.below(90))"]))
                """,
                "milestones": """

                  - {key: draft, title: 初稿, due: \(day), done: \(random.pick(["null", day]))}
                  - key: final
                    title: 'Final, \(random.below(9))'
                    due: null
                """,
            ])
    }

    private mutating func commit(_ files: [String: File], parents: [Int]) {
        write(files, parents: parents, branch: "main")
        recent.append((count, files))
    }

    private mutating func write(_ files: [String: File], parents: [Int], branch: String) {
        count += 1
        clock += random.number(600...60_000)
        // A few are recorded by a clock that went back, and what a commit is about may lie days from its recording.
        let recorded = random.chance(8) ? clock - random.number(600...500_000) : clock
        let about = recorded - (random.chance(30) ? random.number(-90_000...4_000_000) : 0)
        let zone = random.pick(["+0800", "+0800", "-0500", "+0000"])
        stream += "commit refs/heads/\(branch)\nmark :\(count)\n"
        stream += "author 示例甲 <jia@example.org> \(about) +0800\ncommitter Tester <t@example.org> \(recorded) \(zone)\n"
        stream += data("Commit \(count)\n")
        for (place, parent) in parents.enumerated() { stream += "\(place == 0 ? "from" : "merge") :\(parent)\n" }
        stream += "deleteall\n"
        for (id, file) in files.sorted(by: { $0.key < $1.key }) {
            stream += "M 100644 inline Plans/2024/\(file.folder)\(id).md\n" + data(text(id, file))
        }
    }

    private func text(_ id: String, _ file: File) -> String {
        let lines = file.fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "---\nid: \(id)\nkind: goal\n\(lines.joined(separator: "\n"))\n---\n\nBody.\n"
    }

    private func data(_ text: String) -> String { "data \(text.utf8.count)\n\(text)\n" }
}
