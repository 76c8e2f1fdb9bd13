import Git
import Plan
import PlanFormat

/// Reads versions of plans, each from the one that it replaces where that is known, and keeps those that are likely to
/// be asked for again.
struct VersionCache {
    /// The plan year comes from the path, so one blob may be two plans.
    private struct Key: Hashable {
        let blob: Oid
        let year: Int?
    }

    /// How many versions that were replaced are kept: the sides of merges ask for them.
    private static let replaced = 4_096

    private let repository: Repository
    private let only: PlanID?
    private var versions: [Key: PlanVersion?] = [:]
    private var leaving: [Key] = []
    private var next = 0

    /// Versions of a repository; with `only`, those that do not hold that id's text are not parsed.
    init(_ repository: Repository, only: PlanID?) {
        self.repository = repository
        self.only = only
    }

    /// The plan of a blob, or nil where it cannot be read, or cannot be the one that is wanted.
    mutating func plan(_ blob: Oid, at path: String) throws(GitError) -> Plan? {
        try version(Key(blob: blob, year: PlanFiles.year(of: path)), at: path)?.plan
    }

    /// The plan of a blob that replaces another at the same path, and what changed, where that is known already.
    ///
    /// - Parameter old: the plan that it is compared with; where that is the wanted one, the new one is read in any case.
    mutating func plan(
        _ blob: Oid, at path: String, replacing blobBefore: Oid?, of old: Plan?
    ) throws(GitError) -> (plan: Plan?, changes: [FieldChange]?) {
        let year = PlanFiles.year(of: path)
        let key = Key(blob: blob, year: year)
        let isWanted = only != nil && old?.id == only
        if let known = versions[key], known != nil || !isWanted { return (known?.plan, nil) }
        let before = blobBefore.map { Key(blob: $0, year: year) }
        guard let before, let replaced = versions[before] ?? nil, only == nil || isWanted else {
            return (try version(key, at: path, isWanted: isWanted)?.plan, nil)
        }
        let (version, changes) = replaced.next(try repository.blob(blob))
        versions[key] = version
        leave(before)
        return (version.plan, changes)
    }

    private mutating func version(
        _ key: Key, at path: String, isWanted: Bool = false
    ) throws(GitError) -> PlanVersion? {
        if let known = versions[key], known != nil || !isWanted { return known }
        let bytes = try repository.blob(key.blob)
        let version = isWanted || mayBeWanted(bytes) ? PlanVersion(bytes, path: path) : nil
        versions[key] = .some(version)
        return version
    }

    /// Lets go of what was replaced longest ago.
    private mutating func leave(_ key: Key) {
        if leaving.count < VersionCache.replaced { return leaving.append(key) }
        versions[leaving[next]] = nil
        leaving[next] = key
        next = (next + 1) % leaving.count
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
