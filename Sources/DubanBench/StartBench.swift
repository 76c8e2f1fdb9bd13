/// How long it takes to start and say the version.
struct StartBench {
    let duban: String
    let rounds: Int

    func run() throws(BenchFailure) -> String {
        let scratch = try Scratch()
        let duban = scratch.process(duban, "--version")
        let git = scratch.process("git", "--version")
        return try Alternation(
            title: "start",
            contenders: [
                Contender(name: "duban --version") { _ throws(BenchFailure) in try duban.run() },
                Contender(name: "git --version") { _ throws(BenchFailure) in try git.run() },
            ], rounds: rounds
        ).measure()
    }
}
