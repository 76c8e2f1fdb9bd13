import Plan

/// A text that says of itself that it is not all of the report.
enum ReportCut: ImportRule {
    static let rule = Rule("report-cut", .warning)
    static let rules = [rule]

    private static let signs = ["仅展示", "全文共", "已省略", "此处省略", "未完待续", "查看全文", "阅读全文"]

    static func findings(in reading: Reading) -> [Finding] {
        let outline = reading.outline
        return (outline.head + outline.body + outline.tail).compactMap { paragraph in
            guard paragraph.run.count <= 60, reading.text.contains(signs, in: paragraph.run) else { return nil }
            return reading.finding(rule, at: paragraph.run)
        }
    }
}
