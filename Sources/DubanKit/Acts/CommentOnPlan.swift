import History
import Plan
public import Report
import Words

extension Workspace {
    /// Puts a remark (批示、意见) on an act of a plan; without text it says that it was read (已阅): `comment`.
    ///
    /// Without a commit the remark is on the plan's last report, else on its newest act.
    public func comment(on id: String, commit: String?, _ options: ActOptions) throws -> Outcome {
        try record(id, options) { _, scene in
            let entry =
                try commit.map(scene.entry) ?? scene.past().timeline.lastReport ?? scene.past().timeline.entries.last
            guard let entry else { throw Refusal(.usage, .noReport, ["id": .id(scene.plan.id)]) }
            var message = Entry.Message(note: options.note ?? scene.words(.historyRead))
            message.commentOn = entry.commit
            return PlanEdit.Writing(
                act: .comment, message: message, marks: [.commentOn(entry.commit)], commitsAlone: true)
        }
    }
}
