import CLibgit2
import Synchronization

/// The git library itself: started once, at the first repository, and never shut down.
enum Library {
    /// Starts the library, once.
    ///
    /// Its global options are the same for all time: it reads no configuration of its own accord (ours is built for
    /// each repository from the environment that was handed in), leaves the question of trust to `Ownership`, and does
    /// not hash again what it reads (damage shows in zlib's own checksum).
    static func start() throws(GitError) {
        try started.get()
    }

    private static let started: Result<Void, GitError> = Result { () throws(GitError) in
        duban_keep_memory()
        try check(git_libgit2_init(), "libgit2")
        let levels = [
            GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_PROGRAMDATA,
        ]
        for level in levels {
            try check(duban_set_search_path(level, ""), "libgit2")
        }
        try check(duban_set_owner_validation(0), "libgit2")
        try check(duban_set_strict_hash_verification(0), "libgit2")
        try check(duban_set_extensions(), "libgit2")
    }

    /// Keeps no objects that were read from now on: whoever reads all of history reads nearly each of them once, and keeps
    /// what it needs itself.
    static func keepNoObjects() throws(GitError) {
        try check(duban_set_caching(0), "libgit2")
    }

    private static let home = Mutex<Void>(())

    /// Runs `body` while `~` in configuration stands for `path`, which the library keeps in a global of its own.
    static func withHome<Value: Sendable & ~Copyable>(
        _ path: String, _ body: () throws(GitError) -> Value
    ) throws(GitError) -> Value {
        try home.withLock { _ throws(GitError) in
            try check(duban_set_home(path), path)
            defer { _ = duban_set_home("") }
            return try body()
        }
    }

    /// Runs `body` while no other thread has changed what `~` stands for.
    static func withoutHome<Value: Sendable & ~Copyable>(
        _ body: () throws(GitError) -> Value
    ) throws(GitError) -> Value {
        try home.withLock { _ throws(GitError) in try body() }
    }
}
