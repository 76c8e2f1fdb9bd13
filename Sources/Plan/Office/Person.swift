/// A name and an address, as a commit holds them.
public struct Person: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The e-mail address.
    public let email: String

    /// A person of a name and an address.
    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }
}
