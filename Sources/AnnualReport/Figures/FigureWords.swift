extension Figure {
    /// Words before a name that tell how or whether it was done, not what.
    private static let manners = ["计划", "实际", "开展", "组织", "完成", "共", "全年", "累计", "实施"]

    /// The name without words on how it was done and without what stands in quotation marks.
    func plainName(in text: Glyphs) -> String {
        let enclosed = text.enclosed(in: name)
        var start = name.lowerBound
        while let word = text.first(of: Figure.manners, at: start, before: name.upperBound) {
            start += word.unicodeScalars.count
        }
        var plain = String.UnicodeScalarView()
        let signs = start..<max(start, name.upperBound)
        plain.append(contentsOf: signs.filter { !enclosed.contains($0) && text[$0].isHan }.map { text[$0] })
        return String(plain)
    }

    /// The figure with the words that say what it counts.
    var words: Glyphs.Run {
        let starts = [run.lowerBound, name.lowerBound, verb?.lowerBound ?? run.lowerBound]
        return (starts.min() ?? run.lowerBound)..<max(run.upperBound, name.upperBound)
    }

    /// Whether it tells how often something is done in a span of time.
    var isRate: Bool { qualifier?.hasPrefix("每") == true }
}
