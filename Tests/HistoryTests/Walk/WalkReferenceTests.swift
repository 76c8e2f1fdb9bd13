import Plan
import PlanFormat
import Support
import Testing

@testable import History

/// The walk against a reference that asks git for every version of every file.
struct WalkReferenceTests {
    /// What a commit changed of a plan.
    struct Change: Hashable {
        let commit: String
        let id: String
        let fields: [FieldChange]
    }

    @Test(arguments: [UInt64(21), 22, 23])
    func eventsAreThoseOfEveryVersionThatGitShows(seed: UInt64) throws {
        let office = try SampleOffice()
        var random = SeededRandom(seed: seed)
        try RandomHistory(office).make(commits: 60, &random)
        let timelines = try office.timelines()
        let found = timelines.values.flatMap { timeline in
            timeline.entries.filter { !$0.changes.isEmpty || $0.kind == .vanished }.map {
                Change(commit: $0.commit, id: timeline.id.text, fields: $0.changes)
            }
        }
        #expect(try Set(found) == reference(office))
        #expect(Set(found).count == found.count)
        try orderIsGits(timelines, office)
        for (id, timeline) in timelines {
            #expect(try office.past(id.text).timeline == timeline)
        }
    }

    @Test func versionsAreWhatEachCommitHolds() throws {
        let office = try SampleOffice()
        var random = SeededRandom(seed: 31)
        try RandomHistory(office).make(commits: 40, &random)
        for (id, timeline) in try office.timelines() {
            let past = try office.past(id.text)
            for entry in timeline.entries where entry.kind != .vanished {
                let path = try office.git("ls-tree", "-r", "--name-only", entry.commit, "Plans").split(separator: "\n")
                    .first { $0.hasSuffix("/\(id).md") }
                let text = try office.git("show", "\(entry.commit):\(#require(path))")
                #expect(
                    past.versions[entry.commit]
                        == PlanDocument(Array("\(text)\n".utf8), path: String(try #require(path))).plan)
            }
        }
    }

    /// Acts stand in the order of `git rev-list --date-order --reverse`.
    private func orderIsGits(_ timelines: [PlanID: Timeline], _ office: SampleOffice) throws {
        let commits = try office.git("rev-list", "--date-order", "--reverse", "HEAD").split(separator: "\n").map(
            String.init)
        for timeline in timelines.values {
            let places = timeline.entries.compactMap { commits.firstIndex(of: $0.commit) }
            #expect(places == places.sorted())
        }
    }

    /// For each commit, its plans against those of each parent; of a merge what no parent holds, and what it leaves out
    /// though one side changed it after the sides had parted.
    private func reference(_ office: SampleOffice) throws -> Set<Change> {
        var changes: Set<Change> = []
        var versions = ShownVersions(office)
        for line in try office.git("rev-list", "--parents", "HEAD").split(separator: "\n") {
            let ids = line.split(separator: " ").map(String.init)
            let after = try versions.plans(ids[0])
            let parents = try ids.dropFirst().map { try versions.plans($0) }
            let base = ids.count > 2 ? try versions.plans(office.git("merge-base", ids[1], ids[2])) : [:]
            for id in Set(after.keys).union(parents.flatMap(\.keys)) {
                let sides = (before: parents.map { $0[id] }, base: base[id])
                if let plan = after[id] {
                    let fields = ids.count > 2 ? decided(plan, sides) : plan.changes(since: sides.before.first ?? nil)
                    if !fields.isEmpty { changes.insert(Change(commit: ids[0], id: id, fields: fields)) }
                } else if sides.before.allSatisfy({ $0 != nil })
                    || sides.before.contains(where: { $0 != nil && $0 != sides.base })
                {
                    changes.insert(Change(commit: ids[0], id: id, fields: []))
                }
            }
        }
        return changes
    }

    private func decided(_ plan: Plan, _ sides: (before: [Plan?], base: Plan?)) -> [FieldChange] {
        let all = sides.before.map { plan.changes(since: $0) }
        var decided: [FieldChange] = []
        for (parent, changes) in zip(sides.before, all) {
            let touched = Set((parent?.changes(since: sides.base) ?? []).map(\.field))
            let isRemoved = parent == nil && sides.base != nil
            decided += changes.filter { change in
                let isNowhere = all.allSatisfy { $0.contains { $0.field == change.field } }
                return (isNowhere || isRemoved || touched.contains(change.field))
                    && !decided.contains { $0.field == change.field }
            }
        }
        return decided
    }
}

/// What git shows of the plans of commits.
private struct ShownVersions {
    private let office: SampleOffice
    private var blobs: [String: Plan] = [:]
    private var commits: [String: [String: Plan]] = [:]

    init(_ office: SampleOffice) {
        self.office = office
    }

    mutating func plans(_ commit: String) throws -> [String: Plan] {
        if let known = commits[commit] { return known }
        var plans: [String: Plan] = [:]
        for line in try office.git("ls-tree", "-r", commit, "Plans").split(separator: "\n") {
            let parts = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            let plan = try blobs[parts[2]] ?? shown(parts[2], at: parts[3])
            blobs[parts[2]] = plan
            if let plan { plans[plan.id.text] = plan }
        }
        commits[commit] = plans
        return plans
    }

    private func shown(_ blob: String, at path: String) throws -> Plan? {
        PlanDocument(Array("\(try office.git("show", blob))\n".utf8), path: path).plan
    }
}

/// Makes a history with branches, moves, removals and merges.
struct RandomHistory {
    private let office: SampleOffice

    init(_ office: SampleOffice) {
        self.office = office
    }

    func make(commits: Int, _ random: inout SeededRandom) throws {
        for number in 0..<commits { try step(number, &random) }
    }

    private func step(_ number: Int, _ random: inout SeededRandom) throws {
        let id = "2024-G\(1 + random.below(12))"
        let paths = try office.git("ls-files", "Plans").split(separator: "\n").map(String.init)
        let path = paths.first { $0.hasSuffix("/\(id).md") }
        let seconds = number * 100 + random.below(150)
        switch (random.below(12), path) {
        case (0, let path?):
            try office.commit("remove", removing: [path], at: seconds)
        case (1, let path?):
            let target = SampleOffice.path(id, in: path.contains("/unit/") ? "" : "unit")
            try office.commit("move", [target: text(id, &random)], removing: [path], at: seconds)
        case (2...3, _) where number > 3:
            try merge(number, seconds, &random)
        default:
            try office.commit("edit", [path ?? SampleOffice.path(id): text(id, &random)], at: seconds)
        }
    }

    /// Two sides, each with plans of its own and one that both change, joined with one value or another.
    private func merge(_ number: Int, _ seconds: Int, _ random: inout SeededRandom) throws {
        let (mine, theirs) = ("2024-G\(1 + random.below(12))", "2024-G\(1 + random.below(12))")
        try office.git("checkout", "-q", "-b", "side\(number)")
        try change([theirs, "2024-G1"], at: seconds + 10, &random)
        try office.git("checkout", "-q", "main")
        try change([mine, "2024-G1"], at: seconds + 20, &random)
        _ = try office.repository.attemptGit("merge", "-q", "--no-commit", "--no-ff", "-X", "ours", "side\(number)")
        for line in try office.git("ls-files", "-u").split(separator: "\n") {
            let path = String(line.split(separator: "\t")[1])
            let id = String(path.split(separator: "/").last?.dropLast(3) ?? "")
            try office.repository.write(path, text(id, &random))
        }
        if random.below(2) == 0, let path = try path(of: "2024-G1") {
            try office.repository.write(path, text("2024-G1", &random))
        }
        try office.commit("merge", at: seconds + 30)
    }

    private func change(_ ids: [String], at seconds: Int, _ random: inout SeededRandom) throws {
        for id in Set(ids).sorted() {
            let path = try path(of: id) ?? SampleOffice.path(id)
            try office.commit("edit \(id)", [path: text(id, &random)], at: seconds)
        }
    }

    private func path(of id: String) throws -> String? {
        try office.git("ls-files", "Plans").split(separator: "\n").map(String.init).first { $0.hasSuffix("/\(id).md") }
    }

    private func text(_ id: String, _ random: inout SeededRandom) -> String {
        let due = random.below(2) == 0 ? "due: 2024-\(10 + random.below(3))-28" : "lead: unit\(random.below(3))"
        return SampleOffice.plan(
            id, progress: random.below(101), status: random.pick(["in-progress", "at-risk", "blocked"]), due)
    }
}
