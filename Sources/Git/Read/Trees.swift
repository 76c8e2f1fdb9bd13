import CLibgit2
import Glibc

/// Reads a tree object line by line, without making anything of lines that nobody asks for.
struct TreeScanner {
    /// One line: `name` points into the tree's bytes.
    struct Line {
        let mode: UInt32
        let name: UnsafeRawBufferPointer
        let id: Oid
    }

    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    /// The lines of a tree; none where there is no tree.
    init(_ bytes: UnsafeRawBufferPointer?) {
        self.bytes = bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// The next line; nil at the end. Throws where the bytes are no tree.
    mutating func next() throws(GitError) -> Line? {
        guard place < bytes.count, let base = bytes.baseAddress else { return nil }
        var mode: UInt32 = 0
        while place < bytes.count, bytes[place] != UInt8(ascii: " ") {
            mode = mode << 3 | UInt32(bytes[place] & 7)
            place += 1
        }
        let start = place + 1
        guard start < bytes.count, let end = memchr(base + start, 0, bytes.count - start) else {
            throw .damaged("tree", "cut short")
        }
        let length = UnsafeRawPointer(end) - (base + start)
        guard start + length + 20 < bytes.count else { throw .damaged("tree", "cut short") }
        place = start + length + 21
        return Line(
            mode: mode, name: UnsafeRawBufferPointer(start: base + start, count: length),
            id: Oid(at: base + start + length + 1))
    }

    /// Passes over the lines that both trees begin with.
    mutating func skipWhatIsAlike(_ other: inout TreeScanner) {
        guard let mine = bytes.baseAddress, let others = other.bytes.baseAddress else { return }
        let limit = min(bytes.count, other.bytes.count)
        // Eight bytes at a time to where they differ, then line by line up to the line that does.
        var alike = 0
        while alike + 8 <= limit,
            mine.loadUnaligned(fromByteOffset: alike, as: UInt64.self)
                == others.loadUnaligned(fromByteOffset: alike, as: UInt64.self)
        {
            alike += 8
        }
        while alike < limit, bytes[alike] == other.bytes[alike] { alike += 1 }
        var start = 0
        while start < alike, let end = memchr(mine + start, 0, alike - start) {
            let next = UnsafeRawPointer(end) - mine + 21
            if next > alike { break }
            start = next
        }
        (place, other.place) = (start, start)
    }
}

extension TreeScanner.Line {
    /// The blob, where the line is a file.
    var file: Oid? { mode & 0o170000 == 0o100000 ? id : nil }
    /// The tree, where the line is a folder.
    var folder: Oid? { isFolder ? id : nil }
    private var isFolder: Bool { mode & 0o170000 == 0o040000 }

    /// Below zero where the first line stands before the second, above zero where after it, zero where the names are
    /// equal; what is absent stands behind all.
    ///
    /// Git sorts a folder as though a slash were at its end. A file and a folder of one name therefore are two names.
    static func order(_ one: TreeScanner.Line?, _ other: TreeScanner.Line?) -> Int {
        guard let one else { return other == nil ? 0 : 1 }
        guard let other else { return -1 }
        let length = min(one.name.count, other.name.count)
        if length > 0, let left = one.name.baseAddress, let right = other.name.baseAddress {
            let order = memcmp(left, right, length)
            if order != 0 { return Int(order) }
        }
        return Int(one.byte(at: length)) - Int(other.byte(at: length))
    }

    /// The one of two lines that stands first; nil where there is neither.
    static func first(_ one: TreeScanner.Line?, _ other: TreeScanner.Line?) -> TreeScanner.Line? {
        order(one, other) <= 0 ? one : other
    }

    private func byte(at index: Int) -> UInt8 {
        if index < name.count { return name[index] }
        return isFolder ? UInt8(ascii: "/") : 0
    }
}

extension TreeEntry {
    /// An entry from a line of a tree.
    init(_ line: TreeScanner.Line) {
        self.init(name: String(decoding: line.name, as: UTF8.self), id: line.id, kind: Kind(mode: line.mode))
    }
}

extension TreeEntry.Kind {
    /// From a tree's mode; old files with mode 0664 are plain files.
    init(mode: UInt32) {
        switch mode & 0o170000 {
        case 0o040000: self = .tree
        case 0o120000: self = .symlink
        case 0o160000: self = .submodule
        default: self = mode & 0o100 == 0 ? .blob : .executable
        }
    }

    /// As a tree or an index writes it.
    var mode: UInt32 {
        switch self {
        case .blob: 0o100644
        case .executable: 0o100755
        case .symlink: 0o120000
        case .tree: 0o040000
        case .submodule: 0o160000
        }
    }
}

extension Native {
    func tree(_ id: Oid) throws(GitError) -> [TreeEntry] { try tree(id) { TreeEntry($0) } }

    /// A tree's lines, each as `make` keeps it: what a line points into is gone afterwards.
    func tree<Kept: Sendable>(_ id: Oid, _ make: (TreeScanner.Line) -> Kept) throws(GitError) -> [Kept] {
        try withObject(id, GIT_OBJECT_TREE) { bytes throws(GitError) in
            var scanner = TreeScanner(bytes)
            var kept: [Kept] = []
            while let line = try scanner.next() { kept.append(make(line)) }
            return kept
        }
    }

    /// The entry called `name` in a tree.
    func entry(named name: some Collection<UInt8>, in tree: Oid) throws(GitError) -> TreeEntry? {
        try withObject(tree, GIT_OBJECT_TREE) { bytes throws(GitError) in
            var scanner = TreeScanner(bytes)
            while let line = try scanner.next() {
                if line.name.count == name.count, line.name.elementsEqual(name) { return TreeEntry(line) }
            }
            return nil
        }
    }

    /// The entry at `path`; nil where there is none.
    func entry(_ path: String, in tree: Oid) throws(GitError) -> TreeEntry? {
        var folder = tree
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        for (index, part) in parts.enumerated() {
            guard let found = try entry(named: part, in: folder) else { return nil }
            if index == parts.count - 1 { return found }
            guard found.kind == .tree else { return nil }
            folder = found.id
        }
        return nil
    }
}

extension Repository {
    /// How many folders deep a path may lie: as many as git goes by itself (`core.maxTreeDepth`).
    static let deepest = 2_048

    /// Refuses a folder that lies `depth` folders deep, where that is deeper than git goes.
    ///
    /// Throws `tooDeep`, with the beginning of `path`.
    public static func checkDepth(_ depth: Int, of path: String) throws(GitError) {
        guard depth > deepest else { return }
        throw .tooDeep(path.split(separator: "/").prefix(4).joined(separator: "/"), levels: deepest)
    }

    /// A tree's entries, in git's order (by bytes; a folder's name counts with a slash at its end).
    ///
    /// Throws `missingObject`, `damaged`.
    public func tree(_ id: Oid) throws(GitError) -> [TreeEntry] {
        try withNative { native throws(GitError) in try native.tree(id) }
    }

    /// The entry at `path` (parts joined by `/`, literal) below `tree`; nil where there is none.
    ///
    /// Throws `missingObject`, `damaged`.
    public func entry(_ path: String, in tree: Oid) throws(GitError) -> TreeEntry? {
        try withNative { native throws(GitError) in try native.entry(path, in: tree) }
    }
}
