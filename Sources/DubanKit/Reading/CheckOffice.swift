import Git
import History
public import Plan
import PlanFormat
public import Report
import Synchronization

extension Workspace {
    /// Holds the plans of the working tree to every rule: `check`. A bare repository's HEAD is read instead; with `asOf`,
    /// what the branch held then.
    ///
    /// With `since` what was found before that moment already is left out.
    public func check(_ question: Question) throws -> CheckReport {
        var report = try check(
            question.asOf == nil && !question.isByAuthorDate ? nil : moment(of: question), year: question.year)
        guard let since = question.since, let beginning = try beginning(since, of: moment(of: question)) else {
            return report
        }
        report.since = beginning.moment
        let before = try beginning.state.map { try check($0, year: question.year).findings } ?? []
        report.findings = report.findings.new(since: before)
        return report
    }

    /// What is said beside a check of a day: that it has not come.
    public func notes(ofCheck question: Question) throws -> [Finding] {
        try question.asOf == nil ? [] : notes(on: moment(of: question))
    }

    /// Holds the plans of a moment to every rule; nil: those of the working tree, today.
    private func check(_ asOf: AsOf?, year: Int?) throws -> CheckReport {
        let head = try repository.head()
        let commit = asOf.map(\.commit) ?? head.commit
        let tree = asOf == nil ? repository.workTree.map { WorkTreeFiles(root: $0) } : nil
        let files = PatientFiles(try tree ?? self.files(at: commit))
        var snapshot = try Snapshot(reading: files, years: .all)
        // Plans may name those of other years, which are read though they are not checked.
        let isOther = { (file: Snapshot.File) in year.map { $0 != PlanFiles.year(of: file.path) } ?? false }
        let others = snapshot.files.filter(isOther)
        snapshot.files.removeAll(where: isOther)
        let zone = try zone(snapshot.settings)
        let past = try commit.map { try history.office(upTo: $0) } ?? OfficePast()
        var timelines = past.timelines
        var notes: [Finding] = []
        if let asOf, asOf.isByAuthorDate {
            (snapshot, timelines, notes) = try replayed(snapshot, timelines, at: asOf.moment, year: year)
        }
        let documents = Dictionary(snapshot.files.map { ($0.path, $0.document) }) { first, _ in first }
        var findings = notes + snapshot.findings + snapshot.files.flatMap(\.document.findings)
        var facts: [Int: [Fact]] = [:]
        for known in snapshot.years where year ?? known == known {
            let path = PlanFiles.facts(known)
            guard let bytes = files.bytes(of: path) else { continue }
            let read = FactsFile.read(bytes, path: path)
            facts[known] = read.facts
            findings += read.findings
        }
        var office = Office(
            files: snapshot.files.compactMap { $0.inOffice(timelines) },
            others: others.compactMap { $0.inOffice(timelines) },
            settings: snapshot.settings, team: snapshot.team, zone: zone,
            day: zone.day(of: asOf?.moment ?? invocation.now),
            facts: facts, strayTrailers: past.strayTrailers,
            document: { path in files.bytes(of: path) }, sha256: Sha256.hex,
            place: { path, field in documents[path]?.line(of: field) })
        office.gone = try gone(timelines, files, snapshot, others: others, year: year)
        if asOf == nil, let commit = head.commit { office.rewritten = try rewritings(timelines, upTo: commit) }
        findings += Rules.findings(of: office)
        // What cannot be read is not absent.
        findings.removeAll { $0.rule.name == "source-changed" && files.isUnreadable($0.arguments["document"]) }
        findings += files.unreadable + (try tree.map(links) ?? [])
        var edition = Edition(asOf: office.day, zone: zone, settings: snapshot.settings)
        edition.commit = commit?.description
        edition.branch = asOf == nil ? head.name : asOf?.branch
        edition.isOfThen = asOf != nil
        edition.isByAuthorDate = asOf?.isByAuthorDate ?? false
        edition.isCut = repository.cut != nil
        return CheckReport(edition: edition, planCount: snapshot.files.count, findings: findings.inOrder)
    }
}

extension [Finding] {
    /// Those that were not found before: of as many of a kind as there were, the first are old.
    fileprivate func new(since before: [Finding]) -> [Finding] {
        var known = before.reduce(into: [:]) { $0[$1.subject, default: 0] += 1 }
        return filter { finding in
            guard let count = known[finding.subject], count > 0 else { return true }
            known[finding.subject] = count - 1
            return false
        }
    }
}

extension Finding {
    /// What a finding is about, however much of it there is: its figures, days and place in the file may have moved.
    fileprivate var subject: Finding {
        Finding(
            rule, goal: goal, path: path,
            arguments: arguments.filter { argument in
                switch argument.value {
                case .text, .field: true
                default: false
                }
            }, quotes: quotes)
    }
}

extension Workspace {
    /// The histories of plans that no file holds, in order. A file that cannot be read, or holds no plan, may be theirs:
    /// that is a finding of its own.
    private func gone(
        _ timelines: [PlanID: Timeline], _ files: any FileReading, _ snapshot: Snapshot, others: [Snapshot.File],
        year: Int?
    ) throws -> [Timeline] {
        let all = snapshot.files + others
        let present = Set(all.compactMap { $0.document.plan?.id })
        let lost = timelines.values.filter { timeline in
            guard !present.contains(timeline.id), !timeline.entries.isEmpty else { return false }
            return year.map { timeline.id.year == $0 } ?? true
        }
        if lost.isEmpty { return [] }
        let names = Set(
            try files.paths(below: PlanFiles.folder).filter { PlanFiles.year(of: $0) != nil }.map(PlanFiles.stem))
        return lost.filter { $0.entries.last?.kind == .vanished || !names.contains($0.id.text) }
            .sorted { $0.id < $1.id }
    }

    /// What was rewritten of the history that this repository has seen.
    private func rewritings(_ current: [PlanID: Timeline], upTo head: Oid) throws -> [Rewriting] {
        let seen = SeenHeads(repository)
        seen.note()
        return try history.rewritings(
            seen.rewritten(), heads: seen.heads(), current: current, in: repository)
    }

    /// Links where plans would be: git keeps them as links, and no command follows them.
    private func links(in files: WorkTreeFiles) throws -> [Finding] {
        try files.links(below: PlanFiles.folder).filter { path in
            path == PlanFiles.folder || PlanFiles.year(of: path) != nil || PlanFiles.year(of: "\(path)/a.md") != nil
        }.map { Finding(Rule("linked", .warning), path: $0, arguments: ["path": .text($0)]) }
    }
}

/// Reads files of which one that may not be read is a finding, so that the others are checked all the same.
private final class PatientFiles: FileReading {
    private let files: any FileReading
    private let failures = Mutex<[String: [Finding]]>([:])

    init(_ files: any FileReading) {
        self.files = files
    }

    /// What may not be read, by path.
    var unreadable: [Finding] { failures.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value) } }

    func paths(below folder: String) throws -> [String] { try files.paths(below: folder) }

    func isUnreadable(_ path: Argument?) -> Bool {
        guard case .text(let path) = path else { return false }
        return failures.withLock { $0[path] != nil }
    }

    func bytes(of path: String) -> [UInt8]? {
        do { return try files.bytes(of: path) } catch {
            var findings = Refusal(error).findings
            for index in findings.indices { findings[index].path = path }
            failures.withLock { $0[path] = findings }
            return nil
        }
    }
}

extension Snapshot.File {
    fileprivate func inOffice(_ timelines: [PlanID: Timeline]) -> Office.File? {
        tracked(timelines).map { Office.File(path: path, $0) }
    }
}
