import Git
import HistoryIndex
public import Report

extension Workspace {
    /// Brings the index up to HEAD, and says how much it holds: `index`.
    public func buildIndex() throws -> IndexOutcome {
        guard let head = try repository.head().commit else { return IndexOutcome(commits: 0, plans: 0) }
        guard let size = try index.build(upTo: head) else { return IndexOutcome() }
        return IndexOutcome(commits: size.commits, plans: size.plans)
    }
}
