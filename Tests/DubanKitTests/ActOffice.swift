import DubanKit
import Git
import Plan
import Report
import Support
import Testing

/// An office of one goal and its people, worked on by Duban's use cases and by plain git.
struct ActOffice {
    let repository: TestRepository
    /// What counts as now.
    var now = Zone.shanghai.moment("2024-04-10", hour: 9)

    static let path = "Plans/2024/2024-G1.md"
    static let clerk = SamplePerson("\u{793A}\u{4F8B}\u{7532}", "jia@example.org")
    static let other = SamplePerson("\u{793A}\u{4F8B}\u{4E59}", "yi@example.org")
    static let reviewer = SamplePerson("\u{793A}\u{4F8B}\u{4E01}", "ding@example.org")

    /// An office with a plan, and with a team where that is said.
    init(_ plan: String = ActOffice.plan(), hasTeam: Bool = false) throws {
        repository = try TestRepository()
        var files = [ActOffice.path: plan]
        if hasTeam { files["Plans/team.yaml"] = ActOffice.team }
        try repository.commit("begin", files)
    }

    /// The repository as a person works in it.
    func workspace(
        as person: SamplePerson = ActOffice.clerk, with environment: [String: String] = [:], in folder: String = ""
    ) throws -> Workspace {
        var all = TestRepository.environment
        for role in ["AUTHOR", "COMMITTER"] {
            all["GIT_\(role)_NAME"] = person.name
            all["GIT_\(role)_EMAIL"] = person.email
        }
        all.merge(environment) { _, new in new }
        let invocation = Invocation(directory: "\(repository.path)/\(folder)", environment: all, now: now)
        return try Workspace(opening: invocation)
    }

    /// Reports on the plan.
    @discardableResult
    func update(
        _ progress: Int? = nil, _ note: String? = nil, as person: SamplePerson = ActOffice.clerk,
        _ change: (inout Update, inout ActOptions) -> Void = { _, _ in }
    ) throws -> Outcome {
        var update = Update()
        update.progress = progress.map(String.init)
        var options = ActOptions(note: note)
        change(&update, &options)
        return try workspace(as: person).update("G1", update, options)
    }

    /// Sets fields of the plan.
    @discardableResult
    func set(_ fields: String..., note: String? = nil) throws -> Outcome {
        try workspace().set("G1", fields.map(Assignment.init(typed:)), ActOptions(note: note))
    }

    /// The plan's file in the working tree.
    var text: String { repository.read(ActOffice.path) ?? "" }

    func head() throws -> String { try repository.git("rev-parse", "HEAD") }

    /// A part of the newest commit, as `git log` formats it.
    func log(_ format: String) throws -> String { try repository.git("log", "-1", "--format=\(format)") }

    /// The trailers of the newest commit, as git reads them.
    func trailers() throws -> [String] {
        try log("%(trailers:only,unfold)").split(separator: "\n").map(String.init)
    }
}

struct SamplePerson {
    let name: String
    let email: String

    init(_ name: String, _ email: String) {
        self.name = name
        self.email = email
    }
}

extension ActOffice {
    /// A goal with remarks, an unknown key, an indicator and two milestones.
    static func plan(
        _ id: String = "2024-G1", progress: Int = 0, status: String = "not-started", reviewer: String = "null"
    ) -> String {
        """
        ---
        id: \(id)
        kind: goal
        title: "\u{793A}\u{4F8B}\u{76EE}\u{6807}"   # a remark
        lead: null
        owner: \u{793A}\u{4F8B}\u{4E59}
        reviewer: \(reviewer)
        due: 2024-09-30
        status: \(status)
        progress: \(progress)   # per cent
        extra: kept
        indicators:
          - key: licences
            baseline: 1000
            target: 2000
            current: null
        milestones:
          - key: map
            title: Map
            due: 2024-03-31
            done: null
          - key: launch
            due: 2024-09-30
            done: null
        ---

        text

        """
    }

    static let team = """
        units:
          - {key: approvals, name: Approvals}
        people:
          - name: \u{793A}\u{4F8B}\u{7532}
            emails: [jia@example.org, jia@old.example.org]
            roles: [staff]
          - name: \u{793A}\u{4F8B}\u{4E59}
            emails: [yi@example.org]
            roles: [staff, reviewer]
          - name: \u{793A}\u{4F8B}\u{4E01}
            emails: [ding@example.org]
            roles: [reviewer]

        """
}

/// The refusal that `body` ends with; nil where it ends with none.
func refusal(_ body: () throws -> Void) -> Refusal? {
    do {
        try body()
        return nil
    } catch {
        return Refusal(error)
    }
}

/// The exit code and the words of the refusal that `body` ends with: `2 final-plan`.
func refused(_ body: () throws -> Void) -> String? {
    refusal(body).map { refusal in
        let rule = refusal.findings.first?.rule
        return "\(refusal.exit.rawValue) \(rule?.variant ?? rule?.name ?? "")"
    }
}

extension Day: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
        self = day
    }
}
