import Glibc

/// Measures `duban` against `git`: whole processes that take turns, medians and ratios; and what the import makes of
/// example reports. Never a test.
///
/// `DubanBench [--duban PATH] [--rounds N] [start] [update] [list] [history] [reports]`, run at the top of the repository;
/// without names, all of them. The `duban` beside this program is measured unless another is named.
@main
struct DubanBench {
    static func main() {
        var options = Options(CommandLine.arguments.dropFirst())
        if options.names.isEmpty { options.names = ["start", "update", "list", "history", "reports"] }
        var failed = false
        for name in options.names {
            do {
                print(try run(name, options), terminator: "\n\n")
            } catch {
                failed = true
                print("\(name): \(error)", terminator: "\n\n")
            }
        }
        exit(failed ? 1 : 0)
    }

    private static func run(_ name: String, _ options: Options) throws -> String {
        switch name {
        case "start": try StartBench(duban: options.duban, rounds: 3 * options.rounds).run()
        case "update": try UpdateBench(duban: options.duban, rounds: options.rounds).run()
        case "list": try ListBench(duban: options.duban, rounds: options.rounds).run()
        case "history":
            try [LargeYear(plans: 300, commits: 10_000), LargeYear(plans: 1_000, commits: 100_000)].map { year in
                try HistoryBench(duban: options.duban, rounds: max(5, options.rounds / 4), year: year).run()
            }.joined(separator: "\n\n")
        case "reports": try ReportBench.run(folder: "Tests/Fixtures/reports")
        default: throw BenchFailure("no such measurement")
        }
    }
}

private struct Options {
    var duban = Options.beside
    var rounds = 21
    var names: [String] = []

    init(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let argument = rest.popFirst() {
            switch argument {
            case "--duban": duban = rest.popFirst() ?? duban
            case "--rounds": rounds = rest.popFirst().flatMap { Int($0) }.map { max(1, $0) } ?? rounds
            default: names.append(argument)
            }
        }
    }

    /// The `duban` in the folder of this program.
    private static var beside: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/duban"
    }
}
