import Git
import History
import Plan
import PlanFormat
public import Report

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
        let years: Snapshot.Years = question.year.map { .one($0) } ?? .all
        let snapshot = try Snapshot(reading: files, years: years)
        let zone = try zone(snapshot.settings)
        let timelines = try head.commit.map { try history.timelines(upTo: $0) } ?? [:]
        let documents = Dictionary(snapshot.files.map { ($0.path, $0.document) }) { first, _ in first }
        var findings = snapshot.findings + snapshot.files.flatMap(\.document.findings)
        var facts: [Int: [Fact]] = [:]
        for year in snapshot.years {
            let path = PlanFiles.facts(year)
            guard let bytes = try files.bytes(of: path) else { continue }
            let read = FactsFile.read(bytes, path: path)
            facts[year] = read.facts
            findings += read.findings
        }
        let office = Office(
            files: snapshot.files.compactMap { file in
                file.document.plan.map { plan in
                    Office.File(path: file.path, Tracked(plan, timelines[plan.id] ?? Timeline(id: plan.id)))
                }
            },
            settings: snapshot.settings, team: snapshot.team, zone: zone, day: zone.day(of: invocation.now),
            facts: facts, strayTrailers: try strayTrailers(upTo: head.commit, known: Set(timelines.keys)),
            document: { path in (try? files.bytes(of: path)) ?? nil }, sha256: Sha256.hex,
            place: { path, field in documents[path]?.line(of: field) })
        findings += Rules.findings(of: office)
        var edition = Edition(asOf: office.day, zone: zone, settings: snapshot.settings)
        edition.commit = head.commit?.description
        edition.branch = head.name
        edition.isCut = repository.cut != nil
        return CheckReport(edition: edition, planCount: snapshot.files.count, findings: findings.inOrder)
    }

    /// `Goal:` trailers that name no plan that ever was.
    private func strayTrailers(upTo head: Oid?, known: Set<PlanID>) throws -> [Office.StrayTrailer] {
        guard let head else { return [] }
        var stray: [Office.StrayTrailer] = []
        try repository.walk(from: [head], firstParent: false) { commit in
            for goal in CommitMessage(reading: commit.message).goals where !known.contains(goal) {
                stray.append(Office.StrayTrailer(commit: commit.id.description, goal: goal.text))
            }
            return true
        }
        return stray
    }
}
