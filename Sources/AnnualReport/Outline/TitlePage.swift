import Plan

/// What the lines before a report's text say: title, issuer, year, and the page's own data.
struct TitlePage {
    /// The title's positions; two where it stands on two lines.
    var title: [Glyphs.Run] = []
    /// The office, as written.
    var issuer: String?
    /// The year that is reported on.
    var reportYear: Int?
    /// Lines that are the page's and not the report's.
    var furniture: [Glyphs.Run] = []
    /// Dates that the page gives, the report's own first.
    var dates: [Day] = []
    /// The number of paragraphs before the text.
    private(set) var end = 0

    private static let furniture = [
        "当前位置", "您所在的位置", "您现在的位置", "今天是", "首页", "发布时间", "发布日期", "更新时间", "成文日期", "日期:", "字号",
        "字体", "来源:", "索引号", "信息分类", "主题分类", "发布机构", "发布单位", "发文字号", "文号:", "有效性", "公开方式", "浏览次数",
        "点击数", "点击量", "打印", "作者:", "标题:", "Posted", "Print", "Share",
    ]
    /// Labels of the day on which a report was made, then of the day on which a page showed it.
    private static let dateLabels = ["成文日期", "签发日期", "印发日期", "日期:", "发布时间", "发布日期", "更新时间", "时间:", "Posted"]
    private static let issuerLabels = ["发布机构", "发布单位", "发文机关", "来源"]

    init(_ paragraphs: [Paragraph], in text: Glyphs, reportYear given: Int? = nil) {
        readTitle(paragraphs, in: text)
        var index = 0
        while index < paragraphs.count, isHead(paragraphs[index], in: text) { index += 1 }
        end = index
        let titles = title
        for paragraph in paragraphs[..<end] where !titles.contains(where: { $0.overlaps(paragraph.run) }) {
            furniture.append(paragraph.run)
        }
        dates = TitlePage.dateLabels.compactMap { label in
            paragraphs[..<end].lazy.compactMap { TitlePage.value(of: label, in: $0.run, text) }
                .compactMap { text.dates(in: $0).first?.day }.first
        }
        if let subtitle = paragraphs.prefix(6).first(where: { text[$0.run.lowerBound] == "-" }) {
            dates += text.dates(in: subtitle.run).compactMap(\.day).prefix(1)
        }
        readIssuer(paragraphs, in: text)
        if let given { reportYear = given } else { readYear(paragraphs, in: text) }
    }

    private func isHead(_ paragraph: Paragraph, in text: Glyphs) -> Bool {
        let run = paragraph.run
        if title.contains(where: { $0.overlaps(run) }) { return true }
        if let last = title.last, run.upperBound <= last.lowerBound { return true }
        if text.contains(TitlePage.furniture, in: TitlePage.unspaced(run, text)), !text.scalars[run].contains("。") {
            return true
        }
        return title.contains { text.string($0) == text.string(run) }
    }

    private static func unspaced(_ run: Glyphs.Run, _ text: Glyphs) -> Glyphs.Run {
        run.count > 400 ? run.lowerBound..<(run.lowerBound + 400) : run
    }

    /// The first line that reads as a report's title; one with a year is taken before one without.
    private mutating func readTitle(_ paragraphs: [Paragraph], in text: Glyphs) {
        var candidates: [(index: Int, run: Glyphs.Run)] = []
        for (index, paragraph) in paragraphs.prefix(30).enumerated() {
            if paragraph.marker?.style == .chapter { break }
            for cell in text.split(paragraph.run, at: "|") where TitlePage.isTitle(cell, in: text) {
                candidates.append((index, cell))
            }
            if text.scalars[paragraph.run].contains("。") { break }
        }
        let dated = candidates.first { candidate in
            candidate.run.contains { text[$0].isDigit || text[$0] == "*" || text[$0] == "〇" }
        }
        guard let best = dated ?? candidates.first else { return }
        title = [best.run]
        guard best.index > 0, TitlePage.issuerEnd(best.run, in: text) == nil, best.run == paragraphs[best.index].run
        else { return }
        let before = paragraphs[best.index - 1].run
        if OfficeName.isOffice(before, in: text) || isEnglishName(before, in: text) { title.insert(before, at: 0) }
    }

    private func isEnglishName(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        run.count <= 60 && run.allSatisfy { text[$0].isLatin || text[$0] == " " || text[$0] == "&" }
    }

    private static func isTitle(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        if run.count == 6, text.string(run) == "政府工作报告" { return true }
        guard (8...80).contains(run.count) else { return false }
        if text.contains(["。", ">", "位置:", "时间:", "日期:", "来源:", ";", "如下"], in: run) { return false }
        return text.contains(["报告", "总结", "Report", "report"], in: run)
    }

    /// Where the issuer's name ends that begins a title.
    private static func issuerEnd(_ run: Glyphs.Run, in text: Glyphs) -> Int? {
        let about = text.find("关于", in: run)?.lowerBound ?? run.upperBound
        let figure = run.first { text[$0].isDigit || text[$0] == "*" } ?? run.upperBound
        let year = text.dates(in: run).first?.run.lowerBound ?? run.upperBound
        let end = min(about, figure, year)
        let name = text.trim(run.lowerBound..<end)
        guard end < run.upperBound, name.count >= 2, !text.scalars[name].contains("】"),
            !text.scalars[name].contains(where: \.isLatin)
        else { return nil }
        return name.upperBound
    }

    private mutating func readIssuer(_ paragraphs: [Paragraph], in text: Glyphs) {
        if title.count == 2 {
            issuer = text.quote(title[0])
            return
        }
        if let run = title.first, let end = TitlePage.issuerEnd(run, in: text) {
            issuer = text.quote(run.lowerBound..<end)
            return
        }
        for label in TitlePage.issuerLabels {
            for paragraph in paragraphs[..<end] {
                if let value = TitlePage.value(of: label, in: paragraph.run, text) {
                    issuer = text.quote(value)
                    return
                }
            }
        }
    }

    private mutating func readYear(_ paragraphs: [Paragraph], in text: Glyphs) {
        for run in title {
            if let date = text.dates(in: run).first {
                reportYear = date.year
            } else if let fiscal = text.find("FY", in: run) {
                let digits = text.scalars[fiscal.upperBound...].prefix(4).compactMap(\.digit)
                if digits.count == 4 { reportYear = digits.reduce(0) { $0 * 10 + $1 } }
            }
            if reportYear != nil { return }
        }
        if title.contains(where: { text.find("**", in: $0) != nil }) { return }
        let chapters = paragraphs[end...].filter { $0.marker?.style == .chapter }
        for paragraph in paragraphs[end...].prefix(3) + chapters {
            if let date = text.dates(in: paragraph.run).first(where: { $0.dayOfMonth == nil }) {
                reportYear = date.year
                return
            }
        }
    }

    /// What stands after a label in a line or a table's row.
    private static func value(of label: String, in run: Glyphs.Run, _ text: Glyphs) -> Glyphs.Run? {
        guard let found = text.find(label, in: run) else { return nil }
        var start = found.upperBound
        while start < run.upperBound, ":| ".unicodeScalars.contains(text[start]) { start += 1 }
        let rest = start..<run.upperBound
        let end = rest.first { index in
            text[index] == "|"
                || (text[index] == " " && (text.at(index + 1) == " " || text.at(index + 1)?.isHan == true))
        }
        let value = text.trim(start..<(end ?? run.upperBound))
        return value.isEmpty ? nil : value
    }
}
