public import Git
public import Plan

extension Person {
    /// The person of a commit's line.
    public init(_ signature: Signature) {
        self.init(name: signature.name, email: signature.email)
    }
}

extension Mailmap {
    /// The name and address that a person goes by.
    public func resolve(_ person: Person) -> Person {
        Person(resolve(Signature(name: person.name, email: person.email, time: GitTime(seconds: 0, offset: 0))))
    }
}

extension Timestamp {
    /// A moment as git holds it.
    public init(_ time: GitTime) {
        self.init(seconds: time.seconds, offset: time.offset)
    }
}

extension GitTime {
    /// A moment for git to hold.
    public init(_ moment: Timestamp) {
        self.init(seconds: moment.seconds, offset: moment.offset)
    }
}

extension Head {
    /// The branch that HEAD is on; nil where it is detached.
    public var name: String? {
        if case .branch(let name, _) = self { name } else { nil }
    }
}
