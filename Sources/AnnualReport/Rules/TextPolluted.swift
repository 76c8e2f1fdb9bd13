import Plan

/// Transcriptions after characters, as copying sites strew them in.
enum TextPolluted: ImportRule {
    static let rule = Rule("text-polluted", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        guard text.transcriptions >= 2,
            let first = text.all.first(where: { text[$0].isHan && text.quote($0..<($0 + 1)).utf8.count > 6 })
        else { return [] }
        return [
            reading.finding(rule, at: first..<(first + 1), arguments: ["count": .count(text.transcriptions)])
        ]
    }
}
