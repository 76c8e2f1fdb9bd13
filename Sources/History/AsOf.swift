public import Git
public import Plan

/// The commit and the day that a question is about: `--as-of DATE|REV`, or now.
public struct AsOf: Sendable {
    /// The commit whose tree counts; nil on an unborn branch.
    public let commit: Oid?
    /// The moment that it is judged at.
    public let moment: Timestamp
    /// The day of that moment in the settings' time zone.
    public let day: Day
    /// The branch that HEAD is on, where HEAD's own tree counts.
    public let branch: String?
    /// Whether no moment was asked for: HEAD, today.
    public var isNow = false
    /// Whether acts count by what they are about, and not by when they were recorded (`--by-author-date`): then the
    /// commit says up to where acts are known.
    public var isByAuthorDate = false

    /// A commit and a moment.
    public init(commit: Oid?, moment: Timestamp, zone: Zone, branch: String? = nil) {
        self.commit = commit
        self.moment = moment
        day = zone.day(of: moment)
        self.branch = branch
    }
}

/// Why a date or a revision could not be read.
public enum AsOfError: Error, Sendable {
    /// It is neither a date nor a revision.
    case unknown(String)
    /// It lies before the first commit, whose commit date is given.
    case beforeFirst(String, first: Timestamp)
    /// There is no commit yet.
    case unborn
}

extension AsOf {
    /// Which side of a day a plain date means.
    public enum Edge: Sendable {
        /// `--as-of`: its last second.
        case end
        /// `--since`: what it begins after, so that nothing at the border between two days is in neither: the second
        /// before its first, judged on the day before.
        case start
    }

    /// What a date or a revision means: a plain date or an instant names the commit of
    /// `git rev-list -1 --first-parent --before=DATE HEAD`; a revision its own, judged on its commit date.
    ///
    /// With the edge `start` a date or an instant means the state that it begins after, a second before.
    ///
    /// - Parameter tip: the commit to look from, where another than HEAD's.
    public init(_ text: String, edge: Edge, from tip: Oid? = nil, in repository: Repository, zone: Zone) throws {
        let moment = AsOf.moment(text, edge: edge, zone: zone)
        let head = try repository.head()
        guard let tip = tip ?? head.commit else { throw AsOfError.unborn }
        if let moment {
            guard let commit = try repository.commit(before: moment.seconds, from: tip) else {
                throw AsOfError.beforeFirst(text, first: try AsOf.first(from: tip, in: repository))
            }
            self.init(commit: commit.id, moment: moment, zone: zone, branch: head.name)
        } else if let id = try repository.resolve(text) {
            self.init(commit: id, moment: Timestamp(try repository.commit(id).committer.time), zone: zone)
        } else {
            throw AsOfError.unknown(text)
        }
    }

    /// What a date or an instant means where acts count by what they are about; nil for all other texts.
    ///
    /// - Parameter tip: up to where acts are known.
    public static func byAuthorDate(
        _ text: String, edge: Edge, knownUpTo tip: Oid, branch: String? = nil, zone: Zone
    ) -> AsOf? {
        moment(text, edge: edge, zone: zone).map {
            AsOf(commit: tip, moment: $0, zone: zone, branch: branch).byAuthorDate
        }
    }

    /// The same question, asked of acts by what they are about.
    public var byAuthorDate: AsOf {
        var asOf = self
        asOf.isByAuthorDate = true
        return asOf
    }

    /// The moment that a plain date or an instant means; nil where it names none.
    private static func moment(_ text: String, edge: Edge, zone: Zone) -> Timestamp? {
        switch edge {
        case .end: Day(iso: text).map(zone.end) ?? Timestamp(iso: text)
        case .start: start(text, zone: zone).map { zone.local(Timestamp(seconds: $0.seconds - 1, offset: $0.offset)) }
        }
    }

    /// The first moment that a plain date or an instant names; nil where it names none.
    public static func start(_ text: String, zone: Zone) -> Timestamp? {
        Day(iso: text).map(zone.start) ?? Timestamp(iso: text)
    }

    private static func first(from tip: Oid, in repository: Repository) throws -> Timestamp {
        var commit = try repository.commit(tip)
        while let parent = commit.parents.first, let older = try? repository.commit(parent) { commit = older }
        return Timestamp(commit.committer.time)
    }
}
