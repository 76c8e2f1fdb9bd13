import Git
import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Records a report on a plan: `update`.
    public func update(_ id: String, _ update: Update, _ options: ActOptions) throws -> Outcome {
        if update.setsNothing && !update.saysSomething && options.note == nil && !options.includesEdits {
            throw Refusal(.usage, .nothingToUpdate, ["id": .text(id)])
        }
        return try record(id, options) { document, scene in
            if scene.committed.status.isFinal {
                throw Refusal(
                    .usage, .finalPlan, ["id": .id(scene.plan.id), "status": .status(scene.committed.status)])
            }
            var message = Entry.Message(note: options.note)
            message.evidence = update.evidence
            message.problem = update.problem
            message.next = update.next
            message.need = update.need
            var writing = PlanEdit.Writing(act: .update, message: message)
            if let correction = update.correction {
                writing.marks = [.corrects(try scene.commit(of: correction))]
            }
            try update.apply(to: &document, scene)
            writing.commitsAlone = update.saysSomething || options.note != nil
            return writing
        }
    }
}

extension Update {
    /// Sets the fields that the report names; a value that is already there leaves its bytes.
    fileprivate func apply(to document: inout PlanDocument, _ scene: PlanEdit.Scene) throws {
        if let progress {
            try document.put(.progress, progress)
            // Work that progresses has begun, whatever was said of its status.
            let hasRisen = document.plan.map { $0.progress > scene.plan.progress } ?? false
            if status == nil, scene.plan.status == .notStarted, hasRisen {
                try document.put(.status, Plan.Status.inProgress.rawValue)
            }
        }
        if let status { try document.put(.status, status) }
        for (key, value) in indicators {
            guard scene.plan.indicators.contains(where: { $0.key == key }) else {
                throw scene.unknown(.noSuchIndicator, key, scene.plan.indicators.map(\.key))
            }
            try document.put(.current(key), value)
        }
        for (key, date) in milestones {
            guard scene.plan.milestones.contains(where: { $0.key == key }) else {
                throw scene.unknown(.noSuchMilestone, key, scene.plan.milestones.map(\.key))
            }
            try document.put(.done(key), try scene.doneDay(of: key, date))
        }
    }
}

extension PlanEdit.Scene {
    /// The commit that a correction is about.
    fileprivate func commit(of correction: Update.Correction) throws -> String {
        switch correction {
        case .last:
            guard let last = try past().timeline.lastReport else {
                throw Refusal(.usage, .noReport, ["id": .id(plan.id)])
            }
            return last.commit
        case .commit(let text): return try entry(text).commit
        }
    }

    /// The day on which a milestone was done: as typed, else the day that the report is about; never a later one.
    fileprivate func doneDay(of key: String, _ date: String?) throws -> String {
        let text = date ?? zone.day(of: Timestamp(signing.author.time)).description
        if let done = Day(iso: text), done > today {
            throw Refusal(
                .usage, .milestoneInFuture, ["key": .text(key), "date": .day(done), "today": .day(today)])
        }
        return text
    }

    /// A key that the plan lacks.
    fileprivate func unknown(_ wording: Refusal.Wording, _ key: String, _ keys: [String]) -> Refusal {
        Refusal(
            .usage, wording,
            [
                "id": .id(plan.id), "key": .text(key), "keys": .list(keys.map(Argument.text)),
                "count": .count(keys.count),
            ])
    }
}
