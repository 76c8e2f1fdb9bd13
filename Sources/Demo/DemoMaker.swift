public import DubanKit
import FoundationEssentials
import Plan
public import Report

/// Makes the sample repository: a real report's plans, split into tasks, and a year of sample progress (示例数据).
///
/// Every step goes through the use cases that the commands call, with a fixed clock and sample identities, so that the
/// same program makes the same commits on every machine.
public enum Demo {
    /// Makes the repository in a folder that is absent or empty; anything else is refused.
    ///
    /// - Parameters:
    ///   - program: the path of the program, for the lines that are shown to be tried next.
    public static func make(at folder: String, invocation: Invocation, program: String) throws -> DemoOutcome {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        if let names, !names.isEmpty { throw Refusal(.state, .folderNotEmpty, ["path": .text(folder)]) }
        if names == nil {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw Refusal(failedAt: folder, error)
            }
        }
        let run = DemoRun(folder: folder, zone: invocation.zone)
        try run.begin()
        for step in SampleYear.steps { try run.take(step) }
        return DemoOutcome(
            path: folder, head: try run.head(), program: program, typist: SamplePerson.office.person,
            reporter: SamplePerson.approvals.name, reviewer: SamplePerson.reviewer.name)
    }
}

/// Takes the sample year's steps, each at its moment and by its person.
struct DemoRun {
    private let folder: String
    private let zone: @Sendable (String) -> Zone?

    init(folder: String, zone: @escaping @Sendable (String) -> Zone?) {
        self.folder = folder
        self.zone = zone
    }

    /// The newest commit.
    func head() throws -> String {
        try open(at: SampleYear.end, by: .office).newestCommit ?? ""
    }

    /// Makes a repository of its own, also where the folder lies in another one.
    func begin() throws {
        _ = try Workspace.make(invocation(at: SampleYear.end, by: .office))
    }

    func take(_ step: SampleStep) throws {
        let note = step.note.map { $0 + SampleYear.mark }
        let options = ActOptions(note: note, by: step.by.map { "\($0.name) <\($0.email)>" }, date: step.date)
        let workspace = try open(at: step.moment, by: step.typist)
        switch step.act {
        case .begin(let settings, let team):
            _ = try Workspace.initialize(
                invocation(at: step.moment, by: step.typist), settings: settings, team: team, note: note,
                isDryRun: false)
        case .importReport:
            _ = try workspace.importReport(
                bytes: PackageResources.report_txt, name: "report.txt", year: nil, isDryRun: false, options: options)
        case .set(let id, let fields):
            let assignments = fields.compactMap { field in FieldPath(text: field.0).map { Assignment($0, field.1) } }
            _ = try workspace.set(id, assignments, options)
        case .update(let id, let update): _ = try workspace.update(id, update, options)
        case .comment(let id): _ = try workspace.comment(on: id, commit: nil, options)
        case .undo(let id): _ = try workspace.undo(id, options)
        case .close(let id): _ = try workspace.close(id, options)
        case .refuse(let id): _ = try workspace.refuse(id, options)
        }
    }

    private func open(at moment: Timestamp, by person: SamplePerson) throws -> Workspace {
        try Workspace(opening: invocation(at: moment, by: person))
    }

    /// An environment of its own: nothing of the user's settings reaches a sample commit.
    private func invocation(at moment: Timestamp, by person: SamplePerson) -> Invocation {
        let environment = [
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": person.name,
            "GIT_AUTHOR_EMAIL": person.email, "GIT_COMMITTER_NAME": person.name, "GIT_COMMITTER_EMAIL": person.email,
        ]
        return Invocation(directory: folder, environment: environment, now: moment, language: .chinese, zone: zone)
    }
}
