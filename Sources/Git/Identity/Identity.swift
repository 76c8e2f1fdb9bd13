extension Repository {
    /// Who writes, and when, as git has it.
    ///
    /// Name and address each come from `GIT_AUTHOR_NAME` and `GIT_AUTHOR_EMAIL` (`GIT_COMMITTER_…`), else from the
    /// settings `author.…` (`committer.…`), else from `user.…`, the address last from `EMAIL`. Unlike git, nothing is
    /// guessed from the machine's name or its list of users. The time is `GIT_AUTHOR_DATE` (`GIT_COMMITTER_DATE`), in
    /// the zone of `now` where it names none, else `now`.
    ///
    /// Throws `noIdentity`, `invalidDate`.
    public func identity(_ role: Role, now: GitTime) throws(GitError) -> Signature {
        try surroundings.identity(role, now: now) { key in config(key) }
    }

    /// The same as in a repository that is made now: from the environment and the settings outside of any repository.
    public static func identity(
        _ role: Role, now: GitTime, environment: [String: String]
    ) throws(GitError) -> Signature {
        try Library.start()
        let surroundings = Surroundings(variables: environment)
        let configuration = try Library.withHome(surroundings.home) { () throws(GitError) in
            try Configuration(surroundings, in: nil)
        }
        return try surroundings.identity(role, now: now) { key in configuration.string(key) }
    }

    /// The time that a commit gives its author or committer: `GIT_AUTHOR_DATE` (`GIT_COMMITTER_DATE`), in the zone of
    /// `now` where it names none, else `now`.
    ///
    /// Throws `invalidDate`.
    public func date(_ role: Role, now: GitTime) throws(GitError) -> GitTime {
        try surroundings.date(role, now: now)
    }
}

extension Surroundings {
    fileprivate func identity(
        _ role: Role, now: GitTime, config: (String) -> String?
    ) throws(GitError) -> Signature {
        let prefix = "GIT_" + role.rawValue.uppercased()
        let name = variables[prefix + "_NAME"] ?? config(role.rawValue + ".name") ?? config("user.name")
        let configured = config(role.rawValue + ".email") ?? config("user.email")
        let email = variables[prefix + "_EMAIL"] ?? configured ?? variables["EMAIL"]
        guard let name, let email else { throw .noIdentity(role) }
        let signature = Signature(name: name, email: email, time: try date(role, now: now)).cleaned
        guard !signature.name.isEmpty else { throw .noIdentity(role) }
        return signature
    }

    fileprivate func date(_ role: Role, now: GitTime) throws(GitError) -> GitTime {
        let name = "GIT_" + role.rawValue.uppercased() + "_DATE"
        guard let text = variables[name], !text.isEmpty else { return now }
        guard let date = GitDate.parse(text, zone: now.offset) else { throw .invalidDate(text, in: name) }
        return date
    }
}

extension Signature {
    /// Name and address without what would break the commit's line, and without the marks at either end that git
    /// strips.
    var cleaned: Signature {
        Signature(name: Signature.clean(name), email: Signature.clean(email), time: time)
    }

    private static func clean(_ text: String) -> String {
        let marks = Set(".,:;<>\"\\'".utf8)
        let isMark = { (unit: UInt8) in unit <= 32 || marks.contains(unit) }
        let units = Array(text.utf8)
        guard let start = units.firstIndex(where: { !isMark($0) }), let end = units.lastIndex(where: { !isMark($0) })
        else { return "" }
        let breaking: [UInt8] = [0, 10, UInt8(ascii: "<"), UInt8(ascii: ">")]
        return String(decoding: units[start...end].filter { !breaking.contains($0) }, as: UTF8.self)
    }

    /// As a commit and a reflog write it: `Name <email> seconds +0800`.
    var line: String {
        let minutes = abs(time.offset)
        let zone = String(10_000 + minutes / 60 * 100 + minutes % 60).dropFirst()
        return "\(name) <\(email)> \(time.seconds) \(time.offset < 0 ? "-" : "+")\(zone)"
    }
}
