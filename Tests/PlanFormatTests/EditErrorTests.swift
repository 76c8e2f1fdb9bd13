import Plan
import PlanFormat
import Testing

/// Values and paths that are refused, from the command line's text on.
struct EditErrorTests {
    static let refused: [(String, String, EditError.Code)] = [
        ("progress", "101", .notPercent), ("progress", "-1", .notPercent), ("progress", "5.5", .notPercent),
        ("progress", "八成", .notPercent), ("progress", "017", .notPercent), ("progress", "", .required),
        ("status", "finished", .notWord), ("title", "", .required), ("title", "   ", .required),
        ("title", "a\nb", .notOneLine),
        ("due", "tomorrow", .notDue), ("due", "2024-02-30", .notDue), ("start", "2024/03/01", .notDay),
        ("start", "long-term", .notDay), ("milestones.a.done", "2024-13-01", .notDay),
        ("indicators.a.target", "1,782", .notNumber),
        ("indicators.a.target", "1_000", .notNumber), ("indicators.a.target", "NaN", .notNumber),
        ("indicators.a.weight", "-1", .negative), ("indicators.a.weight", "1e308", .tooGreat),
        ("indicators.a.measure", "monthly", .notWord),
        ("milestones.a b.title", "x", .notKey), ("milestones.e-licences.title", "x", .keyTaken),
        ("milestones", "x", .needsItem),
        ("milestones.a", "x", .needsItem), ("milestones.a.key", "b", .fixed), ("body", "x", .fixed),
        ("source.span", "[2, 1]", .notSpan), ("source.sha256", "abc", .notHash), ("answers", "a b", .notID),
        ("internal", "onwer", .notField), ("visibility", "secret", .notWord), ("onwer", "x", .unknownField),
        ("weather", "fine", .unknownField), ("milestones.a.titel", "x", .unknownField),
        ("source.pages", "3", .unknownField),
        ("a.b.c.d", "x", .unknownField), ("owner", "a\u{2028}b", .notOneLine), ("source.document", "", .required),
        ("indicators.a.target", "12%", .notNumber),
    ]

    @Test(arguments: refused) func refuses(_ path: String, _ text: String, _ code: EditError.Code) throws {
        let path = try #require(FieldPath(text: path))
        var document = PlanDocument(Array(EditTests.example.utf8), path: "a.md")
        let error = #expect(throws: EditError.self) {
            try document.set(path, to: PlanDocument.parse(text, for: path))
        }
        #expect(error?.code == code)
        #expect(error?.path == path)
        #expect(document.bytes == Array(EditTests.example.utf8))
    }

    @Test func suggestsWhatWasMeant() {
        func suggestion(_ path: FieldPath, _ text: String) -> Argument? {
            let error = #expect(throws: EditError.self) { try PlanDocument.parse(text, for: path) }
            return error?.arguments["suggestion"]
        }
        #expect(suggestion(FieldPath("onwer"), "x") == .text("owner"))
        #expect(suggestion(FieldPath("milestones", "a", "titel"), "x") == .text("milestones.a.title"))
        #expect(suggestion(.status, "in_progres") == .text("in-progress"))
        #expect(suggestion(FieldPath("weather"), "x") == nil)
    }

    static let accepted: [(String, String, FieldValue)] = [
        ("progress", "65%", .number(65)), ("progress", " 65 ", .number(65)), ("due", "2024-11-30", .text("2024-11-30")),
        ("due", "long-term", .text("long-term")), ("due", "", .null),
        ("support", "甲,乙", .list([.text("甲"), .text("乙")])),
        ("support", "甲、乙 , 丙", .list([.text("甲"), .text("乙"), .text("丙")])), ("tags", "", .null),
        ("indicators.a.target", "93.40", .number(93.4)), ("indicators.a.target", "-2", .number(-2)),
        ("lead", "null", .text("null")),
        ("owner", " 示例甲 ", .text("示例甲")), ("source.span", "11, 20", .list([.number(11), .number(20)])),
        ("milestones.甲-1_b.title", "x", .text("x")),
    ]

    @Test(arguments: accepted) func reads(_ path: String, _ text: String, _ value: FieldValue) throws {
        let path = try #require(FieldPath(text: path))
        #expect(try PlanDocument.parse(text, for: path) == value)
        var document = PlanDocument(Array(EditTests.example.utf8), path: "a.md")
        try document.set(path, to: value)
        let found = document.value(at: path)
        #expect(found == value || (value.isNull && (found == nil || found == .list([]))))
    }

    @Test func requiredFieldsAndUnknownPathsAreNotTakenAway() {
        var document = PlanDocument(Array(EditTests.example.utf8), path: "a.md")
        for path in [FieldPath("id"), .title, FieldPath("milestones", "process-map", "key"), .body] {
            #expect(throws: EditError.self) { try document.remove(path) }
        }
    }

    @Test(arguments: ["lead: \"a", "lead: a\nlead: b", "lead: &a x\nowner: *a", "milestones: text"])
    func fileThatCannotBeReadWholeIsNotEdited(_ lines: String) {
        let file = EditTests.example.split(separator: "lead: null                 # 责任单位").joined(separator: lines)
            .split(separator: "milestones:    ").joined(separator: "x:    ")
        var document = PlanDocument(Array(file.utf8), path: "a.md")
        let path = lines.hasPrefix("milestones") ? FieldPath("milestones", "a", "title") : FieldPath.lead
        let error = #expect(throws: EditError.self) { try document.set(path, to: .text("b")) }
        #expect(error?.code == .unreadable)
        #expect(document.bytes == Array(file.utf8))
    }

    @Test func everyRefusalHasARuleForItsWords() {
        for code in EditError.Code.allCases {
            #expect(EditError(code, .due).rule.wording == "edit.\(code.rawValue)")
            #expect(EditError(code, .due).arguments["field"] == .field(.due))
        }
    }
}
