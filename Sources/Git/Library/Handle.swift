/// One object of the git library, freed when its owner goes.
///
/// Unchecked: a handle is used only by the one who owns it, which is a scope, or a repository behind its mutex.
struct Handle: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer
    private let free: @convention(c) (OpaquePointer?) -> Void

    /// Takes what `make` puts into its argument.
    init(
        _ subject: String, free: @escaping @convention(c) (OpaquePointer?) -> Void,
        _ make: (inout OpaquePointer?) -> Int32
    ) throws(GitError) {
        var made: OpaquePointer?
        try check(make(&made), subject)
        guard let made else { throw .other(0, "\(subject): nothing was made") }
        self.init(owning: made, free: free)
    }

    /// Takes a pointer that nobody else frees.
    init(owning pointer: OpaquePointer, free: @escaping @convention(c) (OpaquePointer?) -> Void) {
        self.pointer = pointer
        self.free = free
    }

    deinit {
        free(pointer)
    }
}
