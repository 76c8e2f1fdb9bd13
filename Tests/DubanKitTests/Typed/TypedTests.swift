import Plan
import PlanFormat
import Testing

@testable import DubanKit

/// What people type, and what a file would say for it.
struct TypedTests {
    private static let plan: Plan = {
        var plan = Plan(year: 2024, id: PlanID("2024-G1"), kind: .goal, title: "示例")
        plan.indicators = [Indicator(key: "licences", name: "电子证照", unit: "份"), Indicator(key: "rate", unit: "%")]
        plan.milestones = [Milestone(key: "train", title: "培训")]
        return plan
    }()

    private static func typed(_ today: Day = "2024-10-15", about day: Day? = nil) -> Typed {
        Typed(plan: plan, day: day ?? today, today: today)
    }

    @Test(arguments: [
        "2024-09-30", "2024/9/30", "2024.9.30", "2024-9-30", "20240930", "2024年9月30日", "2024 年 9 月 30 日",
        "9月30日", "9月30号", "九月底", "9月底", "9月末", "2024年9月底", "09-30", "9/30", "9.30", "9月30日前", "9月底前",
        "\u{FF12}\u{FF10}\u{FF12}\u{FF14}\u{FF0D}\u{FF19}\u{FF0D}\u{FF13}\u{FF10}", "\u{FF19}月\u{FF13}\u{FF10}日",
        " 9月30日 ",
        "30 Sep 2024", "Sep 30, 2024", "30 September", "end of Sep", "end of September 2024", "by 30 Sep",
    ])
    func aDateIsReadAsPeopleWriteIt(text: String) throws {
        for path in [FieldPath.due, FieldPath("start"), FieldPath("milestones", "train", "due")] {
            #expect(try TypedTests.typed().value(text, for: path) == .text("2024-09-30"))
        }
    }

    @Test(arguments: [
        ("月底", "2024-10-31"), ("本月底", "2024-10-31"), ("年底", "2024-12-31"), ("2月底", "2024-02-29"),
        ("2023年2月底", "2023-02-28"), ("长期坚持", "long-term"), ("long-term", "long-term"), ("LONG-TERM", "long-term"),
        ("十二月三日", "2024-12-03"), ("end of the year", "2024-12-31"),
    ])
    func whatEndsAMonthOrAYearIsItsLastDay(text: String, meant: String) throws {
        guard text != "十二月三日" else {
            // Days in Chinese numerals are nobody's habit at a keyboard.
            #expect(throws: (any Error).self) { try TypedTests.typed().value(text, for: .due) }
            return
        }
        #expect(try TypedTests.typed().value(text, for: .due) == .text(meant))
    }

    @Test(arguments: [
        "2024-09-31", "2024-13-01", "30/9/2024", "2024年9月", "9月", "24-9-30", "2024-9/30", "312", "3 4", "soon", "13/32",
        "30/11", "31.12",
        "2024-09-30 2024-10-30", "月", "\u{2013}",
    ])
    func whatIsNoDateIsRefusedWithTheFormsThatAre(text: String) throws {
        let refusal = refusal { _ = try TypedTests.typed().value(text, for: .due) }
        #expect(refusal?.findings.first?.rule.wording == "edit.not-due")
    }

    @Test func whatCanBeTwoDaysIsRefused() throws {
        #expect(refused { _ = try TypedTests.typed().value("3/4", for: .due) } == "2 ambiguous-date")
        #expect(try TypedTests.typed().value("4/4", for: .due) == .text("2024-04-04"))
        #expect(try TypedTests.typed().value("3-4", for: .due) == .text("2024-03-04"))
    }

    @Test func aLimitIsOfThePlansYearAndAPastDayOfTheOneThatItCanBe() throws {
        let (due, done) = (FieldPath.due, FieldPath.done("train"))
        let later = TypedTests.typed("2025-01-20")
        #expect(try later.value("12月30日", for: due) == .text("2024-12-30"))
        #expect(try later.value("12月30日", for: done) == .text("2024-12-30"))
        #expect(refused { _ = try later.value("1月5日", for: done) } == "2 ambiguous-date")
        #expect(try later.value("2025年1月5日", for: done) == .text("2025-01-05"))
        #expect(try TypedTests.typed("2025-01-20", about: "2024-12-30").value("1月5日", for: done) == .text("2024-01-05"))
    }

    @Test(arguments: [
        ("推进中", "in-progress"), ("已办结", "done"), ("已办结\u{FF08}待核验\u{FF09}", "done"), ("已完成", "done"),
        ("未启动", "not-started"), ("有风险", "at-risk"), ("受阻", "blocked"), ("中止", "dropped"), ("已销号", "closed"),
        ("in progress", "in-progress"), ("In-Progress", "in-progress"), ("done, to be checked", "done"),
        ("at risk", "at-risk"),
    ])
    func aStatusIsReadAsAScreenShowsIt(text: String, meant: String) throws {
        #expect(try TypedTests.typed().value(text, for: .status) == .text(meant))
    }

    @Test func aStatusThatNoScreenShowsIsRefused() {
        #expect(throws: (any Error).self) { try TypedTests.typed().value("很好", for: .status) }
        #expect(throws: (any Error).self) { try TypedTests.typed().value("长期坚持", for: .status) }
    }

    @Test(arguments: ["90", "90%", "\u{FF19}\u{FF10}\u{FF05}", "90 %", " \u{FF19}0"])
    func aShareIsReadInAnyWidth(text: String) throws {
        #expect(try TypedTests.typed().value(text, for: .progress) == .number(90))
    }

