public import Plan

/// A commit message cut into text and trailers, as `git interpret-trailers` cuts it.
public struct CommitMessage: Hashable, Sendable {
    /// The paragraphs before the trailers, without surrounding blank lines; the first line is the subject.
    public var text: String
    /// The lines `Key: value` of the last paragraph, in order.
    public var trailers: [Trailer]

    /// A message of a text and trailers.
    public init(text: String, trailers: [Trailer] = []) {
        self.text = text
        self.trailers = trailers
    }

    /// The keys of Duban's trailers.
    public enum Key: String, Sendable, CaseIterable {
        case goal = "Goal"
        case progress = "Progress"
        case status = "Status"
        case indicator = "Indicator"
        case milestone = "Milestone"
        case changed = "Changed"
        case evidence = "Evidence"
        case problem = "Problem"
        case next = "Next"
        case need = "Need"
        case commentOn = "Comment-On"
        case corrects = "Corrects"
        /// Beside `Corrects:` on a commit that takes an update back: a correction is a report, an undo is none.
        case undoes = "Undoes"
        case closing = "Closing"
        case notice = "Notice"
    }
}

extension CommitMessage {
    /// The values of a key, in order, without those that are empty; keys compare without case, as git compares them.
    public func values(_ key: Key) -> [String] {
        trailers.filter { $0.isOf(key) && !$0.value.isEmpty }.map(\.value)
    }

    /// The last value of a key.
    public func value(_ key: Key) -> String? { values(key).last }

    /// The plans that `Goal:` trailers name, each once, in order.
    public var goals: [PlanID] {
        var seen: Set<String> = []
        return values(.goal).filter { seen.insert($0).inserted }.map { PlanID($0) }
    }

    /// The message as far as it is about one plan.
    ///
    /// Where a commit names several plans, a trailer belongs to the `Goal:` lines that stand next before it; those before
    /// the first such lines belong to these. A commit that names none, as one made by hand, means every plan that it
    /// touches.
    public func about(_ id: PlanID) -> CommitMessage {
        let goals = goals
        if goals.isEmpty || goals == [id] { return self }
        var mine = CommitMessage(text: text)
        var group: [Trailer] = []
        var isNaming = true
        func isNamed(in group: [Trailer]) -> Bool { group.contains { $0.isOf(.goal) && $0.value == id.text } }
        for trailer in trailers {
            if trailer.isOf(.goal) {
                if !isNaming, group.contains(where: { $0.isOf(.goal) }) {
                    if isNamed(in: group) { mine.trailers += group }
                    group = []
                }
                isNaming = true
            } else {
                isNaming = false
            }
            group.append(trailer)
        }
        if isNamed(in: group) { mine.trailers += group }
        return mine
    }
}

extension Trailer {
    /// Whether it has a key; keys compare without case.
    fileprivate func isOf(_ key: CommitMessage.Key) -> Bool {
        let (mine, other) = (self.key.utf8, key.rawValue.utf8)
        return mine.count == other.count && zip(mine, other).allSatisfy { $0.lowercasedLetter == $1.lowercasedLetter }
    }
}

extension UInt8 {
    /// The byte, of a letter from A to Z the small one.
    fileprivate var lowercasedLetter: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
