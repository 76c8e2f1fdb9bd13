/// Files in the folder `duban` in the common git directory, which hold nothing that could not be made anew.
extension Repository {
    /// Makes the folder where it is missing, and the file in it where that is missing, for all who share the repository;
    /// the file's path.
    ///
    /// Throws `permission`, `diskFull`, `ioFailure`.
    public func makeOwnFile(_ name: String) throws(GitError) -> String {
        let folder = Workshop.folder(in: commonDirectory)
        let path = folder + "/" + name
        if try FileStatus.of(path) != nil { return path }
        let sharing = Sharing(config("core.sharedRepository"))
        for made in try Folders.make(folder) { try sharing.apply(to: made) }
        do { try Files.write(new: path, []) } catch {
            // Another Duban may have made it just now.
            if try FileStatus.of(path) == nil { throw error }
        }
        try sharing.apply(to: path)
        return path
    }

    /// Removes a file in the folder; one that is not there is no failure.
    ///
    /// Throws `permission`, `ioFailure`.
    public func removeOwnFile(_ name: String) throws(GitError) {
        try Files.remove(Workshop.folder(in: commonDirectory) + "/" + name)
    }
}
