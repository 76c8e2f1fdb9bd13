import Testing

private func visible(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

@Test func stringsAreToldApartFromCode() {
    let source = SwiftSource(#"let a = "b, c" + d"#)
    #expect(visible(source.code) == #"let a = " " + d"#)
    #expect(source.literals.map(\.text) == ["b, c"])
}

@Test func anInterpolationIsCodeInsideAString() {
    let source = SwiftSource(#"say("one \(two("three") + 4) five")"#)
    #expect(source.literals.map(\.text) == ["one ", "three", " five"])
    #expect(source.code.contains("two("))
}

@Test func aRawStringEndsOnlyAtItsFence() {
    let source = SwiftSource(##"let a = #"b \(c) "d" \#(e)"#; let f = "g""##)
    #expect(source.literals.map(\.text) == [#"b \(c) "d" "#, "g"])
    #expect(source.code.contains("e"))
}

@Test func aMultilineStringKeepsItsQuotationMarksAndLines() {
    let source = SwiftSource("let a = \"\"\"\n  \"b\" // c\n  \"\"\"\nlet d = \"e\"")
    #expect(source.literals.map(\.text) == ["\n  \"b\" // c\n  ", "e"])
    #expect(source.literals.map(\.line) == [1, 4])
    #expect(visible(source.comments.replacingLines()).isEmpty)
}

@Test func anEscapedQuotationMarkDoesNotEndAString() {
    #expect(SwiftSource(#"f("a\"b", "c")"#).literals.map(\.text) == [#"a\"b"#, "c"])
}

@Test func commentsNestAndHideStrings() {
    let source = SwiftSource("a /* b /* \"c\" */ d */ e // \"f\"\ng")
    #expect(source.literals.isEmpty)
    #expect(visible(source.code.replacingLines()) == "a e g")
    #expect(visible(source.comments.replacingLines()) == "/* b /* \"c\" */ d */ // \"f\"")
}

@Test func aRegularExpressionIsNeitherCodeNorText() {
    let source = SwiftSource(#"let a = /"[b]+/; let c = 6 / 3 / 2; let d = #/"e/f/#"#)
    #expect(source.literals.isEmpty)
    #expect(source.code.contains("6 / 3 / 2"))
    #expect(!source.code.contains("b"))
    #expect(!source.code.contains("e/f"))
}

@Test func aNameKnowsItsLineAndWhatTouchesIt() throws {
    let names = SwiftSource("a.b(c)\n  \"d \\(e)\" // f").names
    #expect(names.map(\.text) == ["a", "b", "c", "e"])
    #expect(names.map(\.line) == [1, 1, 1, 2])
    #expect(names[1].before == "." && names[1].isFollowed(by: "(c)") && !names[1].isCalledFreely)
}

extension String {
    fileprivate func replacingLines() -> String { String(map { $0 == "\n" ? " " : $0 }) }
}
