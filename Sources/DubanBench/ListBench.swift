/// The list of 1,000 plans against what git needs to list their files and to find one line in each.
struct ListBench {
    let duban: String
    let rounds: Int

    func run() throws(BenchFailure) -> String {
        let scratch = try Scratch()
        let year = LargeYear(plans: 1_000, commits: 4_000)
        let folder = scratch.path("year")
        try year.make(at: folder, in: scratch)
        let list = scratch.process(duban, "-C", folder, "list")
        let files = scratch.process("git", "-C", folder, "ls-files", "Plans")
        let lines = scratch.process(
            "git", "-C", folder, "grep", "-hE", "^(title|status|progress|due):", "HEAD", "--", "Plans")
        return try Alternation(
            title: "\(year.plans) plans, \(year.commits) commits",
            contenders: [
                Contender(name: "duban list") { _ throws(BenchFailure) in try list.run() },
                Contender(name: "git ls-files") { _ throws(BenchFailure) in try files.run() },
                Contender(name: "git grep") { _ throws(BenchFailure) in try lines.run() },
            ], rounds: rounds
        ).measure()
    }
}
