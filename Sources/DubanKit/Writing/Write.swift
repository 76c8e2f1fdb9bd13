import Git
import History

extension Workspace {
    /// Makes one commit and notes the branch's new head as seen, so that what is amended right after it does not go
    /// unnoticed.
    func write(_ make: (Tip) throws -> Draft?) throws -> Oid? {
        let commit = try repository.commit(make)
        if commit != nil { SeenHeads(repository).note() }
        return commit
    }
}
