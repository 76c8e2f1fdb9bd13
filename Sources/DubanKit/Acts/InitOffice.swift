import Git
import History
public import Plan
import PlanFormat
public import Report
import Words

extension Workspace {
    /// Makes a repository in the invocation's folder, or takes the one that is there, and writes `Plans/duban.yaml`: `init`.
    ///
    /// Where the settings are there already, nothing is done.
    ///
    /// - Parameters:
    ///   - settings: what the office sets.
    ///   - team: units and people for `Plans/team.yaml`; nil: none.
    ///   - note: the commit's subject, where another than the usual one.
    public static func initialize(
        _ invocation: Invocation, settings: Settings, team: Team? = nil, note: String? = nil, isDryRun: Bool
    ) throws -> InitOutcome {
        let environment = invocation.environment
        do {
            let repository = try Repository.open(invocation.directory, environment: environment)
            let workspace = Workspace(repository, invocation: invocation)
            return try workspace.initialize(settings, team, note, isDryRun: isDryRun, isNew: false)
        } catch let error as GitError where error.code == .notARepository {
            if isDryRun {
                return InitOutcome(path: invocation.directory, commit: nil, isNewRepository: true, isDryRun: true)
            }
            try invocation.refuseAuthorship(settings)
            let repository = try Repository.create(at: invocation.directory, branch: "main", environment: environment)
            let workspace = Workspace(repository, invocation: invocation)
            return try workspace.initialize(settings, team, note, isDryRun: false, isNew: true)
        }
    }

    private func initialize(_ settings: Settings, _ team: Team?, _ note: String?, isDryRun: Bool, isNew: Bool) throws
        -> InitOutcome
    {
        let path = repository.workTree ?? repository.gitDirectory
        let words = Words(settings.language)
        var written: [String: [UInt8]?] = [
            PlanFiles.settings: SettingsFile.bytes(of: settings, remarks: words.settingRemarks)
        ]
        if let team { written[PlanFiles.team] = TeamFile.bytes(of: team) }
        if isDryRun { return InitOutcome(path: path, commit: nil, isNewRepository: isNew, isDryRun: true) }
        let authorship = try authorship(ActOptions(), team: nil, zone: zone(settings))
        let subject = note ?? words(.commitInit)
        let commit = try write { tip throws -> Draft? in
            if try files(at: tip.commit).bytes(of: PlanFiles.settings) != nil { return nil }
            return Draft(
                files: written, message: "\(subject)\n", author: authorship.author, committer: authorship.committer)
        }
        var outcome = InitOutcome(path: path, commit: commit?.description, isNewRepository: isNew)
        outcome.hasTeam = try files(at: repository.head().commit).bytes(of: PlanFiles.team) != nil
        return outcome
    }
}

extension Invocation {
    /// Refuses what a commit to a repository that is made now would be refused for, so that none is made: git does not
    /// know who commits, or the author's day has not come yet.
    fileprivate func refuseAuthorship(_ settings: Settings) throws {
        let now = GitTime(now)
        _ = try Repository.identity(.committer, now: now, environment: environment)
        let author = try Repository.identity(.author, now: now, environment: environment)
        try refuseFuture(author, zone: zone(settings.timeZone) ?? .shanghai)
    }
}