    @Test func aFigureMayHaveItsIndicatorsUnitAndNoOther() throws {
        let path = FieldPath.current("licences")
        for text in ["2310", "\u{FF12}\u{FF13}\u{FF11}\u{FF10}", "2310 份", "2310份"] {
            #expect(try TypedTests.typed().value(text, for: path) == .number(2310))
        }
        #expect(try TypedTests.typed().value("93.4\u{FF05}", for: .current("rate")) == .number(93.4))
        #expect(throws: (any Error).self) { try TypedTests.typed().value("2310件", for: path) }
        #expect(throws: (any Error).self) { try TypedTests.typed().value("2万份", for: path) }
    }

    @Test(arguments: [
        ("lead", "lead"), ("责任单位", "lead"), ("Lead Unit", "lead"), ("完成时限", "due"), ("配合单位", "support"),
        ("责任人", "owner"), ("销号标准", "criteria"), ("原因", "cause"), ("节点.train.完成时限", "milestones.train.due"),
        ("节点\u{FF0E}培训\u{3002}完成时限", "milestones.train.due"), ("milestones.培训.due", "milestones.train.due"),
        ("指标.电子证照.目标值", "indicators.licences.target"), ("电子证照目标值", "indicators.licences.target"),
        ("节点“培训”完成时限", "milestones.train.due"), ("milestone “培训” due", "milestones.train.due"),
        ("电子证照", "indicators.licences.current"), ("电子证照.目标值", "indicators.licences.target"),
        ("培训.完成日期", "milestones.train.done"), ("train.due", "milestones.train.due"), ("source.日期", "source.date"),
        ("节点.收尾.标题", "milestones.收尾.title"), ("colour", "colour"),
    ])
    func aFieldIsNamedAsAScreenShowsIt(text: String, path: String) throws {
        #expect(try TypedTests.typed().path(Assignment(typed: text + "=").path).description == path)
    }

    @Test func aFieldGoesBeforeAnItemOfItsName() throws {
        var plan = TypedTests.plan
        plan.indicators.append(Indicator(key: "x", name: "完成时限"))
        let typed = Typed(plan: plan, day: "2024-10-15", today: "2024-10-15")
        #expect(try typed.path(FieldPath("完成时限")) == .due)
        #expect(try typed.path(FieldPath("指标", "完成时限", "目标值")).description == "indicators.x.target")
    }

    @Test func aMistypedNameIsAnsweredWithTheOneThatIsMeant() throws {
        #expect {
            _ = try TypedTests.typed().path(FieldPath("责任单为"))
        } throws: {
            ($0 as? EditError)?.arguments["suggestion"] == .text("责任单位")
        }
    }

    @Test(arguments: ["due=x", "due\u{FF1D}x", "due\u{FF1A}x", "due:x", " due = x"])
    func aFieldIsCutFromItsValueAtAnyMark(text: String) throws {
        let field = try Assignment(typed: text)
        #expect(field.path == .due && field.text.trimmingSpaces == "x" && field.way == .replaces)
    }

    @Test func aFieldIsAddedToOrTakenFromByTheMarkBefore() throws {
        #expect(try Assignment(typed: "answers+=S2").way == .adds)
        #expect(try Assignment(typed: "回应的问题 \u{FF0B}\u{FF1D} S2").way == .adds)
        #expect(try Assignment(typed: "answers-=S2").way == .removes)
        #expect(try Assignment(typed: "title=a+=b").text == "a+=b")
    }

    @Test func anItemsNameMayHaveMarks() throws {
        func cut(_ text: String) -> String {
            let pair = TypedPair.milestone(text)
            return pair.date.map { "\(pair.key)|\($0)" } ?? ""
        }
        #expect(cut("培训\u{FF1A}第一期=9月底") == "培训\u{FF1A}第一期|9月底")
        #expect(cut("培训\u{FF1A}9月底") == "培训|9月底")
        #expect(cut("培训\u{FF1A}第一期") == "")
        #expect(TypedPair.milestone("train").key == "train")
        #expect(try TypedPair.indicator("电子证照\u{FF1A}2310份").value == "2310份")
        #expect(refused { _ = try TypedPair.indicator("电子证照") } == "2 not-a-pair")
    }

    @Test func aPlaceholderIsNoValue() {
        for path in [FieldPath.lead, .due, FieldPath("criteria"), FieldPath("support")] {
            #expect(refused { _ = try TypedTests.typed().value("<单位名称>", for: path) } == "2 placeholder")
        }
        #expect(refused { _ = try TypedTests.typed().value("a,<姓名>", for: FieldPath("support")) } == "2 placeholder")
        #expect(throws: Never.self) { try TypedTests.typed().value("满意率 <90 的不算", for: FieldPath("criteria")) }
        for text in ["<b>", "<script>x</script>", "<img src=x>", "<>", "<不是改法里的字样>"] {
            #expect(throws: Never.self) { try TypedTests.typed().value(text, for: FieldPath("criteria")) }
        }
    }

    @Test func freeTextStaysAsItIs() throws {
        let text = "\u{FF11}2月底前\u{FF0C}全部办结"
        #expect(try TypedTests.typed().value(text, for: FieldPath("criteria")) == .text(text))
        #expect(try TypedTests.typed().value("推进中", for: .lead) == .text("推进中"))
    }
}
