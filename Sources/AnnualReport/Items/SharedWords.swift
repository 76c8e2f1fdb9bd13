import Plan

/// Finds the goals that may answer a shortcoming by the words that both use.
///
/// Chinese has no blanks between words, so a word is a run of characters that stands in both texts, cut where words
/// end for sure: at marks, at particles, and at words that every office's report is full of.
struct SharedWords {
    let text: Glyphs
    /// The report's title, whose words say nothing about one goal.
    let title: [Glyphs.Run]

    private static let particles = Set("的了和与及或在对为是将以等把从向于并更也不未有就其这那着".unicodeScalars)
    private static let common = [
        "工作", "建设", "推进", "加强", "进一步", "全面", "落实", "开展", "解决", "问题", "行政", "政务", "政府", "思想", "意识", "能力", "水平",
        "提高", "提升", "存在", "最终", "实现", "相关", "情况", "方面", "重点", "持续", "强化", "完善", "健全", "机制", "体系", "制度", "规范", "年度",
        "部分", "个别", "主要", "组织", "管理", "部门", "单位", "领导", "干部", "事项", "质量", "深化", "形式", "重要", "措施", "法治", "依法", "办法",
        "执法", "法律", "发现", "需要", "及时", "力度", "要求", "认真", "服务", "发展", "工作人员", "不足", "不够",
    ].sorted { $0.count > $1.count }

    /// The suggestions, shortcomings in order, for each the goals in order.
    func suggestions(for items: [Item], _ plans: [DraftPlan]) -> [Suggestion] {
        let pairs = Array(zip(items, plans))
        let goals = pairs.filter { $0.1.kind == .goal }.map {
            (plan: $0.1, text: pieces($0.0.run).joined(separator: "\n"))
        }
        return pairs.filter { $0.1.kind == .shortcoming }.flatMap { item, shortcoming in
            let own = pieces(item.run)
            return goals.compactMap { goal in
                let words = shared(own, goal.text)
                return words.isEmpty
                    ? nil : Suggestion(goal: goal.plan.number, answers: shortcoming.number, words: words)
            }
        }
    }

    /// The parts of an item's text that can hold words of its own.
    private func pieces(_ run: Glyphs.Run) -> [String] {
        var pieces: [String] = []
        var piece = ""
        func cut() {
            if piece.unicodeScalars.count >= 2 { pieces.append(piece) }
            piece = ""
        }
        var index = unitEnd(run)
        while index < run.upperBound {
            if let word = text.first(of: SharedWords.common, at: index, before: run.upperBound) {
                cut()
                index += word.unicodeScalars.count
            } else if let length = titleWord(at: index, before: run.upperBound) {
                cut()
                index += length
            } else if text[index].isDigit, let unit = MeasureWord.word(at: index + 1, before: run.upperBound, in: text)
            {
                cut()
                index = unit.upperBound
            } else {
                let scalar = text[index]
                if scalar.isHan, !SharedWords.particles.contains(scalar), !Numerals.isNumeral(scalar) {
                    piece.unicodeScalars.append(scalar)
                } else {
                    cut()
                }
                index += 1
            }
        }
        cut()
        return pieces
    }

    /// Where the name of a unit ends that an item begins with: 政策法规科人员不足 is about people, not about rules.
    private func unitEnd(_ run: Glyphs.Run) -> Int {
        let head = run.lowerBound..<min(run.lowerBound + 14, run.upperBound)
        let end = head.first { !text[$0].isHan } ?? head.upperBound
        let name = (run.lowerBound..<end).last { text[$0] == "科" || text[$0] == "股" }
        return name.map { text.at($0 + 1) == "学" || text.at($0 + 1) == "技" ? run.lowerBound : $0 + 1 } ?? run.lowerBound
    }

    /// How much of the text at a position stands in the title.
    private func titleWord(at index: Int, before end: Int) -> Int? {
        var best = 0
        for run in title {
            for start in run {
                var length = 0
                while start + length < run.upperBound, index + length < end,
                    text[start + length] == text[index + length],
                    text[index + length].isHan
                {
                    length += 1
                }
                best = max(best, length)
            }
        }
        return best >= 2 ? best : nil
    }

    /// The longest runs of at least two characters that stand in both, in order, each once.
    private func shared(_ pieces: [String], _ other: String) -> [String] {
        let other = Array(other.unicodeScalars)
        var words: [String] = []
        for piece in pieces.map({ Array($0.unicodeScalars) }) {
            var start = 0
            while start + 2 <= piece.count {
                let length = wholeWords(longest(piece[start...], in: other), of: piece, from: start)
                if length >= 2 {
                    var word = String.UnicodeScalarView()
                    word.append(contentsOf: piece[start..<(start + length)])
                    if !words.contains(String(word)) { words.append(String(word)) }
                    start += length
                } else {
                    start += 1
                }
            }
        }
        return words.filter { word in !words.contains { $0 != word && $0.contains(word) } }
    }

    /// A shared run of odd length that both texts go on from may end in half a word: 信息公 of 信息公示 and 信息公开.
    private func wholeWords(_ length: Int, of piece: [Unicode.Scalar], from start: Int) -> Int {
        length >= 3 && length % 2 == 1 && start + length < piece.count ? length - 1 : length
    }

    private func longest(_ head: ArraySlice<Unicode.Scalar>, in other: [Unicode.Scalar]) -> Int {
        var best = 0
        for start in other.indices where other[start] == head.first {
            var length = 0
            while start + length < other.count, length < head.count,
                other[start + length] == head[head.startIndex + length]
            {
                length += 1
            }
            best = max(best, length)
        }
        return best
    }
}
