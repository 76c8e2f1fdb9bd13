import Git
import History
import Plan
import PlanFormat
import Report

/// The plans of a year with their histories, as of a moment, judged.
struct Reading {
    let asOf: AsOf
    let snapshot: Snapshot
    let year: Int?
    let zone: Zone
    let portfolio: Portfolio
    /// Histories of plans that are gone.
    let vanished: [PlanID: Timeline]
    let isCut: Bool
    /// Malformed files.
    let notes: [Finding]
    /// The plans' files by path.
    let documents: [String: PlanDocument]
}

extension Workspace {
    /// The moment that a question is about, and by which dates acts count.
    func moment(of question: Question) throws -> AsOf {
        if !question.isByAuthorDate { return try moment(question.asOf) }
        let now = try moment(nil)
        guard let text = question.asOf, let tip = now.commit else { return now.byAuthorDate }
        return try byAuthorDate(text, .end, tip, now.branch, zone(snapshot(at: tip, years: .none).settings))
    }

    /// A date by which acts count by what they are about; a revision is refused.
    func byAuthorDate(
        _ text: String, _ edge: AsOf.Edge, _ tip: Oid, _ branch: String?, _ zone: Zone
    ) throws -> AsOf {
        let typed = try moment(typed: text)
        guard let asOf = AsOf.byAuthorDate(typed, edge: edge, knownUpTo: tip, branch: branch, zone: zone) else {
            throw Refusal(.usage, .byAuthorDateRevision, ["text": .text(text)])
        }
        return asOf
    }

    /// The moment that a question is about.
    func moment(_ text: String?, edge: AsOf.Edge = .end) throws -> AsOf {
        SeenHeads(repository).note()
        let head = try repository.head()
        let zone = try zone(snapshot(at: head.commit, years: .none).settings)
        guard let text else {
            var now = AsOf(commit: head.commit, moment: zone.local(invocation.now), zone: zone, branch: head.name)
            now.isNow = true
            return now
        }
        return try AsOf(moment(typed: text), edge: edge, in: repository, zone: zone)
    }

    /// A day as people type it, with its year, as git writes it; a revision, and what is neither, as it stands.
    func moment(typed text: String) throws -> String {
        if Day(iso: text) != nil { return text }
        guard let day = TypedDay.whole(text), try repository.resolve(text) == nil else { return text }
        return day.description
    }

    /// Reads and judges the plans of a year as of a moment; a year that no plan has is refused.
    func read(_ asOf: AsOf, year: Int?) throws -> Reading {
        let snapshot = try snapshot(at: asOf.commit, years: .one(year))
        if let year, !snapshot.years.contains(year) {
            throw Refusal(unknownYear: year, among: snapshot.years)
        }
        return try judge(snapshot, asOf: asOf, year: year ?? snapshot.newestYear)
    }

    /// Judges the plans of a snapshot.
    func judge(_ snapshot: Snapshot, asOf: AsOf, year: Int?) throws -> Reading {
        let zone = try zone(snapshot.settings)
        var timelines = try asOf.commit.map { try history.timelines(upTo: $0) } ?? [:]
        var (snapshot, notes) = (snapshot, [Finding]())
        if asOf.isByAuthorDate {
            (snapshot, timelines, notes) = try replayed(snapshot, timelines, at: asOf.moment, year: year)
        }
        let plans = snapshot.files.compactMap { $0.tracked(timelines) }
        let portfolio = Portfolio(
            plans, answeredBy: snapshot.answering.compactMap { $0.tracked(timelines) }, on: zone.day(of: asOf.moment),
            settings: snapshot.settings, zone: zone)
        let present = Set(plans.map(\.plan.id))
        let malformed = snapshot.files.filter { $0.document.plan == nil }
        return Reading(
            asOf: asOf, snapshot: snapshot, year: year, zone: zone, portfolio: portfolio,
            vanished: timelines.filter { !present.contains($0.key) && $0.value.entries.last?.kind == .vanished },
            isCut: repository.cut != nil,
            notes: notes + snapshot.findings.filter { $0.rule.name == Rule.schema.name }
                + malformed.compactMap { $0.document.findings.first { $0.severity == .error } },
            documents: Dictionary(snapshot.files.map { ($0.path, $0.document) }) { first, _ in first })
    }

    /// What a report of a reading is made from.
    func edition(_ reading: Reading) throws -> Edition {
        var edition = Edition(
            asOf: reading.portfolio.day, zone: reading.zone, settings: reading.snapshot.settings)
        edition.year = reading.year
        edition.commit = reading.asOf.commit?.description
        edition.branch = reading.asOf.branch
        edition.team = reading.snapshot.team
        edition.isOfThen = !reading.asOf.isNow
        edition.isByAuthorDate = reading.asOf.isByAuthorDate
        edition.isCut = reading.isCut
        if reading.asOf.isNow && !repository.isBare {
            // The answer comes from HEAD's tree; a file that may not be read, or an index that is not understood, is no
            // reason to keep it back.
            let changed = (try? repository.changedPaths(under: PlanFiles.folder)) ?? []
            edition.uncommitted = changed.filter { PlanFiles.year(of: $0) != nil }
        }
        return edition
    }
}

extension Reading {
    /// The file of a plan, as it was.
    func document(of tracked: Tracked) -> PlanDocument? { tracked.path.flatMap { documents[$0] } }

    /// A plan as lists show it.
    func row(_ tracked: Tracked) -> PlanRow? {
        guard let standing = portfolio.standing(of: tracked) else { return nil }
        var row = PlanRow(plan: tracked.plan, standing: standing)
        row.answeredBy = portfolio.answeredBy(tracked.plan.id)
        row.lastUpdate = tracked.timeline.lastReport
        if tracked.plan.status == .closed { row.closing = tracked.timeline.entries.last { $0.kind == .closed } }
        row.refusal = tracked.timeline.openRefusal
        let document = document(of: tracked)
        row.findings = portfolio.findings(of: tracked) { document?.line(of: $0) }
        return row
    }
}

extension Snapshot.File {
    /// The plan with its history; nil where the file holds none that can be read.
    func tracked(_ timelines: [PlanID: Timeline]) -> Tracked? {
        document.plan.map { Tracked($0, timelines[$0.id] ?? Timeline(id: $0.id), path: path) }
    }
}

extension Refusal {
    /// A year that no plan has.
    init(unknownYear year: Int, among years: [Int]) {
        self.init(
            .usage, .unknownYear, ["year": .text("\(year)"), "years": .list(years.map { .text("\($0)") })])
    }
}
