import CLibgit2

/// References below `refs/duban/`, which only Duban moves: what they hold before and after a race is both true.
extension Repository {
    /// Lets a reference stand for a commit, whatever it stood for; a killed Duban leaves no lock on it.
    ///
    /// By a rename, in a few system calls, for which an interruption waits. Throws `permission`, `diskFull`,
    /// `ioFailure` where another reference's name is in the way.
    public func place(_ reference: String, at commit: Oid) throws(GitError) {
        let interruption = Interruption.hold()
        defer { interruption.release() }
        let file = commonDirectory + "/" + reference
        let folder = Workshop.folder(in: commonDirectory)
        let beside = "\(folder)/\(Workshop.halfReference)\(String(UInt64.random(in: .min ... .max), radix: 16))"
        let bytes = Array("\(commit)\n".utf8)
        do { try Files.write(new: beside, bytes) } catch {
            try Folders.make(folder)
            try Files.write(new: beside, bytes)
        }
        do throws(GitError) {
            let sharing = Sharing(config("core.sharedRepository"))
            try sharing.apply(to: beside)
            do { try Files.rename(beside, to: file) } catch {
                for made in try Folders.make(Folders.parent(of: file)) { try sharing.apply(to: made) }
                _ = Folders.removeEmpty(file)  // a folder that references which are gone left
                try Files.rename(beside, to: file)
            }
        } catch {
            try? Files.remove(beside)
            throw error
        }
    }

    /// Takes a reference away; one that is not there is no failure.
    public func remove(reference: String) throws(GitError) {
        try withNative { native throws(GitError) in
            let status = git_reference_remove(native.repository.pointer, reference)
            if !isAbsent(status) { try check(status, reference) }
        }
    }
}
