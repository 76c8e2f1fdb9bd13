import Plan
import Words

/// The whole history of one plan: what was said, by whom, of which day, recorded when.
public struct HistoryScreen: Screen {
    let page: HistoryPage

    /// A screen of a history.
    public init(_ page: HistoryPage) {
        self.page = page
    }

    /// Title, the acts oldest first, and the evidence that they name.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let speech = Speech(words: words, edition: page.edition)
        let acts = HistoryActs(speech: speech, page: page)
        let title = "\(page.timeline.id) \(page.plan?.title ?? "")"
        var lines = Masthead(speech: speech, title: title).lines(in: style)
        if page.plan == nil, !page.timeline.entries.isEmpty { lines.append(Line("! " + words(.historyGone), .yellow)) }
        let isCut = page.timeline.isCut || page.edition.isCut
        if isCut { lines.append(Line("! " + words(.historyCut), .yellow)) }
        // What there was is not known where history is cut.
        if isCut, page.entries.isEmpty { return lines }
        lines.append(Line())
        let shown = acts.shown
        if page.entries.isEmpty { return lines + [Line(words(.historyNone))] }
        if let author = page.author, shown.isEmpty {
            return lines + [Line(words(.historyNoAuthor, ["person": .text(author)]))]
        }
        if !page.fields.isEmpty, !shown.contains(where: { !acts.changes(of: $0).isEmpty }) {
            let fields = words.list(page.fields.map { words.field($0, in: page.plan) })
            lines += [Line(words(.historyNoField, ["fields": .text(fields)])), Line()]
        }
        lines += acts.lines(shown, in: style)
        return lines + evidence(acts, speech, style)
    }

    private func evidence(_ acts: HistoryActs, _ speech: Speech, _ style: TerminalStyle) -> [Line] {
        guard !acts.evidence.isEmpty else { return [] }
        let column = String(acts.evidence.count).count
        return [Line(), Line(style.words(.historyEvidenceList), .bold)]
            + acts.evidence.enumerated().flatMap { index, item in
                let number = Line(String(index + 1)).padded(to: column, trailing: true)
                let day = style.words.write(speech.edition.zone.day(of: item.entry.authored))
                let origin = Line("  \(day) \(item.entry.author.name)", .dim)
                return (Line.space(2) + number + .space(2) + Line(item.text) + origin).wrapped(
                    to: style.width, indent: column + 4)
            }
    }
}
