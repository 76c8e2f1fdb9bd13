import ArgumentParser
import DubanKit
import Words

/// What a command takes that records an act of a person.
struct WriteOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: HelpWords.help(.optionBy, .valuePerson))
    var by: String?

    @Option(help: HelpWords.help(.optionDate, .valueDay))
    var date: String?

    @Option(help: HelpWords.help(.optionYear, .valueYear))
    var year: Int?

    @Flag(help: HelpWords.help(.optionDryRun))
    var dryRun = false

    @Flag(help: HelpWords.help(.optionIncludeEdits))
    var includeEdits = false

    /// The options with a note.
    func act(note: String?) -> ActOptions {
        var options = ActOptions(note: note, by: by, date: date)
        options.year = year
        options.isDryRun = dryRun
        options.includesEdits = includeEdits
        return options
    }
}
