import Support

/// Writes a text in any of YAML's styles that holds it.
struct ScalarStyles {
    var random: SeededRandom

    /// Texts of one line that all styles can hold.
    let words = [
        "行政审批和法规科", "示例甲", "a b c d", "通过 系统 实现 审批", "x", "梳理并公布 审批流程", "推进“四基四化” 建设", "it is so", "jia@example.org",
    ]
    /// Texts of several lines.
    let paragraphs = ["第一行\n第二行", "a\n\nb", "a\nb\n", "一\n  缩进\n二", "line\n# no remark\n- x: y"]

    /// Any style that can stand behind a key, with lines below it.
    mutating func write(_ text: String, indent: Int) -> String {
        let pad = String(repeating: " ", count: indent + random.pick([1, 2, 4]))
        if text.contains("\n") {
            return random.chance(80) ? literal(text, pad) : quoted(text)
        }
        let words = text.split(separator: " ").map(String.init)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return literal(text, pad)
        case 1:
            return random.pick([">-\n", ">-2\n".replacingTwo(pad.count - indent)]) + pad
                + words.joined(separator: "\n" + pad)
        case 2: return words.joined(separator: "\n" + pad)
        case 3: return "\"" + words.joined(separator: "\n" + pad) + "\""
        case 4: return "'" + words.joined(separator: "\n" + pad) + "'"
        default: return inline(text)
        }
    }

    /// A style of one line.
    mutating func inline(_ text: String) -> String { random.pick([text, text, text, "'\(text)'", quoted(text)]) }

    /// A style that can stand in a flow collection.
    mutating func flow(_ text: String) -> String { inline(text) }

    private mutating func literal(_ text: String, _ pad: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let keepsEnd = text.hasSuffix("\n")
        if keepsEnd { lines.removeLast() }
        return (keepsEnd ? "|" : "|-") + "\n" + lines.map { $0.isEmpty ? "" : pad + $0 }.joined(separator: "\n")
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\n" ? "\\n" : $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
    }
}

extension String {
    /// The indentation indicator 2 as another number.
    fileprivate func replacingTwo(_ count: Int) -> String { map { $0 == "2" ? String(count) : String($0) }.joined() }
}
