import CLibgit2

/// Who people are, by the `.mailmap` of a repository: one person may have committed under several names and addresses.
public final class Mailmap: Sendable {
    private let isEmpty: Bool
    /// The library only reads it once it is made.
    private let handle: Handle

    init(_ text: [UInt8]) throws(GitError) {
        isEmpty = text.isEmpty
        let text = text + [UInt8(ascii: "\n")]
        let made = try Handle(".mailmap", free: git_mailmap_free) { map in
            text.withUnsafeBytes { bytes in
                git_mailmap_from_buffer(&map, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
            }
        }
        handle = made
    }

    /// The name and address that a person goes by, as `git check-mailmap` gives them; the time stays.
    public func resolve(_ signature: Signature) -> Signature {
        if isEmpty { return signature }
        var name: UnsafePointer<CChar>?
        var email: UnsafePointer<CChar>?
        return signature.name.withCString { oldName in
            signature.email.withCString { oldEmail in
                guard git_mailmap_resolve(&name, &email, handle.pointer, oldName, oldEmail) == 0 else {
                    return signature
                }
                return Signature(
                    name: name.map { String(cString: $0) } ?? signature.name,
                    email: email.map { String(cString: $0) } ?? signature.email, time: signature.time)
            }
        }
    }
}

extension Repository {
    /// The `.mailmap` of the commit that is checked out; without one it names everybody as they are.
    ///
    /// Throws `missingObject`, `damaged`.
    public func mailmap() throws(GitError) -> Mailmap {
        try withNative { native throws(GitError) in
            guard let entry = try native.headEntry(".mailmap"), entry.isFile else { return try Mailmap([]) }
            return try Mailmap(try native.withObject(entry.id, GIT_OBJECT_BLOB) { [UInt8]($0) })
        }
    }
}
