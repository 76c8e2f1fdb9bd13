import ArgumentParser
import DubanKit
import Plan
import Words

/// What a reading command is asked about.
struct ReadOptions: ParsableArguments {
    @Option(help: Speech.help(.optionAsOf, "date|rev"))
    var asOf: String?

    @Option(help: Speech.help(.optionSince, "date|rev"))
    var since: String?

    @Option(help: Speech.help(.optionYear, "year"))
    var year: Int?

    var question: Question { Question(asOf: asOf, since: since, year: year) }
}
