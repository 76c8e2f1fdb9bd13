import Git
import History
import Synchronization

/// What is told of an index beside its answers.
public enum IndexEvent: Sendable {
    /// So many commits of how many were read into it.
    case reading(done: Int, total: Int)
    /// It was damaged, and is made anew.
    case rebuilt
}

/// The index of a repository, opened when it is asked for first, and made anew where it cannot be used.
final class OpenIndex: Sendable {
    private let repository: Repository
    private let fingerprint: String
    private let subjects: OwnSubjects
    private let tell: @Sendable (IndexEvent) -> Void
    private let store = Mutex<IndexStore?>(nil)

    /// The index of a repository.
    init(
        _ repository: Repository, program: String, subjects: @escaping OwnSubjects,
        tell: @escaping @Sendable (IndexEvent) -> Void
    ) {
        self.repository = repository
        self.subjects = subjects
        self.tell = tell
        let cut = (repository.cut?.commits ?? []).map(\.description).sorted()
        fingerprint = ([program] + cut + repository.substitutes).joined(separator: "\n")
    }

    /// The database's name; its journal's names begin like it.
    private static let name = "history.sqlite"

    /// What the index answers about a head, once it is brought up to it; nil where it can be neither written nor read.
    ///
    /// Throws what reading the repository throws.
    func answer<Value: Sendable>(about head: Oid, _ body: @Sendable (IndexAnswer) throws -> Value) throws -> Value? {
        try store.withLock { store in
            do {
                return try attempt(&store, head, body)
            } catch is DamagedIndex {
            } catch let error as DatabaseError where error.isDamaged {
            } catch is DatabaseError {
                return nil
            }
            do {
                store = nil
                // Whoever may not write here leaves it to others.
                guard (try? remove()) != nil else { return nil }
                tell(.rebuilt)
                return try attempt(&store, head, body)
            } catch is DamagedIndex {
                return nil
            } catch is DatabaseError {
                return nil
            }
        }
    }

    private func attempt<Value>(
        _ opened: inout IndexStore?, _ head: Oid, _ body: @Sendable (IndexAnswer) throws -> Value
    ) throws -> Value? {
        guard let store = try opened ?? open() else { return nil }
        opened = store
        for _ in 0..<2 {
            let answer: Value?? = try store.read {
                guard let answer = try IndexAnswer(about: head, in: store, repository, fingerprint: fingerprint) else {
                    return nil
                }
                return try body(answer)
            }
            if let answer { return answer }
            try Indexer(
                repository: repository, store: store, fingerprint: fingerprint, subjects: subjects, tell: tell
            ).bring(to: head)
        }
        return nil
    }

    private func open() throws -> IndexStore? {
        guard let path = try? repository.makeOwnFile(OpenIndex.name) else { return nil }
        return try IndexStore(path)
    }

    /// What it was writing goes first: without it nothing of it is put into the next one.
    private func remove() throws {
        for ending in ["-wal", "-shm", ""] { try repository.removeOwnFile(OpenIndex.name + ending) }
    }
}
