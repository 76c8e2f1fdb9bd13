import AnnualReport
import FoundationEssentials
import Git
import History
import Plan
import PlanFormat
public import Report
import Words

extension Workspace {
    /// Turns an annual report into the plans of the year after it: `import`.
    ///
    /// The document is kept unchanged beside the plans. The same bytes again change nothing; another report for a year
    /// that has plans is refused.
    ///
    /// - Parameter path: the report's file, from the invocation's folder.
    public func importReport(_ path: String, year: Int?, isDryRun: Bool) throws -> ImportOutcome {
        let file = invocation.absolute(path)
        var isFolder = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw Refusal(.usage, .noFile, ["path": .text(path)])
        }
        if isFolder { throw Refusal(.usage, .reportIsFolder, ["path": .text(path)]) }
        let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        if let size, size > ImportWriting.maximumSize { throw Refusal(tooLarge: path) }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Refusal(.usage, .noFile, ["path": .text(path)])
        }
        return try importReport(bytes: [UInt8](data), name: path, year: year, isDryRun: isDryRun)
    }

    /// Turns a report's bytes into plans; see ``importReport(_:year:isDryRun:)``.
    ///
    /// - Parameter name: the file's name, for its ending and for errors.
    public func importReport(
        bytes: [UInt8], name: String, year: Int?, isDryRun: Bool, options: ActOptions = ActOptions()
    )
        throws -> ImportOutcome
    {
        if let year, !(1000...9999).contains(year) { throw Refusal(.usage, .badYear, ["year": .text("\(year)")]) }
        if bytes.count > ImportWriting.maximumSize { throw Refusal(tooLarge: name) }
        let document: ReportDocument
        do { document = try ReportDocument.decode(bytes) } catch {
            throw Refusal(.usage, findings: [Finding(error.rule, path: name)])
        }
        let report = AnnualReport.read(document, planYear: year)
        guard !report.plans.isEmpty else { throw Refusal(report, of: name, fallback: "nothing-found") }
        guard let year = year ?? report.year else { throw Refusal(report, of: name, fallback: "year-unknown") }
        let writing = ImportWriting(report, document, original: bytes, name: name, year: year)
        var outcome = writing.outcome
        outcome.isDryRun = isDryRun
        func draft(_ tip: Oid?) throws -> Draft? {
            let files = try files(at: tip)
            let snapshot = try snapshot(at: tip, years: .none)
            outcome.files = []
            if try PlanFiles.plans(in: files).contains(where: { $0.year == year }) {
                if try isImported(bytes, year: year, files) { return nil }
                throw Refusal(.usage, .otherReport, path: name, ["year": .text("\(year)")])
            }
            var written = writing.files
            if snapshot.settings.office == nil, let office = report.issuer {
                written[PlanFiles.settings] = try settings(of: files, office: office)
            }
            outcome.files = written.sorted { $0.key < $1.key }.map { (path: $0.key, size: $0.value.count) }
            if isDryRun { return nil }
            let authorship = try authorship(options, team: snapshot.team, zone: zone(snapshot.settings))
            let title = (report.title ?? name).oneLine
            let subject = options.note ?? Words(snapshot.settings.language)(.commitImport, ["title": .text(title)])
            return Draft(
                files: written.mapValues { Optional($0) },
                message: MessageWriter(ids: writing.plans.map(\.id), text: subject).string,
                author: authorship.author, committer: authorship.committer)
        }
        if isDryRun {
            _ = try draft(repository.head().commit)
        } else {
            do {
                outcome.commit = try write { tip in try draft(tip.commit) }?.description
            } catch let error as GitError where error.code == .handEdit {
                // What an import writes is its own; hand edits are not among it.
                throw Refusal(.state, .uncommittedFile, ["path": .text(error.arguments.first ?? "")])
            }
        }
        return outcome
    }

    /// Whether a report of these bytes is kept among a year's sources, whatever its file was called.
    private func isImported(_ bytes: [UInt8], year: Int, _ files: any FileReading) throws -> Bool {
        let folder = "\(PlanFiles.folder)/\(year)/source"
        return try files.paths(below: folder).contains { path in
            try path.hasPrefix("\(folder)/report.") && files.bytes(of: path) == bytes
        }
    }

    /// The settings with the office's name filled in; all else in the file stays.
    private func settings(of files: some FileReading, office: String) throws -> [UInt8] {
        guard let bytes = try files.bytes(of: PlanFiles.settings) else {
            var settings = Settings()
            settings.office = office
            settings.language = invocation.language ?? .chinese
            return SettingsFile.bytes(of: settings, remarks: Words(settings.language).settingRemarks)
        }
        return SettingsFile.setting(office: office, in: bytes)
    }
}

extension Refusal {
    /// What a report's own findings say of why no plans can be made of it.
    fileprivate init(_ report: AnnualReport, of name: String, fallback: String) {
        let reasons = report.findings.map(\.rule.name).filter {
            ["not-a-report", "nothing-found", fallback].contains($0)
        }
        self.init(
            .usage,
            findings: (reasons.isEmpty ? [fallback] : reasons).map { Finding(Rule($0, .error), path: name) })
    }

    fileprivate init(tooLarge name: String) {
        self.init(
            .usage, .reportTooLarge, ["path": .text(name), "limit": .count(ImportWriting.maximumSize >> 20)])
    }
}
