/// The name of a piece of the index: its kind, and its number among those.
///
/// All pieces are rows of one table, by one number: the kind in the highest bits, so that those of a kind, and of them
/// those of a plan, lie side by side.
struct IndexPage: Hashable {
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

    /// The row's number.
    let row: Int

    private init(_ kind: Kind, _ number: Int) {
        row = kind.rawValue << 48 | number
    }

    /// The head, of which there is one.
    static let head = IndexPage(.head, 0)

    /// How many commits are in a piece.
    static let commits = 1_024

    /// A piece about commits by its place among those of a kind.
    static func commits(_ kind: Kind, _ chunk: Int) -> IndexPage { IndexPage(kind, chunk) }

    /// The pieces of a kind about the first commits, from the one that begins with a commit's number.
    static func rows(_ kind: Kind, commits count: Int, from start: Int = 0) -> Range<Int> {
        IndexPage(kind, start / commits).row..<IndexPage(kind, (max(count, start) + commits - 1) / commits).row
    }

    /// A plan's facts, by the plan's number and the part of them.
    static func facts(of plan: Int, part: Int) -> IndexPage { IndexPage(.facts, plan << partBits | part) }

    /// The first parts of a plan's facts.
    static func facts(of plan: Int, parts: Int) -> Range<Int> {
        facts(of: plan, part: 0).row..<facts(of: plan, part: parts).row
    }

    /// All facts of the first plans.
    static func facts(plans count: Int) -> Range<Int> {
        facts(of: 0, part: 0).row..<facts(of: count, part: 0).row
    }

    /// The plan whose facts a row holds.
    static func plan(ofRow row: Int) -> Int { (row & ((1 << 48) - 1)) >> partBits }
    /// The part of a plan's facts that a row holds.
    static func part(ofRow row: Int) -> Int { row & ((1 << partBits) - 1) }

    private static let partBits = 16
}
