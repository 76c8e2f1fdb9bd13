/// Reading history, cold and warm, against what git takes to tell as much, on a year of many plans.
struct HistoryBench {
    let duban: String
    let rounds: Int
    let year: LargeYear

    func run() throws(BenchFailure) -> String {
        let scratch = try Scratch()
        let folder = scratch.path("year")
        try year.make(at: folder, in: scratch)
        let office = Office(duban: duban, folder: folder, scratch: scratch)
        let title = "\(year.plans) plans, \(year.commits) commits"
        let file = try office.firstPlan()
        let id = String(file.split(separator: "/").last?.dropLast(3) ?? "")
        let halfWay = try office.git("log", "-1", "--format=%cs", "main~\(year.commits / 2)").output(in: scratch)
        let half = String(halfWay.prefix { $0 != "\n" })
        var tables: [String] = []
        func compare(_ what: String, _ contenders: Contender...) throws(BenchFailure) {
            tables.append(
                try Alternation(title: "\(title): \(what)", contenders: contenders, rounds: rounds).measure())
        }
        try compare(
            "an index of everything",
            office.cold("index"),
            office.plain("git log --raw", office.git("log", "--raw", "--no-renames", "--format=%H")))
        try compare("the first report", office.cold("report"), office.plain("git log -p", office.git("log", "-p")))
        try compare(
            "the history of a plan", office.warm("history", id),
            office.plain("git log -p -- FILE", office.git("log", "-p", "--", file)))
        try compare(
            "a report", office.warm("report"),
            office.plain("git rev-list --count", office.git("rev-list", "--count", "HEAD")))
        try compare("a report as of half-way", office.warm("report", "--as-of", half), office.warm("report"))
        try compare("a report after one more commit", office.afterUpdate(of: id), office.warm("report"))
        return tables.joined(separator: "\n")
    }

    /// The year's repository, and the programs that are run in it.
    private struct Office {
        let duban: String
        let folder: String
        let scratch: Scratch

        func git(_ arguments: String...) -> ChildProcess { scratch.process(["git", "-C", folder] + arguments) }

        func own(_ arguments: [String]) -> ChildProcess { scratch.process([duban, "-C", folder] + arguments) }

        func firstPlan() throws(BenchFailure) -> String {
            let files = try git("ls-files", "Plans").output(in: scratch).split(separator: "\n")
            guard let plan = files.first(where: { $0.hasSuffix(".md") }) else { throw BenchFailure("no plan") }
            return String(plan)
        }

        func plain(_ name: String, _ process: ChildProcess) -> Contender {
            Contender(name: name) { _ throws(BenchFailure) in try process.run() }
        }

        func warm(_ arguments: String...) -> Contender {
            plain("duban \(arguments.joined(separator: " "))", own(arguments))
        }

        /// Runs a command with no index there.
        func cold(_ arguments: String...) -> Contender {
            let forget = scratch.process(["rm", "-rf", folder + "/.git/duban"])
            let process = own(arguments)
            return Contender(name: "duban \(arguments.joined(separator: " "))") { _ throws(BenchFailure) in
                try forget.run()
                return try process.run()
            }
        }

        /// Runs a report with one commit that the index does not know.
        func afterUpdate(of id: String) -> Contender {
            let report = own(["report"])
            return Contender(name: "duban report, one commit later") { round throws(BenchFailure) in
                try own(["update", id, "--progress", "\(round % 100)", "-m", "round \(round)"]).run()
                return try report.run()
            }
        }
    }
}
