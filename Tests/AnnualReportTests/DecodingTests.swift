import AnnualReport
import Foundation
import Plan
import Support
import Testing

@Suite struct DecodingTests {
    private func failure(_ bytes: [UInt8]) -> ReportDocument.DecodingError? {
        do throws(ReportDocument.DecodingError) {
            _ = try ReportDocument.decode(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func plainTextIsKeptByteForByte() throws {
        let original = try Checkout.bytes("Sources/Demo/Resources/report.txt")
        let document = try ReportDocument.decode(original)
        #expect(Array(document.text.utf8) == original)
        #expect(document.isVerbatim && document.encoding == .utf8)
        let marked = try ReportDocument.decode([0xEF, 0xBB, 0xBF] + original)
        #expect(Array(marked.text.utf8) == [0xEF, 0xBB, 0xBF] + original)
        #expect(marked.isVerbatim)
    }

    @Test func anEmptyFileIsSaidToBeEmpty() {
        #expect(failure([]) == .empty)
        #expect(failure(Array(" \n\t\u{3000}\u{FEFF}\n".utf8)) == .empty)
    }

    private static let binaries: [(bytes: [UInt8], kind: ReportDocument.DecodingError.Kind)] = {
        let zip: [UInt8] = [0x50, 0x4B, 3, 4]
        return [
            (Array("%PDF-1.7\n".utf8), .pdf),
            (zip + Array("......word/document.xml".utf8), .word),
            (zip + Array("......xl/workbook.xml".utf8), .excel),
            (zip + Array("......notes.txt".utf8), .zip),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .word),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image),
            ([0xFF, 0xD8, 0xFF, 0xE0], .image),
            (Array("abc\u{0}def".utf8), .other),
            ([1, 2, 3, 4, 5, 6, 65, 66], .other),
        ]
    }()

    @Test(arguments: binaries) func aBinaryIsNamed(_ bytes: [UInt8], _ kind: ReportDocument.DecodingError.Kind) {
        #expect(failure(bytes) == .binary(kind))
        #expect(failure(bytes)?.rule.wording == "report-binary.\(kind.rawValue)")
    }

    @Test func gb18030IsRead() throws {
        let text = try realText()
        let encoding = String.Encoding(rawValue: 0x8000_0632)
        let data = try #require(text.data(using: encoding))
        let document = try ReportDocument.decode(Array(data))
        #expect(document.encoding == .gb18030 && !document.isVerbatim)
        #expect(document.text == text)
        #expect(AnnualReport.read(document).plans.count == 9)
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian]) func utf16WithAMarkIsRead(
        _ encoding: String.Encoding
    ) throws {
        let text = try realText()
        let data = try #require(("\u{FEFF}" + text).data(using: encoding))
        let document = try ReportDocument.decode(Array(data))
        #expect(document.encoding == .utf16 && !document.isVerbatim)
        #expect(document.text == text)
    }

    @Test func otherEncodingsAreRefused() throws {
        #expect(
            failure(Array("Rapport annuel ".utf8) + [0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0xEA]) == .unknownEncoding)
        let text = try realText()
        #expect(failure(Array(text.utf8).dropLast(text.utf8.count / 2 + 1) + [0xE4]) == .unknownEncoding)
    }

    @Test func aPageGivesTheTextThatItShows() throws {
        let page = """
            <!DOCTYPE html><html><head><title>甲</title><style>p{}</style></head><body><script>var t='二、存在的问题';</script>
            <p>一、a &lt; b&nbsp;&amp; c</p><p>二、<b>粗</b>体&#19968;<br>续<!-- 注 -->行</p></body></html>
            """
        let document = try ReportDocument.decode(Array(page.utf8))
        #expect(!document.isVerbatim)
        #expect(document.text == "一、a < b\u{A0}& c\n二、粗体一\n续行\n")
    }
}
