/// The units and people of `Plans/team.yaml`.
public struct Team: Equatable, Sendable {
    /// A unit of the office (科室、单位).
    public struct Unit: Hashable, Sendable {
        /// A short key.
        public var key: String
        /// The name that reports show.
        public var name: String

        /// A unit of a key and a name.
        public init(key: String, name: String) {
            self.key = key
            self.name = name
        }
    }

    /// What a person may do.
    public enum Role: String, Sendable, CaseIterable {
        case staff
        case manager
        case reviewer
    }

    /// A person who reports, manages or reviews.
    public struct Member: Hashable, Sendable {
        /// The name that reports show.
        public var name: String
        /// The addresses that the person commits with.
        public var emails: [String]
        /// The key of the person's unit.
        public var unit: String?
        /// What the person may do.
        public var roles: [Role]
        /// Public keys that the person signs with.
        public var keys: [String]

        /// A person.
        public init(name: String, emails: [String], unit: String? = nil, roles: [Role] = [], keys: [String] = []) {
            self.name = name
            self.emails = emails
            self.unit = unit
            self.roles = roles
            self.keys = keys
        }
    }

    /// The units, in the file's order.
    public var units: [Unit]
    /// The people, in the file's order.
    public var people: [Member]

    /// A team of units and people.
    public init(units: [Unit] = [], people: [Member] = []) {
        self.units = units
        self.people = people
    }

    /// The unit of a key or a name.
    public func unit(_ text: String) -> Unit? {
        units.first { $0.key == text || $0.name == text }
    }

    /// The person of a name or an e-mail address; addresses compare without case.
    public func member(_ text: String) -> Member? {
        people.first { $0.name == text } ?? member(email: text)
    }

    /// The person who has an e-mail address; addresses compare without case.
    public func member(email: String) -> Member? {
        let email = email.lowercased()
        return people.first { $0.emails.contains { $0.lowercased() == email } }
    }

    /// Whether a plan's person (a name or an address) is the person of a commit.
    public func isSame(_ text: String, _ person: Person) -> Bool {
        if let member = member(text) {
            return self.member(email: person.email) == member
                || (self.member(email: person.email) == nil && member.name == person.name)
        }
        return text == person.name || text.lowercased() == person.email.lowercased()
    }

    /// Whether two people of commits are one person of the team, or have one address.
    public func isSame(_ one: Person, _ other: Person) -> Bool {
        if let member = member(email: one.email) { return isSame(member.name, other) }
        return one.email.lowercased() == other.email.lowercased()
    }

    /// Whether two people of plans (names or addresses) are one person of the team, or are written alike.
    public func isSame(_ one: String, _ other: String) -> Bool {
        if one.lowercased() == other.lowercased() { return true }
        guard let member = member(one) else { return false }
        return self.member(other) == member
    }
}
