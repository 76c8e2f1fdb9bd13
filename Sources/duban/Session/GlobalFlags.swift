/// The flags that stand before or after a command's name.
enum GlobalFlags {
    private static let withValue: Set<String> = ["-C", "--lang", "--color"]
    private static let alone: Set<String> = ["--json", "--quiet", "--no-pager"]

    /// Arguments as the parser can take them: it refuses whatever begins with three dashes, as a note may. The blank
    /// before them is the one that a commit's message needs there anyway.
    static func readable(_ arguments: [String]) -> [String] {
        arguments.map { $0.hasPrefix("---") ? " \($0)" : $0 }
    }

    /// Arguments with the flags that stand before the command's name moved behind it, where the parser looks for them.
    static func afterCommand(_ arguments: [String]) -> [String] {
        var flags: [String] = []
        var rest = arguments[...]
        while let first = rest.first, let length = length(first) {
            if rest.count < length { return arguments }
            flags += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        // Without a command (`duban --json`, `duban -C x --help`) they mean nothing.
        guard let name = rest.first, !name.hasPrefix("-") else { return Array(rest) }
        return [name] + flags + rest.dropFirst()
    }

    private static func length(_ argument: String) -> Int? {
        if withValue.contains(argument) { return 2 }
        if alone.contains(argument) || withValue.contains(where: { $0.hasPrefix("--") && argument.hasPrefix($0 + "=") })
        {
            return 1
        }
        return nil
    }

    /// The value of a flag among the process's arguments, as the parser would take it.
    static func value(of flag: String) -> String? {
        let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        var value: String?
        for (argument, next) in zip(arguments, arguments.dropFirst().map(Optional.some) + [nil]) {
            if argument == flag { value = next ?? value }
            if argument.hasPrefix(flag + "=") { value = String(argument.dropFirst(flag.count + 1)) }
        }
        return value
    }
}
