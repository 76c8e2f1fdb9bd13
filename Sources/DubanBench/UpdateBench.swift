/// A progress report with `duban update` against the same edit committed with `git commit`, each in a repository of
/// its own that began as the same sample year.
struct UpdateBench {
    let duban: String
    let rounds: Int

    func run() throws(BenchFailure) -> String {
        let scratch = try Scratch()
        let ours = scratch.path("duban")
        try scratch.process(duban, "demo", ours).run()
        let plan = try firstPlan(in: ours, scratch)
        let theirs = scratch.path("git")
        let quieter = scratch.path("git without maintenance")
        try scratch.process("cp", "-a", ours, theirs).run()
        try scratch.process("cp", "-a", ours, quieter).run()

        let update = Contender(name: "duban update") { round throws(BenchFailure) in
            // Up and down between two bounds, never the same twice running; the note allows it to fall.
            let progress = 10 + (round * 7) % 80
            return try scratch.process(
                duban, "-C", ours, "update", plan.id, "--progress", String(progress), "-m", "bench \(round)"
            ).run()
        }
        /// Writes what the update made of the plan, unmeasured, then commits it.
        func commit(_ name: String, in folder: String, _ options: [String]) -> Contender {
            Contender(name: name) { round throws(BenchFailure) in
                try File.write(try File.read("\(ours)/\(plan.path)"), to: "\(folder)/\(plan.path)")
                let arguments = ["git", "-C", folder] + options + ["commit", "-qam", "bench \(round)"]
                return try ChildProcess(arguments: arguments, environment: scratch.environment).run()
            }
        }
        return try Alternation(
            title: "one progress report",
            contenders: [
                update,
                commit("git commit", in: theirs, []),
                commit("git commit without its maintenance", in: quieter, ["-c", "maintenance.auto=false"]),
            ], rounds: rounds
        ).measure()
    }

    /// The first goal of the year whose plan the sample leaves open.
    private func firstPlan(in folder: String, _ scratch: Scratch) throws(BenchFailure) -> (id: String, path: String) {
        let open = try scratch.process(
            "git", "-C", folder, "grep", "-lE", "^status: (not-started|in-progress|at-risk|blocked)", "--", "Plans"
        ).output(in: scratch)
        guard let path = open.split(separator: "\n").first, let name = path.split(separator: "/").last else {
            throw BenchFailure("the sample year at \(folder) has no open plan")
        }
        return (String(name.dropLast(".md".count)), String(path))
    }
}
