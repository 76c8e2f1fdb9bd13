/// What a journal says: which locks and which temporary files a commit may hold.
///
/// Every path that is read back is one that a Duban may have made: a file of another name is none of ours, whatever a
/// journal says of it.
struct JournalText {
    /// Tells the files of one try from those of every other.
    let mark: String
    /// git's lock files that are taken.
    let locks: [String]
    /// Files outside of Duban's own folder that go when the commit is done.
    let temporaries: [String]

    private static let startWord = "duban "
    private static let lockWord = "lock "
    private static let temporaryWord = "temporary "
    private static let endWord = "end "
    /// What ends an entry: a NUL, the one byte that no path holds.
    private static let end: UInt8 = 0

    init(mark: String, locks: [String], temporaries: [String]) {
        self.mark = mark
        self.locks = locks
        self.temporaries = temporaries
    }

    /// As it is written; the last entry shows that nothing is cut off.
    var bytes: [UInt8] {
        let entries =
            [JournalText.startWord + mark] + locks.map { JournalText.lockWord + $0 }
            + temporaries.map { JournalText.temporaryWord + $0 } + [JournalText.endWord + mark]
        return entries.flatMap { Array($0.utf8) + [JournalText.end] }
    }

    /// Reads one; nil where it is cut short, or names what no Duban would have made.
    init?(_ bytes: [UInt8]) {
        guard bytes.last == JournalText.end, let text = String(validating: bytes.dropLast(), as: UTF8.self) else {
            return nil
        }
        var entries = text.split(separator: "\0" as Character, omittingEmptySubsequences: false)[...]
        guard let start = entries.popFirst(), start.hasPrefix(JournalText.startWord), let last = entries.popLast()
        else {
            return nil
        }
        let mark = String(start.dropFirst(JournalText.startWord.count))
        guard JournalText.isMark(mark), last == JournalText.endWord + mark else { return nil }
        var (locks, temporaries): ([String], [String]) = ([], [])
        for entry in entries {
            if entry.hasPrefix(JournalText.lockWord) {
                locks.append(String(entry.dropFirst(JournalText.lockWord.count)))
            } else if entry.hasPrefix(JournalText.temporaryWord) {
                temporaries.append(String(entry.dropFirst(JournalText.temporaryWord.count)))
            } else {
                return nil
            }
        }
        guard locks.allSatisfy(JournalText.isLock), temporaries.allSatisfy({ JournalText.isTemporary($0, mark) }) else {
            return nil
        }
        self.init(mark: mark, locks: locks, temporaries: temporaries)
    }

    private static func isMark(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    private static func isLock(_ path: String) -> Bool { path.hasPrefix("/") && path.hasSuffix(".lock") }

    /// An index that is being made, the lock that the library takes on it, or a new file in its plan's folder.
    private static func isTemporary(_ path: String, _ mark: String) -> Bool {
        guard path.hasPrefix("/"), let name = path.split(separator: "/").last else { return false }
        return name == WorkFile.temporaryName(mark) || name.hasSuffix(StagedIndex.newEnding)
            || name.hasSuffix(StagedIndex.newEnding + ".lock")
    }
}
