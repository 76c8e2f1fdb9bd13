/// A commit object's text: a header of `key value` lines, an empty line, the message.
struct CommitText {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// What a walk needs of a commit.
    struct Links {
        var parents: [Oid] = []
        var seconds: Int64 = 0
    }

    /// Parents and commit time alone.
    func links() -> Links {
        var links = Links()
        eachHeader { key, value in
            if key == "parent" {
                if let id = CommitText.id(value) { links.parents.append(id) }
            } else if key == "committer" {
                links.seconds = CommitText.time(value).seconds
            }
        }
        return links
    }

    /// The whole commit, with other parents than those that stand in it where some are given.
    func commit(_ id: Oid, parents substitutes: [Oid]?) throws(GitError) -> Commit {
        var tree: Oid?
        var parents: [Oid] = []
        var author: UnsafeRawBufferPointer?
        var committer: UnsafeRawBufferPointer?
        var encoding: String?
        let end = eachHeader { key, value in
            switch key {
            case "tree": tree = CommitText.id(value)
            case "parent": if let parent = CommitText.id(value) { parents.append(parent) }
            case "author": author = value
            case "committer": committer = value
            case "encoding": encoding = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
        guard let tree, let author, let committer else { throw .damaged(id.description, "not a whole commit") }
        let message = UnsafeRawBufferPointer(rebasing: bytes[min(end + 1, bytes.count)...])
        return Commit(
            id: id, tree: tree, parents: substitutes ?? parents,
            author: CommitText.signature(author, encoding), committer: CommitText.signature(committer, encoding),
            message: StoredText.decode(message, encoding: encoding))
    }

    /// Calls `body` with each header line; lines that go on with a space belong to the one before and are passed over.
    /// Returns where the header ends: the place of the empty line, or the end of all.
    @discardableResult
    private func eachHeader(_ body: (StaticKey, UnsafeRawBufferPointer) -> Void) -> Int {
        var place = 0
        while place < bytes.count, bytes[place] != 10 {
            var end = place
            var space = -1
            while end < bytes.count, bytes[end] != 10 {
                if space < 0, bytes[end] == 32 { space = end }
                end += 1
            }
            if space > place {
                let key = StaticKey(bytes: UnsafeRawBufferPointer(rebasing: bytes[place..<space]))
                body(key, UnsafeRawBufferPointer(rebasing: bytes[space + 1..<end]))
            }
            place = min(end + 1, bytes.count)
        }
        return place
    }

    private static func id(_ value: UnsafeRawBufferPointer) -> Oid? {
        Oid(digits: value)
    }

    /// `Name <email> seconds zone`.
    private static func signature(_ value: UnsafeRawBufferPointer, _ encoding: String?) -> Signature {
        let close = value.lastIndex(of: UInt8(ascii: ">")) ?? value.count
        let open = value.firstIndex(of: UInt8(ascii: "<")) ?? close
        var nameEnd = open
        while nameEnd > 0, value[nameEnd - 1] == 32 { nameEnd -= 1 }
        let email = open < close ? value[open + 1..<close] : value[close..<close]
        return Signature(
            name: StoredText.decode(UnsafeRawBufferPointer(rebasing: value[..<nameEnd]), encoding: encoding),
            email: StoredText.decode(UnsafeRawBufferPointer(rebasing: email), encoding: encoding), time: time(value))
    }

    /// The seconds and the zone behind the last `>`; zero where they are not to be read.
    private static func time(_ value: UnsafeRawBufferPointer) -> GitTime {
        guard let close = value.lastIndex(of: UInt8(ascii: ">")) else { return GitTime(seconds: 0, offset: 0) }
        let parts = value[(close + 1)...].split(separator: 32)
        guard let first = parts.first, let seconds = Int64(String(decoding: first, as: UTF8.self)) else {
            return GitTime(seconds: 0, offset: 0)
        }
        let written = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
        // No clock is further than fourteen hours from Greenwich; what a broken commit says beyond that is none.
        let zone = (-1400...1400).contains(written) ? written : 0
        return GitTime(seconds: seconds, offset: zone / 100 * 60 + zone % 100)
    }
}

/// A header's key, compared in place.
struct StaticKey {
    let bytes: UnsafeRawBufferPointer

    static func == (key: StaticKey, word: StaticString) -> Bool {
        key.bytes.count == word.utf8CodeUnitCount
            && word.withUTF8Buffer { key.bytes.elementsEqual($0) }
    }

    static func ~= (word: StaticString, key: StaticKey) -> Bool { key == word }
}
