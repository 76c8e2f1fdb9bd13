/// The rows in which the pieces of the index lie: all in one table, by one number, the kind in the highest bits, so that
/// those of a kind, and of them those of a plan, lie side by side.
enum IndexRow {
    /// What a piece holds.
    enum Kind: Int {
        /// What the index is of: ``IndexHead``.
        case head
        /// The ids of commits: ``CommitIds``.
        case ids
        /// First parents and commit times: ``CommitLinks``.
        case links
        /// The other parents of merges.
        case merges
        /// The plans that commits act on.
        case acts
        /// What commits mean for a plan.
        case facts
    }

    private static let kindPlace = 48
    private static let partBits = 16

    private static func of(_ kind: Kind, _ number: Int) -> Int { kind.rawValue << kindPlace | number }

    /// The head's, of which there is one.
    static let head = of(.head, 0)

    /// How many commits are in a piece.
    static let commits = 1_024

    /// That of a piece about commits, by its place among those of a kind.
    static func commits(_ kind: Kind, _ chunk: Int) -> Int { of(kind, chunk) }

    /// Those of a kind about the first commits, from the piece that begins with a commit's number.
    static func rows(_ kind: Kind, commits count: Int, from start: Int = 0) -> Range<Int> {
        of(kind, start / commits)..<of(kind, (max(count, start) + commits - 1) / commits)
    }

    /// That of a plan's facts, by the plan's number and the part of them.
    static func facts(of plan: Int, part: Int) -> Int { of(.facts, plan << partBits | part) }

    /// Those of the first parts of a plan's facts.
    static func facts(of plan: Int, parts: Int) -> Range<Int> {
        facts(of: plan, part: 0)..<facts(of: plan, part: parts)
    }

    /// Those of all facts of the first plans.
    static func facts(plans count: Int) -> Range<Int> { facts(of: 0, part: 0)..<facts(of: count, part: 0) }

    /// The plan whose facts a row holds.
    static func plan(of row: Int) -> Int { (row & ((1 << kindPlace) - 1)) >> partBits }
    /// The part of a plan's facts that a row holds.
    static func part(of row: Int) -> Int { row & ((1 << partBits) - 1) }
}
