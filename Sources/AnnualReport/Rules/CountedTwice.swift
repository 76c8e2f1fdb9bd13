import Plan

/// The same number of what may be the same things, in two places and in two measures.
enum CountedTwice: ImportRule {
    static let rule = Rule("counted-twice", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let counted = reading.figures.results.filter { $0.kind == .counted && ($0.number ?? 0) >= 10 }
        let byNumber = Dictionary(grouping: counted.indices, by: { counted[$0].number ?? 0 })
        return byNumber.values.flatMap { group in
            zip(group, group.dropFirst()).compactMap { first, second -> Finding? in
                let (a, b) = (counted[first], counted[second])
                guard a.section != b.section, let unit = a.unit.map(text.string), let other = b.unit.map(text.string),
                    unit != other, unit.hasPrefix(other) || other.hasPrefix(unit),
                    let word = sharedWord(a.plainName(in: text), b.plainName(in: text))
                else { return nil }
                return reading.finding(
                    rule, at: a.words, quotes: [a.words, b.words],
                    arguments: ["word": .text(word), "first": .text(unit), "second": .text(other)])
            }
        }
    }

    /// The first pair of characters that stands in both names and is no verb of office work.
    private static func sharedWord(_ left: String, _ right: String) -> String? {
        let verbs: Set<String> = ["受理", "办理", "办结", "开展", "组织", "完成", "工作", "事项", "行政", "理办"]
        let signs = Array(left)
        for index in signs.indices.dropLast() {
            let pair = String(signs[index...(index + 1)])
            if !verbs.contains(pair), right.contains(pair) { return pair }
        }
        return nil
    }
}
