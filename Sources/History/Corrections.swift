public import Plan

extension Timeline {
    /// Marks the acts that a later one corrects or takes back; what a correction that was itself taken back says does not count.
    public mutating func markCorrected() {
        for index in entries.indices.reversed() {
            guard !entries[index].isCorrected, let commit = entries[index].message.corrects, commit.count >= 4,
                let target = entries.firstIndex(where: { $0.commit.hasPrefix(commit) }), target < index
            else { continue }
            entries[target].flags.append("corrected")
        }
    }
}
