import Git
import History
import Plan
import PlanFormat
import Report

extension Workspace {
    /// What is asked with `--by-author-date`: the plans as all acts up to HEAD, put in the order of what they are about,
    /// leave them at a moment. Settings and team are HEAD's.
    ///
    /// Where a field cannot be put back into the file, since an item of it is no longer there, that is said in a notice.
    func replayed(
        _ snapshot: Snapshot, _ timelines: [PlanID: Timeline], at moment: Timestamp, year: Int?
    ) throws -> (snapshot: Snapshot, timelines: [PlanID: Timeline], notes: [Finding]) {
        var snapshot = snapshot
        var then: [PlanID: Timeline] = [:]
        var notes: [Finding] = []
        let present = Dictionary(
            snapshot.files.compactMap { file in file.document.plan.map { ($0.id, file) } }
        ) { first, _ in first }
        snapshot.files.removeAll { $0.document.plan != nil }
        for (id, timeline) in timelines.sorted(by: { $0.key < $1.key }) {
            let history = SaidHistory(timeline)
            then[id] = history.timeline(at: moment)
            guard history.isThere(at: moment), year == nil || present[id] != nil || id.year == year,
                let file = try file(of: id, history, at: moment, usually: present[id]?.path) ?? present[id]
            else { continue }
            var document = file.document
            for (field, value) in history.values(at: moment) where document.value(at: field) ?? .null != value {
                do { try document.set(field, to: value) } catch {
                    notes.append(
                        Finding(
                            .notReplayed, goal: id, path: file.path, arguments: ["field": .field(field)]))
                }
            }
            snapshot.files.append(Snapshot.File(path: file.path, document: document))
        }
        snapshot.files.sort { $0.path < $1.path }
        return (snapshot, then, notes)
    }

    /// The file of a plan in the commit that is nearest to what held at a moment.
    ///
    /// - Parameter path: where it is looked for first: to look through a year's files takes long.
    private func file(
        of id: PlanID, _ history: SaidHistory, at moment: Timestamp, usually path: String?
    ) throws -> Snapshot.File? {
        guard let commit = history.nearestCommit(at: moment).flatMap({ Oid(hex: $0) }) else { return nil }
        let files = try files(at: commit)
        if let path, let bytes = try files.bytes(of: path) {
            let document = PlanDocument(bytes, path: path)
            if document.plan?.id == id { return Snapshot.File(path: path, document: document) }
        }
        guard let document = try PlanFinder(files).exact(id.text), document.plan != nil else { return nil }
        return Snapshot.File(path: document.path, document: document)
    }
}

extension Rule {
    /// A field could not be put back to what it was.
    fileprivate static let notReplayed = Rule("not-replayed", .notice)
}
