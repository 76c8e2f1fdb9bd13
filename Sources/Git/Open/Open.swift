import CLibgit2

extension Repository {
    /// Opens the repository that `path` is in, looking upwards from there as git does.
    ///
    /// Of `environment` it honours `GIT_DIR`, `GIT_WORK_TREE`, `GIT_INDEX_FILE`, `GIT_OBJECT_DIRECTORY`,
    /// `GIT_ALTERNATE_OBJECT_DIRECTORIES`, `GIT_CEILING_DIRECTORIES`, `GIT_DISCOVERY_ACROSS_FILESYSTEM`, `HOME` and all
    /// that `config(_:)` and `identity(_:now:)` name; relative paths in it are seen from `path`.
    ///
    /// Throws `notARepository`, `notTrusted`, `unsupportedFormat`, `unknownExtension`, `damaged`, `permission`.
    public static func open(_ path: String, environment: [String: String]) throws(GitError) -> Repository {
        try Library.start()
        let surroundings = Surroundings(variables: environment)
        if surroundings.path("GIT_DIR") == nil { try Ownership.checkFound(from: path, surroundings) }
        let handle = try Library.withoutHome { () throws(GitError) in try openHandle(path, surroundings) }
        return try Repository(opened: handle, from: path, surroundings)
    }

    private static func openHandle(_ path: String, _ surroundings: Surroundings) throws(GitError) -> Handle {
        var flags: UInt32 = 0
        var start = path
        if let directory = surroundings.path("GIT_DIR") {
            start = Folders.join(path, directory)
            flags |= GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
        }
        if surroundings.isOn("GIT_DISCOVERY_ACROSS_FILESYSTEM") { flags |= GIT_REPOSITORY_OPEN_CROSS_FS.rawValue }
        let ceilings = surroundings.path("GIT_CEILING_DIRECTORIES") ?? ""
        var opened: OpaquePointer?
        let status = git_repository_open_ext(&opened, start, flags, ceilings)
        if status == 0, let opened { return Handle(owning: opened, free: git_repository_free) }
        if isAbsent(status) { throw .notARepository(start) }
        let failure = GitError(status: status, subject: start)
        if let found = Ownership.discover(start, surroundings) {
            try Format.check(commonDirectory: try commonDirectory(of: found))
        }
        throw failure
    }

    /// What a linked work tree's own directory says of the repository that it belongs to.
    private static func commonDirectory(of gitDirectory: String) throws(GitError) -> String {
        guard let bytes = try Files.read(gitDirectory + "/commondir") else { return gitDirectory }
        return Folders.join(gitDirectory, String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline })
    }

    convenience init(opened handle: consuming Handle, from path: String, _ surroundings: Surroundings) throws(GitError)
    {
        let repository = handle.pointer
        let gitDirectory = Folders.withoutSlash(String(cString: git_repository_path(repository)))
        let commonDirectory = Folders.withoutSlash(String(cString: git_repository_commondir(repository)))
        let configuration = try Library.withHome(surroundings.home) { () throws(GitError) in
            try Configuration(
                surroundings,
                in: Configuration.Place(
                    repository: repository, commonDirectory: commonDirectory, gitDirectory: gitDirectory))
        }
        try check(git_repository_set_config(repository, configuration.handle.pointer), gitDirectory)
        try Repository.placeWorkTree(of: repository, from: path, configuration, surroundings)
        let workTree = git_repository_workdir(repository).map { Folders.withoutSlash(String(cString: $0)) }
        if surroundings.path("GIT_DIR") == nil {
            try Ownership.check(workTree: workTree, gitDirectory: gitDirectory, configuration, surroundings)
        }
        var indexPath = gitDirectory + "/index"
        if let other = surroundings.path("GIT_INDEX_FILE") {
            indexPath = Folders.join(path, other)
            let index = try Handle(indexPath, free: git_index_free) { git_index_open(&$0, indexPath) }
            try check(git_repository_set_index(repository, index.pointer), indexPath)
        }
        let objects = try Repository.objects(of: repository, from: path, commonDirectory, surroundings)
        let cut = try Repository.readCut(commonDirectory + "/shallow")
        let substitutes = try Substitutes(
            repository, commonDirectory: commonDirectory, configuration, surroundings)
        self.init(
            Native(
                repository: handle, objects: objects, configuration: configuration, cut: cut, substitutes: substitutes,
                surroundings: surroundings, workTree: workTree, gitDirectory: gitDirectory,
                commonDirectory: commonDirectory, indexPath: indexPath))
    }

    /// With `GIT_DIR`, the work tree is what is configured, else where the caller stands.
    private static func placeWorkTree(
        of repository: OpaquePointer, from path: String, _ configuration: borrowing Configuration,
        _ surroundings: Surroundings
    ) throws(GitError) {
        if let workTree = surroundings.path("GIT_WORK_TREE") {
            let place = Folders.join(path, workTree)
            try check(git_repository_set_workdir(repository, place, 0), place)
        } else if surroundings.path("GIT_DIR") != nil, configuration.bool("core.bare") != true,
            configuration.string("core.worktree") == nil
        {
            try check(git_repository_set_workdir(repository, path, 0), path)
        }
    }

    /// The object database: the repository's own, or those that the environment names.
    private static func objects(
        of repository: OpaquePointer, from path: String, _ commonDirectory: String, _ surroundings: Surroundings
    ) throws(GitError) -> Handle {
        let own = surroundings.path("GIT_OBJECT_DIRECTORY").map { Folders.join(path, $0) }
        let others = surroundings.path("GIT_ALTERNATE_OBJECT_DIRECTORIES")?.split(separator: ":") ?? []
        let objects: Handle
        if let own {
            objects = try Handle(own, free: git_odb_free) { git_odb_open(&$0, own) }
            try check(git_repository_set_odb(repository, objects.pointer), own)
        } else {
            objects = try Handle(commonDirectory, free: git_odb_free) { git_repository_odb(&$0, repository) }
        }
        for other in others {
            let place = Folders.join(path, String(other))
            try check(git_odb_add_disk_alternate(objects.pointer, place), place)
        }
        return objects
    }

    private static func readCut(_ path: String) throws(GitError) -> Set<Oid> {
        guard let bytes = try Files.read(path) else { return [] }
        return Set(bytes.split(separator: 10).compactMap { Oid(hex: String(decoding: $0, as: UTF8.self)) })
    }
}
