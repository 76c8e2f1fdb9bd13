import Plan

/// Makes an item's title of runs of its own words, in their order.
struct ItemTitle {
    let text: Glyphs
    let item: Item

    private static let longest = 40
    private static let shortest = 4
    /// A first clause below this length needs a second one to say what is meant.
    private static let meagre = 10
    private static let comfortable = 30
    /// Words that begin a clause on what comes of it in the end.
    private static let outcomes = [
        "最终实现", "最终导致", "最终", "从而", "导致", "致使", "造成", "力争", "确保", "实现",
    ]

    /// 4 to 40 characters, in one line.
    func make() -> String {
        let runs = chosen()
        var title = runs.map(text.quote).joined().oneTitle
        if title.count < ItemTitle.shortest { title = text.quote(item.run).oneTitle }
        while title.count > ItemTitle.longest { title = ItemTitle.shortened(title) }
        return title
    }

    private func chosen() -> [Glyphs.Run] {
        let start = afterLeadingDate(item.first)
        let sentences = text.sentences(start..<item.first.upperBound)
        guard let first = sentences.first.map(withoutRemark) else { return [item.first] }
        if (4...ItemTitle.comfortable).contains(first.count), !text.scalars[first].contains(";") { return [first] }
        let clauses = text.split(first, at: ",;:")
        guard let opening = clauses.first else { return [first] }
        var end = 0
        while clauses[end].upperBound - opening.lowerBound < ItemTitle.meagre, end + 1 < clauses.count,
            clauses[end + 1].upperBound - opening.lowerBound <= ItemTitle.comfortable
        {
            end += 1
        }
        let head = opening.lowerBound..<clauses[end].upperBound
        guard let outcome = outcome(in: clauses.dropFirst(end + 1)), head.count + 1 + outcome.count <= ItemTitle.longest
        else { return [head] }
        return [head.lowerBound..<(head.upperBound + 1), outcome]
    }

    /// The last clause that tells what comes of it.
    private func outcome(in clauses: ArraySlice<Glyphs.Run>) -> Glyphs.Run? {
        clauses.last { text.first(of: ItemTitle.outcomes, at: $0.lowerBound, before: $0.upperBound) != nil }
    }

    /// The start of an item's words after a date that opens it, damaged or not.
    private func afterLeadingDate(_ run: Glyphs.Run) -> Int {
        let dates = text.dates(in: run).map(\.run) + DamagedDate.all(in: run, of: text).map(\.run)
        guard let date = dates.filter({ $0.lowerBound == run.lowerBound }).max(by: { $0.count < $1.count }) else {
            return run.lowerBound
        }
        var index = date.upperBound
        let tails = ["上旬", "中旬", "下旬", "底前", "底", "前", "起", "以来", "度", ","]
        while let tail = text.first(of: tails, at: index, before: run.upperBound) { index += tail.unicodeScalars.count }
        return run.upperBound - index >= ItemTitle.shortest ? index : run.lowerBound
    }

    /// The run without its end mark and without a remark in brackets at its end.
    private func withoutRemark(_ run: Glyphs.Run) -> Glyphs.Run {
        let bare = text.withoutEndMark(run)
        guard bare.count > 8, text[bare.upperBound - 1] == ")",
            let open = bare.last(where: { text[$0] == "(" }), open - bare.lowerBound >= ItemTitle.shortest,
            text.scalars[open..<bare.upperBound].contains(":")
        else { return bare }
        return text.withoutEndMark(bare.lowerBound..<open)
    }

    /// The title less its last mark or word; where it has neither, less one character.
    private static func shortened(_ title: String) -> String {
        let kept = title.prefix(longest + 1)
        if let cut = kept.dropFirst(12).lastIndex(where: { ",;、 \u{FF0C}\u{FF1B}。".contains($0) }) {
            return String(kept[..<cut])
        }
        return String(kept.prefix(longest))
    }
}

extension String {
    /// The text without line ends and control characters, and without blanks at its ends.
    fileprivate var oneTitle: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars where scalar.properties.generalCategory != .control { scalars.append(scalar) }
        return String(scalars).trimmingSpaces
    }
}
