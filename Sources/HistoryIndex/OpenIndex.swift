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
    /// A database that is open, and by what the facts in it are to have been read.
    private struct Opened {
        let store: IndexStore
        let fingerprint: String
    }

    private let repository: Repository
    private let program: @Sendable () -> String
    private let subjects: OwnSubjects
    private let tell: @Sendable (IndexEvent) -> Void
    private let opened = Mutex<Opened?>(nil)

    /// The index of a repository; nothing is read or opened yet.
    init(
        _ repository: Repository, program: @escaping @Sendable () -> String, subjects: @escaping OwnSubjects,
        tell: @escaping @Sendable (IndexEvent) -> Void
    ) {
        self.repository = repository
        self.program = program
        self.subjects = subjects
        self.tell = tell
    }

    /// The database's name; its journal's names begin like it.
    private static let name = "history.sqlite"

    /// What the index answers about a head, once it is brought up to it; nil where it can be neither written nor read.
    ///
    /// Throws what reading the repository throws.
    func answer<Value: Sendable>(about head: Oid, _ body: @Sendable (IndexAnswer) throws -> Value) throws -> Value? {
        try opened.withLock { opened in
            for isAnew in [false, true] {
                do {
                    return try attempt(&opened, head, body)
                } catch is DamagedIndex {
                } catch let error as DatabaseError where error.isDamaged {
                } catch is DatabaseError {
                    return nil
                }
                opened = nil
                // Whoever may not write here leaves it to others.
                guard !isAnew, (try? remove()) != nil else { return nil }
                tell(.rebuilt)
            }
            return nil
        }
    }

    private func attempt<Value>(
        _ opened: inout Opened?, _ head: Oid, _ body: @Sendable (IndexAnswer) throws -> Value
    ) throws -> Value? {
        guard let index = try opened ?? open() else { return nil }
        opened = index
        let mailmap = try repository.mailmap()
        for _ in 0..<2 {
            let answer: Value?? = try index.store.read {
                let answer = try IndexAnswer(
                    about: head, in: index.store, repository, fingerprint: index.fingerprint, person: mailmap.resolve)
                return try answer.map(body)
            }
            if let answer { return answer }
            try Indexer(
                repository: repository, store: index.store, fingerprint: index.fingerprint, subjects: subjects,
                tell: tell
            ).bring(to: head)
        }
        return nil
    }

    private func open() throws -> Opened? {
        guard let path = try? repository.makeOwnFile(OpenIndex.name) else { return nil }
        let cut = (repository.cut?.commits ?? []).map(\.description)
        return Opened(
            store: try IndexStore(path),
            fingerprint: ([program()] + cut + repository.substitutes).joined(separator: "\n"))
    }

    /// What it was writing goes first: without it nothing of it is put into the next one.
    private func remove() throws {
        for ending in ["-wal", "-shm", ""] { try repository.removeOwnFile(OpenIndex.name + ending) }
    }
}
