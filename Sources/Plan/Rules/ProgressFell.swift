/// Reported progress went down, and not by a correction or by taking an update back.
enum ProgressFell: ActRule {
    static let rule = Rule("progress-fell", .warning)

    static func concerns(_ field: FieldPath) -> Bool { field == .progress }

    static func places(in context: ActContext) -> [Int] {
        let timeline = context.timeline
        return timeline.entries.indices.filter { place in
            let entry = timeline.entries[place]
            guard fall(entry) != nil else { return false }
            if entry.message.corrects == nil { return true }
            // What is corrected may lie beyond the cut of a shallow clone.
            return timeline.corrected(by: entry) == nil && !timeline.isCut
        }
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        standing(in: ActContext(file, in: office)).compactMap { entry in
            fall(entry).map { fall in
                Breach(
                    rule, at: .progress,
                    [
                        "commit": .text(entry.commit.shortCommit), "person": .text(entry.author.name),
                        "day": .day(office.zone.day(of: entry.authored)), "old": .percent(fall.old),
                        "new": .percent(fall.new),
                    ])
            }
        }
    }

    private static func fall(_ entry: Entry) -> (old: Double, new: Double)? {
        guard let change = entry.changes.last(where: { $0.field == .progress }), let old = change.old.number,
            let new = change.new.number, new < old
        else { return nil }
        return (old, new)
    }
}
