import ArgumentParser
import DubanKit
import Plan
import Words

/// What a reading command is asked about.
struct ReadOptions: ParsableArguments {
    @Option(help: Speech.help(.optionAsOf, .valueWhen))
    var asOf: String?

    @Option(help: Speech.help(.optionSince, .valueWhen))
    var since: String?

    @Option(help: Speech.help(.optionYear, .valueYear))
    var year: Int?

    var question: Question { Question(asOf: asOf, since: since, year: year) }
}
