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
        guard let opinion = options.note else { throw Refusal(.usage, .opinionNeeded, ["id": .text(id)]) }
        return try record(id, options) { document, scene in
            if scene.plan.status == .closed { throw Refusal(.usage, .closedAlready, ["id": .id(scene.plan.id)]) }
            if scene.plan.status != .done {
                throw Refusal(
                    .usage, .closeNotDone, ["id": .id(scene.plan.id), "status": .status(scene.plan.status)])
            }
            try scene.refuseCloser()
            try document.put(.status, (act == .close ? Plan.Status.closed : .inProgress).rawValue)
            return PlanEdit.Writing(
                act: act, message: Entry.Message(note: opinion), marks: act == .refuse ? [.refusal] : [])
        }
    }
}

extension PlanEdit.Scene {
    /// With a team, the closer is neither owner nor last reporter and is the plan's reviewer or, where none is named,
    /// has the role. Without a team nobody is refused; `check` says it.
    fileprivate func refuseCloser() throws {
        guard let team else { return }
        let closer = signing.person
        let arguments: [String: Argument] = ["id": .id(plan.id), "person": .text(closer.name)]
        if let owner = plan.owner, team.isSame(owner, closer) {
            throw Refusal(.usage, .closerIsOwner, arguments)
        }
        if let reporter = try past().timeline.lastReport?.author, team.isSame(reporter, closer) {
            throw Refusal(.usage, .closerReported, arguments)
        }
        if let reviewer = plan.reviewer {
            if team.isSame(reviewer, closer) { return }
            throw Refusal(
                .usage, .closerNotReviewer, arguments.merging(["reviewers": .text(reviewer)]) { own, _ in own })
        }
        if team.member(email: closer.email)?.roles.contains(.reviewer) == true { return }
        let reviewers = team.people.filter { $0.roles.contains(.reviewer) }.map { Argument.text($0.name) }
        throw Refusal(
            .usage, .closerNotReviewer, arguments.merging(["reviewers": .list(reviewers)]) { own, _ in own })
    }
}
