import Plan

/// Makes a plan of the tree of a file's front matter.
struct PlanReader {
    private var reader: FieldReader
    /// Keys whose text could not be read; that they are missing is no finding.
    private let broken: Set<String>

    /// The opening fence, where fields are missed.
    private let fence: Range<Int>

    init(_ reader: FieldReader, fence: Range<Int>, broken: Set<String> = []) {
        self.reader = reader
        self.fence = fence
        self.broken = broken
    }

    /// The plan, without its body, and the findings; nil where a required field is missing or malformed.
    mutating func read(path: String) -> (plan: Plan?, findings: FindingList) {
        TreeCheck.run(&reader)
        let tree = reader.tree
        let entries = tree.rootMapping.map { reader.fields(of: $0) } ?? []
        if tree.rootMapping == nil, let root = tree.nodes.first {
            reader.findings.add(.schema("not-fields"), at: root.range)
            return (nil, reader.findings)
        }
        let id = text("id", .id, entries)
        reader.findings.goal = id.map { PlanID($0) }
        let kind = text("kind", .word(Plan.Kind.allCases.map(\.rawValue)), entries).flatMap { Plan.Kind(rawValue: $0) }
        let title = text("title", .line, entries)
        let status = text("status", .word(Plan.Status.allCases.map(\.rawValue)), entries)
            .flatMap { Plan.Status(rawValue: $0) }
        let progress = text("progress", .percent, entries).flatMap { FieldCheck.percent($0) }
        var plan = Plan(
            year: PlanFiles.year(of: path) ?? id.flatMap { PlanID($0).year } ?? 1, id: PlanID(id ?? ""), kind: kind ?? .goal, title: title ?? "",
            status: status ?? .notStarted, progress: progress ?? 0)
        for entry in entries { field(entry, &plan) }
        if id == nil || kind == nil || title == nil || status == nil || progress == nil {
            return (nil, reader.findings)
        }
        return (plan, reader.findings)
    }

    /// A required field of the top level.
    private mutating func text(_ name: String, _ kind: FieldKind, _ entries: [YamlTree.Entry]) -> String? {
        if let entry = entries.first(where: { reader.tree[$0.key].text == name }) {
            return reader.required(entry.value, kind) { FieldPath(name) }
        }
        if !broken.contains(name) {
            reader.findings.add(.schema("missing"), at: fence, ["field": .field(FieldPath(name))])
        }
        return nil
    }

    private mutating func field(_ entry: YamlTree.Entry, _ plan: inout Plan) {
        let name = reader.tree[entry.key].text
        let value = entry.value
        let path = { FieldPath(name) }
        switch name {
        case "id", "kind", "title", "status", "progress": break
        case "source": plan.source = source(value)
        case "lead": plan.lead = reader.scalar(value, .line, path)
        case "support": plan.support = reader.texts(value, .lines, path)
        case "leader": plan.leader = reader.scalar(value, .line, path)
        case "owner": plan.owner = reader.scalar(value, .line, path)
        case "reviewer": plan.reviewer = reader.scalar(value, .line, path)
        case "start": plan.start = reader.day(value, path)
        case "due":
            plan.due = reader.scalar(value, .due, path).map { Day(iso: $0).map { .day($0) } ?? .longTerm }
        case "answers": plan.answers = reader.texts(value, .ids, path).map { PlanID($0) }
        case "criteria": plan.criteria = reader.scalar(value, .text, path)
        case "indicators":
            var items = ItemReader(others: plan.milestones.map(\.key))
            plan.indicators = items.indicators(value, &reader)
        case "milestones":
            var items = ItemReader(others: plan.indicators.map(\.key))
            plan.milestones = items.milestones(value, &reader)
        case "cause": plan.cause = reader.scalar(value, .text, path)
        case "tags": plan.tags = reader.texts(value, .lines, path)
        case "visibility":
            if reader.scalar(value, .word(["internal"]), path) != nil { plan.visibility = .internal }
        case "internal":
            let fields = reader.texts(value, .fields, path)
            if !fields.isEmpty, plan.visibility == .open { plan.visibility = .partly(fields) }
        default:
            plan.unknown.append((name, reader.tree.value(of: value)))
            reader.unknown(entry.key, among: PlanSchema.top.lazy.map(\.name), path)
        }
    }

    private mutating func source(_ node: Int) -> Source? {
        let entries = reader.map(node) { FieldPath("source") }
        if entries.isEmpty { return nil }
        var source = Source(document: "")
        var hasDocument = false
        for entry in entries {
            let name = reader.tree[entry.key].text
            let path = { FieldPath("source", name) }
            switch name {
            case "document":
                guard let document = reader.scalar(entry.value, .line, path) else { continue }
                source.document = document
                hasDocument = true
            case "sha256": source.sha256 = reader.scalar(entry.value, .hash, path)
            case "date": source.date = reader.day(entry.value, path)
            case "section": source.section = reader.scalar(entry.value, .line, path)
            case "span": source.span = reader.span(entry.value, path)
            case "quote": source.quote = reader.scalar(entry.value, .text, path)
            default: reader.unknown(entry.key, among: PlanSchema.source.lazy.map(\.name), path)
            }
        }
        if !hasDocument, !entries.contains(where: { reader.tree[$0.key].text == "document" }) {
            reader.missing("document", in: node, FieldPath("source", "document"))
        }
        return hasDocument ? source : nil
    }
}
