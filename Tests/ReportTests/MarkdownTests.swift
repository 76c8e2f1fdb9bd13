import Plan
import Testing
import Words

@testable import Report

/// A report as Markdown holds text of files that cannot become markup.
struct MarkdownTests {
    @Test(arguments: [
        ("a|b", "a\\|b"), ("<script>", "\\<script\\>"), ("`x`", "\\`x\\`"), ("*x* _y_", "\\*x\\* \\_y\\_"),
        ("[a](http://x)", "\\[a\\](http\\://x)"), ("a\nb", "a\\\\nb"), ("a@b.org", "a\\@b.org"), ("&lt;", "\\&lt;"),
        ("\u{1B}[1m", "\\\\e\\[1m"), ("G1 60%", "G1 60%"),
    ]) func textIsInert(_ text: String, _ written: String) {
        #expect(Markdown.inert(text) == written)
    }

    @Test func everyRowOfATableHasAllCells() {
        var hostile = Sample.report
        hostile.rows[0].plan.title = "a|b\n|c|"
        var text = ""
        MarkdownReport(hostile, words: Sample.chinese).write(to: &text)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count == 12)
        for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 9, "\(row)") }
    }

    @Test func aListHasItsOwnColumns() {
        let rows = MarkdownList(Sample.report, words: Sample.english).text.split(separator: "\n").filter {
            $0.hasPrefix("|")
        }
        #expect(rows.count == Sample.report.rows.count + 2)
        #expect(rows.first?.contains("Owner") == true && rows.first?.contains("Expected") == false)
    }
}
