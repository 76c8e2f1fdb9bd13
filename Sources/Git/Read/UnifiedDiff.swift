import CLibgit2

extension Repository {
    /// The difference of two texts of one file, as `git diff` prints it: with headers `a/path` and `b/path` and three
    /// lines of context; empty where they are the same.
    ///
    /// An empty old text is a new file, an empty new one a file that is gone.
    public func diff(_ old: [UInt8], _ new: [UInt8], path: String) throws(GitError) -> String {
        if old == new { return "" }
        try Library.start()
        var options = git_diff_options()
        try check(git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)), path)
        options.flags = GIT_DIFF_FORCE_TEXT.rawValue
        var patch: OpaquePointer?
        try check(
            git_patch_from_buffers(
                &patch, old.isEmpty ? nil : old, old.count, path, new.isEmpty ? nil : new, new.count, path, &options),
            path)
        defer { git_patch_free(patch) }
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        try check(git_patch_to_buf(&buffer, patch), path)
        return String(decoding: UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size), as: UTF8.self)
    }
}
