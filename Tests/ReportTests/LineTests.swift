import Testing

@testable import Report

/// Cutting, wrapping and padding by display columns.
struct LineTests {
    @Test func aLineIsCutWithAnEllipsisByColumns() {
        #expect(Line("交通审批系统").cut(to: 7).written(color: false) == "交通审…")
        #expect(Line("交通审批系统").cut(to: 8).written(color: false) == "交通审…")
        #expect(Line("交通审批系统").cut(to: 12).written(color: false) == "交通审批系统")
        #expect(Line("abc").cut(to: 2).written(color: false) == "a…")
        #expect((Line("ab", .red) + Line("cd")).cut(to: 3).written(color: false) == "ab…")
    }

    @Test(arguments: [12, 17, 20, 33, 60]) func wrappedLinesFitAndLoseNothing(_ columns: Int) {
        let text = "审批流程已在政务网公布、共梳理二十六项，其中 https://example.org/a/very/long/address 可查（见附件）。"
        let lines = Line(text).wrapped(to: columns, indent: 2)
        #expect(lines.allSatisfy { $0.width <= columns })
        let joined = lines.map { $0.written(color: false) }.joined().filter { $0 != " " }
        #expect(joined == text.filter { $0 != " " })
    }

    @Test func noLineBeginsWithAMarkThatCloses() {
        let lines = Line("梳理流程，公布清单，完成联调，培训人员。").wrapped(to: 10)
        #expect(lines.allSatisfy { !"，。、）".contains($0.written(color: false).first ?? "x") })
    }

    @Test func textInBracketsStaysTogether() {
        let lines = Line("公布二十六项 [佐证 12]").wrapped(to: 18).map { $0.written(color: false) }
        #expect(lines == ["公布二十六项", "[佐证 12]"])
    }

    @Test func colourIsWrittenOnlyWhereItIsWanted() {
        let line = Line("a", Ink.red.and(.bold)) + Line("b")
        #expect(line.written(color: true) == "\u{1B}[31;1ma\u{1B}[0mb")
        #expect(line.written(color: false) == "ab")
    }

    @Test func columnsAreDroppedFromTheRightAndOthersCut() {
        let table = Table(
            columns: [
                Table.Column(heading: Line("编号")), Table.Column(heading: Line("目标"), minimum: 8),
                Table.Column(heading: Line("自报"), trailing: true), Table.Column(heading: Line("说明"), minimum: 10),
            ],
            rows: [[Line("G1"), Line("网上审批不见面办"), Line("60%"), Line("低于序时进度很多")]])
        #expect(
            table.lines(within: 80).map { $0.written(color: false) } == [
                "编号  目标              自报  说明", "G1    网上审批不见面办   60%  低于序时进度很多",
            ])
        #expect(table.lines(within: 30)[1].written(color: false) == "G1    网上审批不见面办   60%")
        #expect(table.lines(within: 25)[1].written(color: false) == "G1    网上审批不见…   60%")
        #expect(table.lines(within: 20)[1].written(color: false) == "G1    网上审…    60%")
        #expect(table.lines(within: 14)[1].written(color: false) == "G1    网上审…")
        for width in 6...60 { #expect(table.lines(within: width).allSatisfy { $0.width <= width }) }
    }
}
