import Git
import Plan
import PlanFormat

/// Reads versions of plans, each once.
struct VersionCache {
    /// The plan year comes from the path, so one blob may be two plans.
    private struct Key: Hashable {
        let blob: Oid
        let year: Int?
    }

    private let repository: Repository
    private let only: PlanID?
    private var plans: [Key: Plan?] = [:]

    /// Versions of a repository; with `only`, those that do not hold that id's text are not parsed.
    init(_ repository: Repository, only: PlanID?) {
        self.repository = repository
        self.only = only
    }

    /// The plan of a blob, or nil where it cannot be read, or cannot be the one that is wanted.
    ///
    /// - Parameter old: the version that it replaces; where that is the wanted plan, the new one is read in any case.
    mutating func plan(_ blob: Oid, at path: String, after old: Plan? = nil) throws(GitError) -> Plan? {
        let key = Key(blob: blob, year: PlanFiles.year(of: path))
        let isWanted = only != nil && old?.id == only
        if let known = plans[key], known != nil || !isWanted { return known }
        let bytes = try repository.blob(blob)
        let plan = isWanted || mayBeWanted(bytes) ? PlanDocument(bytes, path: path).plan : nil
        plans[key] = .some(plan)
        return plan
    }

    /// Whether the id stands in the bytes as a word: `2024-G1` does not stand in `2024-G12`.
    private func mayBeWanted(_ bytes: [UInt8]) -> Bool {
        guard let only else { return true }
        return bytes.withUnsafeBytes { bytes in
            only.text.utf8.withContiguousStorageIfAvailable { bytes.holdsWord(UnsafeRawBufferPointer($0)) } ?? true
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether a word stands in the bytes, with no letter or digit after it.
    fileprivate func holdsWord(_ word: UnsafeRawBufferPointer) -> Bool {
        guard let first = word.first, count >= word.count else { return false }
        for start in 0...(count - word.count) where self[start] == first {
            let end = start + word.count
            guard self[start..<end].elementsEqual(word) else { continue }
            if end == count || !self[end].isLetterOrDigit { return true }
        }
        return false
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
