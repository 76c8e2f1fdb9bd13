import Plan

/// A passage that stands twice, word for word.
enum PassageRepeated: ImportRule {
    static let rule = Rule("passage-repeated", .warning)
    static let rules = [rule]

    /// Shorter sentences repeat by chance.
    private static let sentenceLength = 12
    private static let passageLength = 30

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        var seen: [String: (order: Int, run: Glyphs.Run)] = [:]
        var findings: [Finding] = []
        var order = 0
        for paragraph in reading.outline.body {
            var passage: (run: Glyphs.Run, first: Glyphs.Run, next: Int)?
            func close() {
                if let passage, passage.run.count >= passageLength {
                    findings.append(finding(passage.run, first: passage.first, in: reading))
                }
                passage = nil
            }
            for sentence in text.sentences(paragraph.content) {
                order += 1
                let words = text.string(sentence)
                guard sentence.count >= sentenceLength, let earlier = seen[words] else {
                    close()
                    if sentence.count >= sentenceLength { seen[words] = (order, sentence) }
                    continue
                }
                if let open = passage, open.next == earlier.order {
                    passage = (open.run.lowerBound..<sentence.upperBound, open.first, earlier.order + 1)
                } else {
                    close()
                    passage = (sentence, earlier.run, earlier.order + 1)
                }
            }
            close()
        }
        return findings
    }

    private static func finding(_ run: Glyphs.Run, first: Glyphs.Run, in reading: Reading) -> Finding {
        reading.finding(
            rule, at: run,
            arguments: [
                "first": .count(reading.text.place(of: first.lowerBound).line),
                "second": .count(reading.text.place(of: run.lowerBound).line),
            ])
    }
}
