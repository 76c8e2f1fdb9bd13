/// A history by what acts are about instead of by when they were recorded: how it was then, as is known now.
///
/// An act counts from its author date on; one that corrects or takes back another counts from that one's date on, in its
/// place. What was taken back counts for nothing.
public struct SaidHistory: Sendable {
    /// The acts in the order of the dates that they count from, of the same date in commit order.
    private let acts: [(date: Timestamp, entry: Entry)]
    private let recorded: Timeline

    /// A history, as it is known now.
    public init(_ timeline: Timeline) {
        recorded = timeline
        var dates: [String: Timestamp] = [:]
        var acts: [(date: Timestamp, entry: Entry)] = []
        for entry in timeline.entries {
            let target = timeline.corrected(by: entry)
            let date = target.flatMap { dates[$0.commit] } ?? entry.authored
            dates[entry.commit] = date
            acts.append((date, entry))
        }
        self.acts = acts.enumerated().sorted { left, right in
            let (one, other) = (left.element.date.seconds, right.element.date.seconds)
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
    }

    /// The acts that count at a moment, and what they say of the status.
    public func timeline(at moment: Timestamp) -> Timeline {
        var timeline = recorded
        timeline.entries = acts.filter { $0.date.seconds <= moment.seconds }.map(\.entry)
        timeline.held = nil
        return timeline
    }

    /// Whether the plan was there at a moment.
    public func isThere(at moment: Timestamp) -> Bool {
        var isThere = recorded.knownSince.map { $0.seconds <= moment.seconds } ?? false
        for (date, entry) in acts where date.seconds <= moment.seconds {
            switch entry.kind {
            case .created: isThere = true
            case .vanished: isThere = false
            default: break
            }
        }
        return isThere
    }

    /// What the fields held at a moment that any act ever changed; null: nothing.
    public func values(at moment: Timestamp) -> [(field: FieldPath, value: FieldValue)] {
        var fields: [FieldPath] = []
        var values: [FieldPath: FieldValue] = [:]
        for (date, entry) in acts where entry.kind != .undone {
            for change in entry.changes where !recorded.isTakenBack(change.field, of: entry) {
                if values[change.field] == nil {
                    fields.append(change.field)
                    values[change.field] = change.old
                }
                if date.seconds <= moment.seconds { values[change.field] = change.new }
            }
        }
        return fields.compactMap { field in values[field].map { (field, $0) } }
    }

    /// The newest commit, by the order in which they were recorded, whose act counts at a moment: what its file says is
    /// nearest to what held then. Nil where none counts.
    public func nearestCommit(at moment: Timestamp) -> String? {
        let counting = Set(acts.filter { $0.date.seconds <= moment.seconds }.map(\.entry.commit))
        return recorded.entries.last { counting.contains($0.commit) && $0.kind != .vanished }?.commit
    }
}
