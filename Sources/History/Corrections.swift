public import Plan

extension Timeline {
    /// Marks the reports that a later act corrects and the acts that one takes back, and no others.
    ///
    /// Only what is taken back (`Undoes:`) loses its say, so that what it had struck out stands again; a correction of a
    /// correction leaves the first report struck out as well.
    public mutating func markCorrected() {
        for index in entries.indices where entries[index].isCorrected {
            entries[index].flags.removeAll { $0 == Timeline.corrected }
        }
        var undone: Set<Int> = []
        for index in entries.indices.reversed() {
            guard !undone.contains(index), let commit = entries[index].message.corrects, commit.count >= 4,
                let target = entries[..<index].lastIndex(where: { $0.commit.hasPrefix(commit.lowercased()) })
            else { continue }
            let isUndo = entries[index].kind == .undone
            // A correction is a report that takes another's place: it strikes out no remark and no decision.
            if !isUndo && !entries[target].isReport { continue }
            if isUndo { undone.insert(target) }
            if !entries[target].isCorrected { entries[target].flags.append(Timeline.corrected) }
        }
    }

    private static let corrected = "corrected"
}
