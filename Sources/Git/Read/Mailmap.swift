import CLibgit2

/// Who people are, by the `.mailmap` of a repository: one person may have committed under several names and addresses.
///
/// Read here and not by the library, which tells `A@example.org` from `a@example.org` where git does not.
public struct Mailmap: Sendable {
    /// What a person goes by; nil for a part that stays as it is.
    private struct Proper {
        var name: String?
        var email: String?
    }

    private struct Address {
        var anyone = Proper()
        var byName: [String: Proper] = [:]
    }

    private var addresses: [String: Address] = [:]

    /// The map that a text holds, by git's rules: `Proper Name <proper@address> Commit Name <commit@address>`, where the
    /// first address or either name may be missing; lines that begin with `#` are remarks.
    public init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
            guard let first = Mailmap.person(line), !first.email.isEmpty else { continue }
            if let second = Mailmap.person(first.rest) {
                add(Proper(name: first.name, email: first.email), for: second.name, second.email)
            } else {
                add(Proper(name: first.name), for: nil, first.email)
            }
        }
    }

    /// The name and address that a person goes by, as `git check-mailmap` gives them; the time stays.
    public func resolve(_ signature: Signature) -> Signature {
        guard !addresses.isEmpty, let address = addresses[signature.email.lowercased()] else { return signature }
        let proper = address.byName[signature.name.lowercased()] ?? address.anyone
        return Signature(
            name: proper.name ?? signature.name, email: proper.email ?? signature.email, time: signature.time)
    }

    private mutating func add(_ proper: Proper, for name: String?, _ email: String) {
        let key = email.lowercased()
        if let name {
            addresses[key, default: Address()].byName[name.lowercased()] = proper
        } else {
            addresses[key, default: Address()].anyone.name = proper.name ?? addresses[key]?.anyone.name
            addresses[key, default: Address()].anyone.email = proper.email ?? addresses[key]?.anyone.email
        }
    }

    /// The name, nil where there is none, the address and what follows.
    private static func person(_ text: Substring) -> (name: String?, email: String, rest: Substring)? {
        guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else { return nil }
        let name = text[..<open].drop { $0 == " " || $0 == "\t" }
        let end = name.lastIndex { $0 != " " && $0 != "\t" }
        return (
            end.map { String(name[...$0]) }, String(text[text.index(after: open)..<close]),
            text[text.index(after: close)...]
        )
    }
}

extension Repository {
    /// The `.mailmap` of the commit that is checked out; without one it names everybody as they are.
    ///
    /// Throws `missingObject`, `damaged`.
    public func mailmap() throws(GitError) -> Mailmap {
        try withNative { native throws(GitError) in
            guard let entry = try native.headEntry(".mailmap"), entry.isFile else { return Mailmap("") }
            return try native.withObject(entry.id, GIT_OBJECT_BLOB) { Mailmap(String(decoding: $0, as: UTF8.self)) }
        }
    }
}
