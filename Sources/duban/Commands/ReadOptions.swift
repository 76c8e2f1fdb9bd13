import ArgumentParser
import DubanKit
import Plan
import Words

/// What a reading command is asked about.
struct ReadOptions: ParsableArguments {
    @Option(help: HelpWords.help(.optionAsOf, .valueWhen))
    var asOf: String?

    @Option(help: HelpWords.help(.optionSince, .valueWhen))
    var since: String?

    @Flag(help: HelpWords.help(.optionByAuthorDate))
    var byAuthorDate = false

    @Option(help: HelpWords.help(.optionYear, .valueYear))
    var year: Int?

    var question: Question { Question(asOf: asOf, since: since, year: year, isByAuthorDate: byAuthorDate) }
}
