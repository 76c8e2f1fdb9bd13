import Plan
import Words

/// What a reader must know about the data before reading on.
struct ReportNotes {
    let speech: Speech

    func lines(in style: TerminalStyle) -> [Line] {
        let (words, edition) = (style.words, speech.edition)
        var notes: [String] = []
        if !edition.uncommitted.isEmpty {
            notes.append(words(.reportUncommitted, ["goals": .text(speech.many(edition.uncommitted, most: 6))]))
        }
        if edition.isCut { notes.append(words(.reportCut)) }
        return notes.flatMap { Line("! " + $0, .yellow).wrapped(to: style.width, indent: 2) }
    }
}
