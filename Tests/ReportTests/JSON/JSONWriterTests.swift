import Plan
import Support
import Testing

@testable import Report

@Suite struct JSONWriterTests {
    @Test func layoutAndTextAreThoseOfPython() throws {
        let texts = [
            "", "a/b", "“引号”\u{FF0C}全角", "back\\slash \"quoted\"", "tab\t\r\n\u{8}\u{C}\u{1}\u{1F}", "👩‍👩‍👧‍👦 e\u{301}",
        ]
        let value: JSON = [
            "kind": "x", "empty": .array([]), "none": [:], "flags": .array([.bool(true), .bool(false), .null]),
            "numbers": .array([0, -3, 43.3, 1782, 0.1, 100].map { .number($0) }),
            "texts": .array(texts.map { .string($0) }), "nested": ["b": ["a": .array([["c": .null]])]],
        ]
        let script = """
            import json, sys
            print(json.dumps(json.load(sys.stdin), indent=2, ensure_ascii=False))
            """
        #expect(try Python.run(script, on: value.text) == value.text)
    }

    @Test func everyScalarReadsBackAsItIsAndSteersNoTerminal() throws {
        let planes: [ClosedRange<UInt32>] = [
            0...0x2FF, 0x2000...0x20FF, 0x3000...0x30FF, 0xFE00...0xFFFF, 0x1F600...0x1F64F,
        ]
        let text = String(String.UnicodeScalarView(planes.joined().compactMap(Unicode.Scalar.init)))
        let points = text.unicodeScalars.map { String($0.value) }.joined(separator: " ") + "\n"
        let document = JSON.string(text).text
        let script = "import json, sys; print(*map(ord, json.load(sys.stdin)))"
        #expect(try Python.run(script, on: document) == points)
        let steering = document.unicodeScalars.dropLast().filter {
            switch $0.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: true
            default: $0.properties.isBidiControl && !["\u{200E}", "\u{200F}"].contains($0)
            }
        }
        #expect(steering.isEmpty)
    }

    @Test func carriageReturnAndLineFeedStayTwoCharacters() {
        #expect(JSON.string("a\r\nb").text == "\"a\\r\\nb\"\n")
    }

    @Test func hostileTextReadsBackFromEveryPlaceOfADocument() throws {
        let hostile = "\u{1B}]0;title\u{7}\u{9B}31m\u{202E}\",\"kind\":\"x\"}\r\n\u{0}\\u0041 通过“审批”"
        var row = Samples.fullRow
        row.plan.title = hostile
        row.plan.owner = hostile
        row.plan.body = hostile
        let fields = [FieldValue.Entry(hostile, .list([.text(hostile)]))]
        let page = PlanPage(
            edition: Samples.edition, row: row, path: hostile, fields: fields, timeline: Timeline(id: row.plan.id))
        let text = page.json(words: Samples.words).text
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        let script = """
            import json, sys
            page = json.load(sys.stdin)
            (key, (value,)), = page["fields"].items()
            found = [page["title"], page["owner"], page["body"], page["path"], key, value]
            print(page["kind"], len(set(found)), *map(ord, found[0]))
            """
        let points = hostile.unicodeScalars.map { String($0.value) }.joined(separator: " ")
        #expect(try Python.run(script, on: text) == "goal 1 \(points)\n")
        #expect(try Python.refusals(of: [("goal", text)]) == [""])
    }

    @Test(arguments: [
        (130.0 / 3, "43.3"), (66.65, "66.7"), (100, "100"), (99.96, "100"), (-0.04, "0"), (-16.66, "-16.7"),
        (0.05, "0.1"),
        (0, "0"), (.nan, "null"), (.infinity, "null"),
    ])
    func sharesAreRoundedToOneDecimalAndWholeOnesHaveNoPoint(share: Double, text: String) {
        #expect(JSON(percent: share).text == text + "\n")
    }

    @Test(arguments: [(1782.0, "1782"), (93.4, "93.4"), (1960.125, "1960.125"), (1e-7, "0.0000001"), (1e21, "1" + String(repeating: "0", count: 21))])
    func figuresOfAFileAreNotRounded(figure: Double, text: String) throws {
        let document = JSON(FieldValue.number(figure)).text
        #expect(document == text + "\n")
        #expect(try Python.run("import json, sys; print(json.load(sys.stdin) == \(figure))", on: document) == "True\n")
    }
}
