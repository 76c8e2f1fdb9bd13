import Plan

/// Digits that were a date before signs between them were lost; what they can have meant is an argument.
enum CharactersLost: ImportRule {
    static let rule = Rule("characters-lost", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        var findings: [Finding] = []
        for paragraph in reading.outline.body {
            let run = paragraph.words
            var damaged = DamagedDate.all(in: run, of: text)[...]
            while let first = damaged.popFirst() {
                if let second = damaged.first, let joined = span(first, second, in: text) {
                    damaged.removeFirst()
                    findings.append(finding(joined.run, joined.readings, in: reading))
                } else {
                    let part =
                        text.first(of: ["上旬", "中旬", "下旬"], at: first.run.upperBound, before: run.upperBound) ?? ""
                    let whole = first.run.lowerBound..<(first.run.upperBound + part.unicodeScalars.count)
                    findings.append(finding(whole, first.candidates.map { $0.text + part }, in: reading))
                }
            }
        }
        for paragraph in reading.outline.tail {
            let candidates = DamagedDate.candidates(for: paragraph.run.map { text[$0] })
            if paragraph.run.allSatisfy({ text[$0].isDigit }), !candidates.isEmpty {
                findings.append(finding(paragraph.run, candidates.map(\.text), in: reading))
            }
        }
        return findings
    }

    /// Two damaged dates with 至 between them, and the readings in which the first is before the second.
    private static func span(
        _ first: DamagedDate, _ second: DamagedDate, in text: Glyphs
    ) -> (run: Glyphs.Run, readings: [String])? {
        guard first.run.upperBound + 1 == second.run.lowerBound,
            "至-~到".unicodeScalars.contains(text[first.run.upperBound])
        else { return nil }
        var readings: [String] = []
        for from in first.candidates where !from.text.contains("-") {
            for to in second.candidates where !to.text.contains("-") {
                let before = (from.year ?? 0) * 100 + (from.month ?? 0)
                let after = (to.year ?? from.year ?? 0) * 100 + (to.month ?? 0)
                if before <= after { readings.append("\(from.text)至\(to.text)") }
            }
        }
        return readings.isEmpty ? nil : (first.run.lowerBound..<second.run.upperBound, readings)
    }

    private static func finding(_ run: Glyphs.Run, _ readings: [String], in reading: Reading) -> Finding {
        reading.finding(rule, at: run, arguments: ["candidates": .list(readings.map(Argument.text))])
    }
}
