import Support
import Testing

/// `--by-author-date`: how it was then, as is known now.
struct ByAuthorDateTests {
    private let office: ProgramOffice

    init() throws {
        office = try SampleOffice.small(plans: 3)
        try office.git("commit", "--amend", "-q", "--no-edit", "--date", "2024-01-02T09:00:00+08:00")
        // Recorded on one day in October: a report about May that came late, one about August, and a correction of the
        // one about May.
        try update("30", on: "2024-05-20", recorded: "2024-10-08T09:00:00+08:00")
        try update("60", on: "2024-08-20", recorded: "2024-10-08T10:00:00+08:00")
    }

    private func update(_ progress: String, on day: String, recorded: String, _ more: String...) throws {
        let told = try office.start(
            ["update", "2024-G1", "--progress", progress, "--date", day, "-m", "about \(day)"] + more,
            with: ["DUBAN_NOW": recorded]
        ).wait()
        #expect(told.status == 0, "\(told.errors)")
    }

    private func progress(_ day: String, _ more: String...) throws -> String? {
        let told = try office.start(["show", "2024-G1", "--as-of", day, "--json"] + more).wait()
        #expect(told.status == 0, "\(told.errors)")
        return told.output.split(separator: "\n").first { $0.contains("\"progress\":") }.map {
            $0.filter { $0.isNumber }
        }
    }

    @Test func aDayShowsWhatReportsSayOfItWhenEverTheyCame() throws {
        #expect(try progress("2024-06-30", "--by-author-date") == "30")
        #expect(try progress("2024-08-31", "--by-author-date") == "60")
        #expect(try progress("2024-10-08", "--by-author-date") == "60")
        let listed = try office.duban("list", "--as-of", "2024-06-30", "--by-author-date", "--lang", "en")
        #expect(listed.output.contains("by what reports are dated"))
        #expect(listed.output.contains("30%"))
        let told = try office.duban("history", "2024-G1", "--as-of", "2024-06-30", "--by-author-date", "--lang", "en")
        #expect(told.output.contains("about 2024-05-20"))
        #expect(!told.output.contains("about 2024-08-20"))
    }

    @Test func aCorrectionCountsInThePlaceOfWhatItCorrects() throws {
        let wrong = try office.git("rev-parse", "HEAD~1")
        try update("25", on: "2024-10-09", recorded: "2024-10-09T09:00:00+08:00", "--correct", wrong)
        #expect(try progress("2024-06-30", "--by-author-date") == "25")
    }

    @Test func whatChangedIsThatBetweenTwoDays() throws {
        let told = try office.duban(
            "changes", "--since", "2024-07-01", "--as-of", "2024-08-31", "--by-author-date", "--json")
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("2024-G1"))
        #expect(!told.output.contains("2024-G2"))
        #expect(try office.duban("report", "--as-of", "2024-08-31", "--by-author-date").status == 0)
        #expect(try office.duban("check", "--as-of", "2024-08-31", "--by-author-date").status == 0)
    }

    @Test func theHistorySinceADayShowsWhatIsAboutLaterDays() throws {
        let told = try office.duban(
            "history", "2024-G1", "--since", "2024-07-01", "--as-of", "2024-08-31", "--by-author-date", "--lang", "en")
        #expect(told.output.contains("about 2024-08-20"))
        #expect(!told.output.contains("about 2024-05-20"))
    }

    @Test func aPlanThatIsGoneByNowIsShownAsItWas() throws {
        try office.git("rm", "-q", "Plans/2024/2024-G1.md")
        try office.git("commit", "-q", "-m", "Gone")
        #expect(try progress("2024-06-30", "--by-author-date") == "30")
        #expect(try progress("2024-08-31", "--by-author-date", "--since", "2024-07-01") == "60")
    }

    @Test func aCheckSaysByWhichDatesItWasAsked() throws {
        let told = try office.duban("check", "--as-of", "2024-08-31", "--by-author-date", "--lang", "en")
        #expect(told.output.contains("by what reports are dated"))
    }

    @Test func aRevisionIsRefused() throws {
        let told = try office.duban("list", "--as-of", "HEAD~1", "--by-author-date", "--lang", "en")
        #expect(told.status == 2)
        #expect(told.errors.contains("HEAD~1 is no date"))
    }
}
