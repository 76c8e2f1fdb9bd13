/// An instant as git records it: with the zone of the one who recorded it.
public struct GitTime: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var seconds: Int64
    /// Minutes east of UTC.
    public var offset: Int

    /// An instant, and the zone in which it is shown.
    public init(seconds: Int64, offset: Int) {
        self.seconds = seconds
        self.offset = offset
    }

    /// Whether a commit can keep it: git calls one before 1970 broken, and what comes after the year 9999 is no date
    /// that anyone means. A zone is written in four digits.
    var canBeKept: Bool { (0..<253_402_300_800).contains(seconds) && abs(offset) < 100 * 60 }
}

/// Who did something, and when.
public struct Signature: Hashable, Sendable {
    /// The person's name, as git has it.
    public var name: String
    /// The person's address; may be empty.
    public var email: String
    /// When it was done.
    public var time: GitTime

    /// A person and an instant, taken as they are; writing a commit strips what git would strip.
    public init(name: String, email: String, time: GitTime) {
        self.name = name
        self.email = email
        self.time = time
    }
}

/// The two people that a commit names.
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The one who did what the commit is about (`GIT_AUTHOR_*`, `author.*`).
    case author
    /// The one who recorded it (`GIT_COMMITTER_*`, `committer.*`).
    case committer
}
