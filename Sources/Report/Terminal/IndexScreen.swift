import Plan
import Words

/// How much of history the index holds.
public struct IndexScreen: Screen {
    private let outcome: IndexOutcome

    /// A screen of an index.
    public init(_ outcome: IndexOutcome) {
        self.outcome = outcome
    }

    /// One sentence.
    public func lines(in style: TerminalStyle) -> [Line] {
        guard let commits = outcome.commits, let plans = outcome.plans else {
            return Line(style.words(.indexAbsent), .yellow).wrapped(to: style.width)
        }
        return Line(style.words(.indexDone, ["count": .count(commits), "plans": .count(plans)]))
            .wrapped(to: style.width)
    }
}
