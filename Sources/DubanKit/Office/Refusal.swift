public import Plan

/// Why a command did not do what was asked: nothing was written, and a person is told how to go on.
public struct Refusal: Error, Sendable {
    /// What the command's exit code says.
    public enum Exit: Int32, Sendable {
        /// Findings that were asked to fail the command.
        case findings = 1
        /// What was asked: usage, a bad value, an unknown id.
        case usage = 2
        /// The state of the repository or of a file.
        case state = 3
        /// A merge or a clash needs a person.
        case clash = 4
    }

    /// What the command's exit code says.
    public var exit: Exit
    /// What is wrong, each with its words.
    public var findings: [Finding]

    /// A refusal for findings.
    public init(_ exit: Exit, findings: [Finding]) {
        self.exit = exit
        self.findings = findings
    }

    /// A refusal whose words stand under `refusal.<wording>`.
    public init(
        _ exit: Exit, _ wording: Wording, goal: PlanID? = nil, path: String? = nil,
        _ arguments: [String: Argument] = [:]
    ) {
        let finding = Finding(wording.rule, goal: goal, path: path, arguments: arguments)
        self.init(exit, findings: [finding])
    }

    /// What is wrong; the words of each stand under `refusal.` and its name.
    public enum Wording: String, Sendable, CaseIterable {
        // What was asked.
        case unknownPlan = "unknown-plan"
        case ambiguousPlan = "ambiguous-plan"
        case idInFiles = "id-in-files"
        case unknownYear = "unknown-year"
        case noPlans = "no-plans"
        case idTaken = "id-taken"
        case badID = "bad-id"
        case idOfOtherYear = "id-of-other-year"
        case badDate = "bad-date"
        case ambiguousDate = "ambiguous-date"
        case futureDate = "future-date"
        case placeholder = "placeholder"
        case unknownRevision = "unknown-revision"
        case beforeFirst = "before-first-commit"
        case byAuthorDateRevision = "by-author-date-revision"
        case sinceAfterAsOf = "since-after-as-of"
        case noCommits = "no-commits"
        case futureAuthorDate = "future-author-date"
        case unknownPerson = "unknown-person"
        case personWithoutTeam = "person-without-team"
        case nothingToUpdate = "nothing-to-update"
        case nothingToSet = "nothing-to-set"
        case noSuchIndicator = "no-such-indicator"
        case noSuchMilestone = "no-such-milestone"
        case noSuchItem = "no-such-item"
        case milestoneInFuture = "milestone-in-future"
        case finalPlan = "final-plan"
        case onlyClose = "only-close"
        case onlyReopen = "only-reopen"
        case doneUnmet = "done-unmet"
        case fallsWithoutNote = "falls-without-note"
        case droppedWithoutReason = "dropped-without-reason"
        case reasonNeeded = "reason-needed"
        case opinionNeeded = "opinion-needed"
        case closeNotDone = "close-not-done"
        case closedAlready = "closed-already"
        case closerIsOwner = "closer-is-owner"
        case closerReported = "closer-reported"
        case closerNotReviewer = "closer-not-reviewer"
        case noReviewer = "no-reviewer"
        case notClosed = "not-closed"
        case noReport = "no-report"
        case notOfPlan = "commit-not-of-plan"
        case correctNoReport = "correct-no-report"
        case nothingToUndo = "nothing-to-undo"
        case undoImport = "undo-import"
        case undoInit = "undo-init"
        case undoNew = "undo-new"
        case undoUndo = "undo-undo"
        case undoMoved = "undo-moved"
        case undoClosing = "undo-closing"
        case undoRefusal = "undo-refusal"
        case undoReopening = "undo-reopening"
        case editMoved = "edit-moved"
        case noEditor = "no-editor"
        case editorFailed = "editor-failed"
        case editInvalid = "edit-invalid"
        case idFixed = "id-fixed"
        case kindFixed = "kind-fixed"
        case newItemUnnamed = "new-item-unnamed"
        case emptyText = "empty-text"
        case noFile = "no-file"
        case reportIsFolder = "report-is-folder"
        case reportTooLarge = "report-too-large"
        case badYear = "bad-year"
        case otherReport = "other-report"
        case unknownTimeZone = "unknown-time-zone"
        case folderNotEmpty = "folder-not-empty"
        case formatNotBuilt = "format-not-built"
        case outputIsFolder = "output-is-folder"
        case outputInPlans = "output-in-plans"
        case outputInGit = "output-in-git"
        case noFolder = "no-folder"
        case notUTF8 = "not-utf8"
        case noArguments = "no-arguments"
        case unknownSchema = "unknown-schema"
        case unknownField = "unknown-field"
        case notAPair = "not-a-pair"
        case notAList = "not-a-list"
        case strayCommit = "stray-commit"
        case strayText = "stray-text"
        // The state of a file.
        case fileFailed = "file-failed"
        case uncommittedFile = "uncommitted-file"

        /// The rule under which the words stand.
        public var rule: Rule { Rule("refusal", .error, variant: rawValue) }
    }
}
