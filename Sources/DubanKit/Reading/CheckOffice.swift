import Git
import History
import Plan
import PlanFormat
public import Report
import Synchronization

extension Workspace {
    /// Holds the plans of the working tree to every rule: `check`. A bare repository's HEAD is read instead.
    public func check(_ question: Question) throws -> CheckReport {
        let head = try repository.head()
        let files: any FileReading
        if let root = repository.workTree {
            files = WorkTreeFiles(root: root)
        } else {
            files = try self.files(at: head.commit)
        }
        var snapshot = try Snapshot(reading: files, years: .all)
        // Plans may name those of other years, which are read though they are not checked.
        let others = snapshot.files.filter { question.year != nil && PlanFiles.year(of: $0.path) != question.year }
        snapshot.files.removeAll { file in others.contains { $0.path == file.path } }
        let zone = try zone(snapshot.settings)
        let past = try head.commit.map { try history.office(upTo: $0) } ?? OfficePast()
        let timelines = past.timelines
        let documents = Dictionary(snapshot.files.map { ($0.path, $0.document) }) { first, _ in first }
        var findings = snapshot.findings + snapshot.files.flatMap(\.document.findings)
        var facts: [Int: [Fact]] = [:]
        for year in snapshot.years where question.year ?? year == year {
            let path = PlanFiles.facts(year)
            guard let bytes = try files.bytes(of: path) else { continue }
            let read = FactsFile.read(bytes, path: path)
            facts[year] = read.facts
            findings += read.findings
        }
        let sources = SourceFiles(files)
        let office = Office(
            files: snapshot.files.compactMap { $0.inOffice(timelines) },
            others: others.compactMap { $0.inOffice(timelines) },
            settings: snapshot.settings, team: snapshot.team, zone: zone, day: zone.day(of: invocation.now),
            facts: facts, strayTrailers: past.strayTrailers,
            document: { path in sources.bytes(of: path) }, sha256: Sha256.hex,
            place: { path, field in documents[path]?.line(of: field) })
        findings += Rules.findings(of: office)
        try sources.throwFailure()
        var edition = Edition(asOf: office.day, zone: zone, settings: snapshot.settings)
        edition.commit = head.commit?.description
        edition.branch = head.name
        edition.isCut = repository.cut != nil
        return CheckReport(edition: edition, planCount: snapshot.files.count, findings: findings.inOrder)
    }
}

extension Snapshot.File {
    fileprivate func inOffice(_ timelines: [PlanID: Timeline]) -> Office.File? {
        tracked(timelines).map { Office.File(path: path, $0) }
    }
}

/// Reads source documents for rules, which know only "there" and "not there"; what cannot be read is kept to be thrown.
private final class SourceFiles: Sendable {
    private let files: any FileReading
    private let failure = Mutex<(any Error)?>(nil)

    init(_ files: any FileReading) {
        self.files = files
    }

    func bytes(of path: String) -> [UInt8]? {
        do { return try files.bytes(of: path) } catch {
            failure.withLock { $0 = $0 ?? error }
            return nil
        }
    }

    func throwFailure() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
