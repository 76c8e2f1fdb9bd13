import FoundationEssentials
import Git
import Glibc
import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Lets a person edit a plan's file in an editor, checks what comes back, and commits it: `edit`.
    ///
    /// What cannot be committed is not lost: a refusal names the copy that holds it.
    ///
    /// - Parameter editor: opens a file by its path and returns when the person is done.
    public func edit(_ id: String, _ options: ActOptions, editor: (String) throws -> Void) throws -> Outcome {
        let committed = try PlanFinder(files(at: repository.head().commit), year: options.year).find(id)
        let plan = try committed.wellFormed().id
        if !options.includesEdits, !repository.isBare, try !repository.status(of: committed.path).isEmpty {
            throw GitError.handEdit(committed.path)
        }
        let original = try edited(committed, options)
        let copy = freeCopy(of: PlanFiles.stem(original.path))
        try write(original.bytes, to: copy)
        do {
            try editor(copy)
        } catch {
            if FileManager.default.contents(atPath: copy).map([UInt8].init) == original.bytes { remove(copy) }
            throw error
        }
        guard let data = FileManager.default.contents(atPath: copy) else {
            throw Refusal(.state, .fileFailed, ["reason": .text(copy)])
        }
        let edited = PlanDocument([UInt8](data), path: original.path)
        let kept = Finding(Refusal.Wording.editInvalid.rule, path: copy, arguments: ["path": .text(copy)])
        let errors = edited.findings.filter { $0.severity == .error }
        guard errors.isEmpty, edited.plan != nil else { throw Refusal(.usage, findings: errors + [kept]) }
        let outcome: Outcome
        do {
            outcome = try record(plan.text, options) { document, _ in
                guard document.path == original.path, document.bytes == original.bytes else {
                    throw Refusal(.clash, .editMoved, ["id": .id(plan)])
                }
                document = edited
                return PlanEdit.Writing(act: .edit, message: Entry.Message(note: options.note))
            }
        } catch {
            var refusal = Refusal(error)
            refusal.findings.append(kept)
            throw refusal
        }
        remove(copy)
        return outcome
    }

    /// Takes a copy away, and their folder where no other is left, which a refused edit keeps.
    private func remove(_ copy: String) {
        unlink(copy)
        rmdir(copyFolder)
    }

    /// Where copies lie while they are edited.
    private var copyFolder: String { "\(repository.gitDirectory)/duban/edit" }

    /// A name that no copy has which an earlier edit left: that one may hold the only trace of somebody's work.
    private func freeCopy(of stem: String) -> String {
        var copy = "\(copyFolder)/\(stem).md"
        var number = 2
        while FileManager.default.fileExists(atPath: copy) {
            copy = "\(copyFolder)/\(stem)-\(number).md"
            number += 1
        }
        return copy
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: "/\(folder)", withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw Refusal(failedAt: path, error)
        }
    }
}
