import Git
import History
import Plan
import PlanFormat
public import Report
import Words

extension Workspace {
    /// Makes a repository in the invocation's folder, or takes the one that is there, and writes `Plans/duban.yaml`: `init`.
    ///
    /// Where the settings are there already, nothing is done.
    public static func initialize(_ invocation: Invocation, office: String?, isDryRun: Bool) throws -> InitOutcome {
        let environment = invocation.environment
        do {
            let repository = try Repository.open(invocation.directory, environment: environment)
            let workspace = Workspace(repository, invocation: invocation)
            return try workspace.initialize(office: office, isDryRun: isDryRun, isNew: false)
        } catch let error as GitError where error.code == .notARepository {
            if isDryRun {
                return InitOutcome(path: invocation.directory, commit: nil, isNewRepository: true, isDryRun: true)
            }
            let repository = try Repository.create(at: invocation.directory, branch: "main", environment: environment)
            let workspace = Workspace(repository, invocation: invocation)
            return try workspace.initialize(office: office, isDryRun: false, isNew: true)
        }
    }

    private func initialize(office: String?, isDryRun: Bool, isNew: Bool) throws -> InitOutcome {
        let path = repository.workTree ?? repository.gitDirectory
        var settings = Settings()
        settings.office = office
        settings.language = invocation.language ?? .chinese
        let bytes = SettingsFile.bytes(of: settings)
        let zone = try zone(settings)
        if isDryRun {
            let isThere = try files(at: repository.head().commit).bytes(of: PlanFiles.settings) != nil
            return InitOutcome(path: path, commit: isThere ? nil : "", isNewRepository: isNew, isDryRun: true)
        }
        let signing = try signing(ActOptions(), team: nil, zone: zone)
        let words = Words(settings.language)
        let commit = try repository.commit { tip throws -> Draft? in
            if try files(at: tip.commit).bytes(of: PlanFiles.settings) != nil { return nil }
            return Draft(
                files: [PlanFiles.settings: bytes], message: "\(words(.commitInit))\n", author: signing.author,
                committer: signing.committer)
        }
        return InitOutcome(path: path, commit: commit?.description, isNewRepository: isNew)
    }
}
