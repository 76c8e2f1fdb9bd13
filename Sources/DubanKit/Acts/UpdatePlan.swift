import Git
import History
import Plan
import PlanFormat
public import Report

/// What a unit reports of a plan: `update`.
public struct Update: Sendable {
    /// `--progress`: whole per cent, as typed.
    public var progress: String?
    /// `--status`.
    public var status: String?
    /// `--indicator KEY=VALUE`.
    public var indicators: [(key: String, value: String)] = []
    /// `--milestone KEY[=DATE]`; nil: done on the day of the report; empty: taken back.
    public var milestones: [(key: String, date: String?)] = []
    /// `--evidence`.
    public var evidence: [String] = []
    /// `--problem`.
    public var problem: String?
    /// `--next`.
    public var next: String?
    /// `--need`.
    public var need: String?
    /// `--correct [COMMIT]`.
    public var correction: Correction?

    /// Which report is corrected.
    public enum Correction: Sendable {
        /// The plan's last report.
        case last
        /// The one of a commit.
        case commit(String)
    }

    /// A report that says nothing.
    public init() {}

    /// Whether nothing was said beside a note.
    var isEmpty: Bool {
        progress == nil && status == nil && indicators.isEmpty && milestones.isEmpty && evidence.isEmpty
            && problem == nil && next == nil && need == nil
    }
}

extension Workspace {
    /// Records a report on a plan.
    public func update(_ id: String, _ update: Update, _ options: ActOptions) throws -> Outcome {
        if update.isEmpty && options.note == nil && !options.includesEdits {
            throw Refusal(.usage, .nothingToUpdate, ["id": .text(id)])
        }
        return try record(id, options) { document, scene in
            try scene.refuseFinal()
            var message = Entry.Message(note: options.note)
            message.evidence = update.evidence
            message.problem = update.problem
            message.next = update.next
            message.need = update.need
            var writing = PlanEdit.Writing(act: .update, message: message)
            if let correction = update.correction {
                writing.marks = [.corrects(try scene.commit(of: correction))]
            }
            try update.apply(to: &document, scene, hasNote: options.note != nil)
            try scene.refuseUnmet(document)
            try scene.refuseFall(document, note: options.note)
            writing.commitsAlone = !update.evidence.isEmpty || options.note != nil || update.problem != nil
                || update.next != nil || update.need != nil
            return writing
        }
    }
}

extension Update {
    /// Sets the fields that the report names; a value that is already there leaves its bytes.
    func apply(to document: inout PlanDocument, _ scene: PlanEdit.Scene, hasNote: Bool) throws {
        if let progress {
            try document.put(.progress, progress)
            // Work that progresses has begun, whatever was said of its status.
            if status == nil, scene.plan.status == .notStarted, let percent = document.plan?.progress, percent > scene.plan.progress {
                try document.put(.status, Plan.Status.inProgress.rawValue)
            }
        }
        if let status { try document.put(.status, try scene.openStatus(status, hasReason: hasNote)) }
        for (key, value) in indicators {
            guard scene.plan.indicators.contains(where: { $0.key == key }) else {
                throw scene.unknown(.noSuchIndicator, key, scene.plan.indicators.map(\.key))
            }
            try document.put(.current(key), value)
        }
        let day = scene.zone.day(of: Timestamp(scene.signing.author.time))
        for (key, date) in milestones {
            guard scene.plan.milestones.contains(where: { $0.key == key }) else {
                throw scene.unknown(.noSuchMilestone, key, scene.plan.milestones.map(\.key))
            }
            let text = date ?? day.description
            if let done = Day(iso: text), done > scene.today {
                throw Refusal(.usage, .milestoneInFuture, ["key": .text(key), "date": .day(done), "today": .day(scene.today)])
            }
            try document.put(.done(key), text)
        }
    }
}

extension PlanDocument {
    /// Sets a field to what was typed, unless it holds that already.
    mutating func put(_ path: FieldPath, _ text: String) throws {
        let value = try PlanDocument.parse(text, for: path)
        if (self.value(at: path) ?? .null) != value { try set(path, to: value) }
    }
}
