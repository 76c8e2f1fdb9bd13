import Plan

/// A YAML text as far as it can be read.
///
/// One broken field costs that field only, and every broken field is told: see ``YamlRecovery``.
struct YamlText {
    /// The nodes that can be read.
    let tree: YamlTree
    /// Whether that is all of them.
    let isWhole: Bool
    /// The keys of fields that cannot be read: top-level ones, and all others.
    var broken = Set<String>()
    var brokenInside = Set<String>()

    static func read(_ bytes: [UInt8], _ range: Range<Int>, _ list: inout FindingList) -> YamlText {
        let (tree, problem) = YamlParser.parse(bytes, range)
        guard let problem else { return YamlText(tree: tree, isWhole: true) }
        if problem.kind == .documents {
            report(problem, bytes, range, &list)
            return YamlText(tree: tree, isWhole: false)
        }
        var recovery = YamlRecovery(bytes: bytes)
        let readable = recovery.read(range, failing: problem, depth: 0)
        for problem in recovery.problems { report(problem, bytes, range, &list) }
        return YamlText(tree: readable, isWhole: false, broken: recovery.broken, brokenInside: recovery.brokenInside)
    }

    private static func report(
        _ problem: YamlProblem, _ bytes: [UInt8], _ range: Range<Int>, _ list: inout FindingList
    ) {
        let offset = min(max(problem.offset, range.lowerBound), bytes.count)
        var arguments: [String: Argument] = [:]
        if let value = problem.value {
            arguments[problem.kind == .notUTF8 ? "byte" : "character"] = .text(UTF8Check.hex(max(value, 0)))
        }
        if problem.kind == .tooDeep { arguments["limit"] = .count(YamlParser.maximumDepth) }
        list.add(.schema(problem.kind.rawValue), at: offset..<offset, arguments)
    }
}
