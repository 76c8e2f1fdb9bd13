import Plan
import Words

/// What word processors make of a command line: two hyphens become a dash, straight quotation marks curly ones, which a
/// shell takes for letters; and a text with blanks that is not in quotation marks comes in pieces.
enum Misprint {
    private static let dashes = Set<Character>([
        "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FF0D}",
    ])
    private static let quotes = Set<Character>(["\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{FF02}", "\u{FF07}"])

    /// The options whose values are running text.
    private static let texts: Set<String> = [
        "-m", "--problem", "--next", "--need", "--title", "--office", "--evidence", "--by",
    ]

    /// How the command line is mended; nil where it has no such mark.
    ///
    /// - Parameter isInPieces: whether an argument was one too many.
    static func mend(of arguments: [String], isInPieces: Bool, _ words: Words) -> String? {
        for argument in arguments {
            let name = argument.drop { dashes.contains($0) || $0 == "-" }
            guard name.count < argument.count, argument.prefix(2).contains(where: dashes.contains),
                name.first.map({ $0.isASCII && $0.isLetter }) == true
            else { continue }
            let option = (name.prefix { $0 != "=" }.count == 1 ? "-" : "--") + name
            return words(.usageDash, ["argument": .text(argument), "option": .text(option)])
        }
        guard isInPieces else { return nil }
        if let quoted = arguments.first(where: {
            $0.first.map(quotes.contains) == true || $0.last.map(quotes.contains) == true
        }) {
            return words(.usageCurlyQuotes, ["argument": .text(quoted)])
        }
        let takesText = arguments.first == "set" || arguments.contains { texts.contains($0) }
        return takesText ? words(.usageBlanks) : nil
    }
}
