import History
import Plan
import Report

extension Workspace {
    /// What is said beside an answer: that its day has not come, and which plans have edits that it does not show.
    ///
    /// - Parameter edition: nil where the answer itself names the edits.
    func notes(on asOf: AsOf, _ edition: Edition? = nil) -> [Finding] {
        var notes: [Finding] = []
        if asOf.moment.seconds > invocation.now.seconds, asOf.day > today(like: asOf) {
            notes.append(
                Finding(.asOfFuture, arguments: ["date": .day(asOf.day), "today": .day(today(like: asOf))]))
        }
        if let edition, !edition.uncommitted.isEmpty {
            let files = edition.uncommitted.prefix(6).map { Argument.text($0) }
            notes.append(Finding(.uncommittedEdits, arguments: ["files": .list(files)]))
        }
        return notes
    }

    /// Refuses a comparison with a day that is later than the one that is asked about.
    func refuse(since text: String, after asOf: AsOf, _ zone: Zone) throws {
        guard let start = AsOf.start(text, zone: zone), start.seconds > asOf.moment.seconds else { return }
        throw Refusal(.usage, .sinceAfterAsOf, ["since": .text(text), "asOf": .day(asOf.day)])
    }

    /// Today, in the zone of a moment.
    private func today(like asOf: AsOf) -> Day {
        let now = Timestamp(seconds: invocation.now.seconds, offset: asOf.moment.offset)
        return Day(iso: now.description.prefix(10)) ?? asOf.day
    }
}

extension Rule {
    /// The day that is asked about has not come.
    fileprivate static let asOfFuture = Rule("as-of-future", .notice)
    /// Plans have edits that are not committed and so not shown.
    fileprivate static let uncommittedEdits = Rule("uncommitted-edits", .notice)
}
