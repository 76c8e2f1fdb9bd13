import DubanKit
import Plan
import Report
import Support
import Testing

struct SigningTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice(hasTeam: true)
    }

    private func author(by: String? = nil, date: String? = nil, with environment: [String: String] = [:]) throws
        -> String
    {
        var update = Update()
        update.progress = "20"
        _ = try office.workspace(with: environment).update("G1", update, ActOptions(by: by, date: date))
        return try office.log("%an <%ae> %aI")
    }

    @Test func withoutAWordTheAuthorIsWhoTypesNow() throws {
        #expect(try author() == "\u{793A}\u{4F8B}\u{7532} <jia@example.org> 2024-04-10T09:00:00+08:00")
        #expect(
            try office.log("%cn <%ce> %cI") == "\u{793A}\u{4F8B}\u{7532} <jia@example.org> 2024-04-10T09:00:00+08:00")
    }

    @Test(arguments: ["\u{793A}\u{4F8B}\u{4E59}", "yi@example.org", "YI@example.org"])
    func byNamesAPersonOfTheTeam(by: String) throws {
        #expect(try author(by: by).hasPrefix("\u{793A}\u{4F8B}\u{4E59} <yi@example.org> "))
        #expect(try office.log("%cn") == "\u{793A}\u{4F8B}\u{7532}")
    }

    @Test func byMayBeAnyoneWithAnAddress() throws {
        #expect(try author(by: "New One <new@example.org>").hasPrefix("New One <new@example.org> "))
    }

    @Test(arguments: ["Nobody", "Nobody <nowhere>", "<a@example.org>", "A <b <c@example.org>", "... <x@y>"])
    func whoIsUnknownIsRefused(by: String) {
        #expect(refused { _ = try author(by: by) } == "2 unknown-person")
    }

    @Test func aPlainDateIsNoonAndTodayIsNow() throws {
        #expect(try author(date: "2024-04-01").hasSuffix(" 2024-04-01T12:00:00+08:00"))
        #expect(try office.log("%cI") == "2024-04-10T09:00:00+08:00")
        _ = try office.update(30) { _, options in options.date = "2024-04-10" }
        #expect(try office.log("%aI") == "2024-04-10T09:00:00+08:00")
    }

    @Test func anInstantIsThatMoment() throws {
        #expect(try author(date: "2024-04-01T08:30:00Z").hasSuffix(" 2024-04-01T08:30:00+00:00"))
    }

    @Test(arguments: ["2024-04-11", "2024-04-10T09:00:01+08:00"])
    func theFutureIsRefused(date: String) {
        #expect(refused { _ = try author(date: date) } == "2 future-date")
    }

    @Test(arguments: ["2024-02-30", "yesterday", "1969-12-31", "2024-04-01T25:00:00Z"])
    func whatIsNoDateIsRefused(date: String) {
        #expect(refused { _ = try author(date: date) } == "2 bad-date")
    }

    @Test func gitsAuthorDateCountsUnlessADateIsGiven() throws {
        let environment = ["GIT_AUTHOR_DATE": "2024-03-05T10:00:00+08:00"]
        #expect(try author(with: environment).hasSuffix(" 2024-03-05T10:00:00+08:00"))
        #expect(try office.log("%cI") == "2024-04-10T09:00:00+08:00")
        var update = Update()
        update.progress = "30"
        let options = ActOptions(by: "yi@example.org")
        _ = try office.workspace(with: environment).update("G1", update, options)
        #expect(try office.log("%aI") == "2024-03-05T10:00:00+08:00")
        update.progress = "40"
        _ = try office.workspace(with: environment).update("G1", update, ActOptions(date: "2024-04-01"))
        #expect(try office.log("%aI") == "2024-04-01T12:00:00+08:00")
    }

    @Test func byNeedsNoAuthorOfItsOwnButATypist() throws {
        let typist = [
            "GIT_AUTHOR_NAME": "", "GIT_AUTHOR_EMAIL": "", "GIT_AUTHOR_DATE": "2024-03-05T10:00:00+08:00",
        ]
        #expect(try author(by: "yi@example.org", with: typist).hasSuffix("<yi@example.org> 2024-03-05T10:00:00+08:00"))
    }
}
