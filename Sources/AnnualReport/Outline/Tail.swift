import Plan

/// Finds where a report's text ends and its signature, or what the page adds, begins.
enum Tail {
    private static let openings = [
        "(此件", "此件", "附件", "扫一扫", "扫描二维码", "相关链接", "相关附件", "相关文章", "关于我们", "(联系人", "联系人", "联系电话",
        "主办单位", "承办单位", "打印", "分享", "【打印", "【关闭", "上一篇", "下一篇", "责任编辑", "编辑:", "版权所有", "网站地图",
        "仅展示", "返回顶部", "各位代表", "特此报告", "来源:", "(来源", "抄送", "主题词",
    ]

    private static let pageOpenings = [
        "扫一扫", "扫描二维码", "相关链接", "相关附件", "相关文章", "关于我们", "主办单位", "承办单位", "打印", "分享", "【打印", "【关闭", "上一篇",
        "下一篇", "责任编辑", "编辑:", "版权所有", "网站地图", "返回顶部",
    ]

    /// Whether a line after the text is the page's and not the office's.
    static func isPage(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        text.first(of: pageOpenings, at: run.lowerBound, before: run.upperBound) != nil
    }

    /// The position of the first paragraph after the text.
    ///
    /// It lies behind the last chapter's heading, so a date or an attachment in mid-text ends nothing.
    static func start(of paragraphs: [Paragraph], from first: Int, issuer: String?, in text: Glyphs) -> Int {
        let lastChapter = paragraphs.lastIndex { $0.marker?.style == .chapter } ?? first - 1
        var index = max(first, lastChapter + 1)
        while index < paragraphs.count {
            if isTail(index, paragraphs, issuer, text) { return index }
            index += 1
        }
        return paragraphs.count
    }

    private static func isTail(_ index: Int, _ paragraphs: [Paragraph], _ issuer: String?, _ text: Glyphs) -> Bool {
        let run = paragraphs[index].run
        if text.first(of: openings, at: run.lowerBound, before: run.upperBound) != nil { return run.count <= 120 }
        if isDate(run, in: text) || (issuer != nil && text.quote(run) == issuer) { return true }
        guard OfficeName.isOffice(run, in: text), index + 1 < paragraphs.count else { return false }
        return isDate(paragraphs[index + 1].run, in: text)
    }

    /// Whether a line is a date, whole or damaged.
    static func isDate(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        if let date = text.dates(in: run).first, date.run.upperBound == run.upperBound { return date.run == run }
        guard (6...8).contains(run.count), run.allSatisfy({ text[$0].isDigit }) else { return false }
        return !DamagedDate.candidates(for: run.map { text[$0] }).isEmpty
    }

    /// The day of the signature, and where it stands; the day is nil where its digits are damaged and could mean
    /// several days.
    static func date(of tail: [Paragraph], knownDates: [Day], in text: Glyphs) -> Day? {
        guard let run = tail.first(where: { isDate($0.run, in: text) })?.run else { return nil }
        if let whole = text.dates(in: run).first?.day { return whole }
        let candidates = DamagedDate.candidates(for: run.map { text[$0] }).compactMap(\.day)
        return candidates.first { knownDates.contains($0) }
    }
}
