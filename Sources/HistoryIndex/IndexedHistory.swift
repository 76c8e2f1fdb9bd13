public import Git
public import History
public import Plan

/// History read from an index in `.git/duban/`, which is brought up to each head that is asked about; a walk answers
/// where there can be none.
///
/// The index holds what commits mean for plans, whichever head is asked about, so that branches share it, and a history
/// that was rewritten needs nothing but its new commits. It is a cache: one that is damaged, or was made by another
/// program or before history was cut elsewhere, is made anew.
public struct IndexedHistory: HistoryReading {
    private let walked: WalkedHistory
    private let index: OpenIndex

    /// The history of a repository.
    ///
    /// - Parameters:
    ///   - program: what tells one program that reads facts from another, which may read them otherwise;
    ///     asked once the index is opened.
    ///   - subjects: how Duban writes subjects.
    ///   - tell: told how far long work is, and what became of the index.
    public init(
        _ repository: Repository, program: @escaping @Sendable () -> String,
        subjects: @escaping OwnSubjects = { _ in [] },
        tell: @escaping @Sendable (IndexEvent) -> Void = { _ in }
    ) {
        walked = WalkedHistory(repository, subjects: subjects)
        index = OpenIndex(repository, program: program, subjects: subjects, tell: tell)
    }

    /// The history of all plans; see ``HistoryReading/office(upTo:)``.
    public func office(upTo head: Oid) throws -> OfficePast {
        try index.answer(about: head) { try $0.office() } ?? walked.office(upTo: head)
    }

    /// The history of one plan; see ``HistoryReading/past(of:upTo:)``.
    public func past(of id: PlanID, upTo head: Oid) throws -> PlanPast {
        try index.answer(about: head) { try $0.past(of: id) } ?? walked.past(of: id, upTo: head)
    }

    /// The newest acts of one plan; see ``HistoryReading/recent(of:upTo:)``. Read by the walk: a few commits are sooner
    /// read than the index is opened.
    public func recent(of id: PlanID, upTo head: Oid) throws -> Timeline? {
        try walked.recent(of: id, upTo: head)
    }

    /// Brings the index up to a head; how many commits it holds and how many plans it knows, nil where it can be neither
    /// written nor read.
    public func build(upTo head: Oid) throws -> (commits: Int, plans: Int)? {
        try index.answer(about: head) { $0.size }
    }
}
