internal import Plan

/// A YAML text as far as it can be read.
///
/// libyaml stops at the first problem. The parts of a map of fields begin at the left margin, so that each can be read by
/// itself: one broken field costs that field only, and every broken field is told.
struct YamlText {
    /// The nodes that can be read.
    let tree: YamlTree
    /// Whether that is all of them.
    let isWhole: Bool
    /// The keys of fields that cannot be read.
    var broken = Set<String>()

    static func read(_ bytes: [UInt8], _ range: Range<Int>, _ list: inout FindingList) -> YamlText {
        let (tree, problem) = YamlParser.parse(bytes, range)
        guard let problem else { return YamlText(tree: tree, isWhole: true) }
        if problem.kind == .documents {
            report(problem, bytes, range, &list)
            return YamlText(tree: tree, isWhole: false)
        }
        var text = YamlTree()
        var broken = Set<String>()
        var problems: [YamlProblem] = []
        for part in parts(bytes, range) {
            let (tree, problem) = YamlParser.parse(bytes, part)
            if let problem {
                problems.append(problem)
                if let key = key(bytes, part) { broken.insert(key) }
            } else if tree.rootMapping != nil {
                text.merge(tree)
            } else if let root = tree.nodes.first {
                problems.append(YamlProblem(kind: .noColon, offset: root.start))
            }
        }
        for problem in problems.isEmpty ? [problem] : problems { report(problem, bytes, range, &list) }
        return YamlText(tree: text, isWhole: false, broken: broken)
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

    /// The ranges that begin with a line at the left margin which may be a field.
    private static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let continued = Set(" \t\r\n#-]}".utf8)
        var starts: [Int] = []
        var isLineStart = true
        for index in range {
            if isLineStart, !continued.contains(bytes[index]) { starts.append(index) }
            isLineStart = bytes[index] == UInt8(ascii: "\n")
        }
        guard !starts.isEmpty, starts.count <= maximumParts else { return [] }
        starts[0] = range.lowerBound
        return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : range.upperBound) }
    }

    /// More fields at the left margin than any plan has; then the first problem is told alone.
    private static let maximumParts = 500

    /// The key that a part begins with.
    private static func key(_ bytes: [UInt8], _ part: Range<Int>) -> String? {
        let text = String(decoding: bytes[part].prefix(200), as: UTF8.self)
        let line = text.split(separator: "\n").first { !$0.hasPrefix("#") } ?? ""
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return String(line[..<colon].filter { $0 != "\"" && $0 != "'" && $0 != " " })
    }
}
