public import Plan

extension Timeline {
    /// Marks the acts that a later one corrects or takes back, and no others; what a correction that was itself taken
    /// back says does not count.
    public mutating func markCorrected() {
        for index in entries.indices { entries[index].flags.removeAll { $0 == Timeline.corrected } }
        for index in entries.indices.reversed() {
            guard !entries[index].isCorrected, let commit = entries[index].message.corrects, commit.count >= 4,
                let target = entries[..<index].lastIndex(where: { $0.commit.hasPrefix(commit.lowercased()) }),
                !entries[target].isCorrected
            else { continue }
            entries[target].flags.append(Timeline.corrected)
        }
    }

    private static let corrected = "corrected"
}
