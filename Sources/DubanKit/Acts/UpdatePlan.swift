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
        try update.refuseEmptyTexts(id)
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
            writing.findings = try update.evidence.filter { try !isKnownEvidence($0, scene) }.map { evidence in
                Finding(.evidenceNotFound, goal: scene.plan.id, arguments: ["evidence": .text(evidence)])
            }
            writing.commitsAlone = update.saysSomething || options.note != nil
            return writing
        }
    }
}

extension Workspace {
    /// Whether evidence can be followed: it is an address, a digest, or a path that the commit or the work tree has.
    private func isKnownEvidence(_ text: String, _ scene: PlanEdit.Scene) throws -> Bool {
        if text.contains("://") { return true }
        let digest = text.lowercased().trimmingPrefix("sha256:")
        if digest.count == 64, digest.allSatisfy(\.isHexDigit), digest.count < text.count { return true }
        if let root = repository.workTree, WorkTreeFiles(root: root).holds(text) { return true }
        return try scene.files.bytes(of: text) != nil
    }
}

extension Rule {
    /// Evidence that nobody can look at: no address, no digest, no file of the repository.
    fileprivate static let evidenceNotFound = Rule("evidence-not-found", .warning)
}

extension Update {
    /// A text that is given says something.
    fileprivate func refuseEmptyTexts(_ id: String) throws {
        let texts =
            evidence.map { ("--evidence", $0) }
            + [("--problem", problem), ("--next", next), ("--need", need)].compactMap { name, text in
                text.map { (name, $0) }
            }
        for (name, text) in texts {
            if text.trimmingSpaces.isEmpty {
                throw Refusal(.usage, .emptyText, ["id": .text(id), "option": .text(name)])
            }
            try Typed.refusePlaceholder(text)
        }
    }

    /// Sets the fields that the report names; a value that is already there leaves its bytes.
    fileprivate func apply(to document: inout PlanDocument, _ scene: PlanEdit.Scene) throws {
        if let progress {
            try document.put(.progress, scene.typed.value(progress, for: .progress))
            // Work that progresses has begun, whatever was said of its status.
            let hasRisen = document.plan.map { $0.progress > scene.plan.progress } ?? false
            if status == nil, scene.plan.status == .notStarted, hasRisen {
                try document.put(.status, Plan.Status.inProgress.rawValue)
            }
        }
        if let status { try document.put(.status, scene.typed.value(status, for: .status)) }
        for (key, value) in indicators {
            let items = scene.plan.items(of: .indicators)
            guard let item = PlanItem.meant(by: key, among: items) else {
                throw scene.unknown(.noSuchIndicator, key, items)
            }
            let path = FieldPath.current(item.key)
            try document.put(path, scene.typed.value(value, for: path))
        }
        for (key, date) in milestones {
            let items = scene.plan.items(of: .milestones)
            guard let item = PlanItem.meant(by: key, among: items) else {
                throw scene.unknown(.noSuchMilestone, key, items)
            }
            try document.put(.done(item.key), scene.doneDay(of: item.key, date))
        }
    }
}

extension PlanEdit.Scene {
    /// The commit that a correction is about: a report, for a decision or a remark is not its author's to strike out.
    fileprivate func commit(of correction: Update.Correction) throws -> String {
        switch correction {
        case .last:
            guard let last = try past().timeline.lastReport else {
                throw Refusal(.usage, .noReport, ["id": .id(plan.id)])
            }
            return last.commit
        case .commit(let text):
            let entry = try entry(text)
            guard entry.isReport else {
                throw Refusal(.usage, .correctNoReport, ["id": .id(plan.id), "commit": .text(text)])
            }
            return entry.commit
        }
    }

    /// The day on which a milestone was done: as typed, else the day that the report is about; never a later one.
    fileprivate func doneDay(of key: String, _ date: String?) throws -> FieldValue {
        let value = try date.map { try typed.value($0, for: .done(key)) } ?? FieldValue(day)
        if let done = value.text.flatMap({ Day(iso: $0) }), done > today {
            throw Refusal(
                .usage, .milestoneInFuture, ["key": .text(key), "date": .day(done), "today": .day(today)])
        }
        return value
    }

    /// A key that the plan lacks; the ones that it has are offered with their names.
    fileprivate func unknown(_ wording: Refusal.Wording, _ key: String, _ items: [PlanItem]) -> Refusal {
        var arguments: [String: Argument] = ["id": .id(plan.id), "key": .text(key)]
        if !items.isEmpty {
            // Only what resembles it is offered: a mend that marks another milestone as done would be none.
            let near = items.first { Spelling.nearest(to: key, in: [$0.key, $0.name ?? ""]) != nil }
            arguments[near == nil ? "none" : "near"] = .text(near?.key ?? "")
            arguments["keys"] = .list(items.map(\.shown))
        } else {
            arguments["new"] = .text(key)
        }
        return Refusal(.usage, wording, arguments)
    }
}
