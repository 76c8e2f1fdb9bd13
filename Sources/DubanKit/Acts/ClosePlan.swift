import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Closes a plan that is done (销号), with an opinion: `close`.
    public func close(_ id: String, _ options: ActOptions) throws -> Outcome {
        try decide(id, options, act: .close)
    }

    /// Sends a plan that is said to be done back to work (退回), with an opinion: `close --refuse`.
    public func refuse(_ id: String, _ options: ActOptions) throws -> Outcome {
        try decide(id, options, act: .refuse)
    }

    private func decide(_ id: String, _ options: ActOptions, act: Outcome.Act) throws -> Outcome {
        guard let opinion = options.note else {
            var arguments: [String: Argument] = ["id": .text(id)]
            if act == .refuse { arguments["flag"] = .text("--refuse") }
            throw Refusal(.usage, .opinionNeeded, arguments)
        }
        return try record(id, options) { document, scene in
            if scene.plan.status == .closed { throw Refusal(.usage, .closedAlready, ["id": .id(scene.plan.id)]) }
            if scene.plan.status != .done {
                throw Refusal(
                    .usage, .closeNotDone, ["id": .id(scene.plan.id), "status": .status(scene.plan.status)])
            }
            let findings = try scene.doubtsOnCloser()
            try document.put(.status, (act == .close ? Plan.Status.closed : .inProgress).rawValue)
            return PlanEdit.Writing(
                act: act, message: Entry.Message(note: opinion), marks: act == .refuse ? [.refusal] : [],
                findings: findings)
        }
    }
}

extension PlanEdit.Scene {
    /// The closer is neither owner nor last reporter and is the plan's reviewer or, where none is named, has the role:
    /// refused with a team; without one nobody can be told for sure, and the first two are findings.
    fileprivate func doubtsOnCloser() throws -> [Finding] {
        let closer = authorship.person
        let arguments: [String: Argument] = ["id": .id(plan.id), "person": .text(closer.name)]
        let people = team ?? Team()
        let isOwner = plan.owner.map { people.isSame($0, closer) } ?? false
        let hasReported = try past().timeline.lastReport.map { people.isSame($0.author, closer) } ?? false
        if team == nil {
            let rules = [isOwner ? Rule.closedByOwner : nil, hasReported ? .closedByReporter : nil]
            return rules.compactMap(\.self).map { Finding($0, goal: plan.id, arguments: arguments) }
        }
        if isOwner { throw Refusal(.usage, .closerIsOwner, arguments) }
        if hasReported { throw Refusal(.usage, .closerReported, arguments) }
        if let reviewer = plan.reviewer {
            if people.isSame(reviewer, closer) { return [] }
            throw Refusal(
                .usage, .closerNotReviewer, arguments.merging(["reviewers": .text(reviewer)]) { own, _ in own })
        }
        if people.member(email: closer.email)?.roles.contains(.reviewer) == true { return [] }
        let reviewers = people.people.filter { $0.roles.contains(.reviewer) }.map { Argument.text($0.name) }
        if reviewers.isEmpty { throw Refusal(.usage, .noReviewer, arguments) }
        throw Refusal(
            .usage, .closerNotReviewer, arguments.merging(["reviewers": .list(reviewers)]) { own, _ in own })
    }
}

extension Rule {
    /// The owner decides on the own plan.
    fileprivate static let closedByOwner = Rule("closed-by-owner", .warning)
    /// Who reported last decides on the own report.
    fileprivate static let closedByReporter = Rule("closed-by-reporter", .warning)
}
