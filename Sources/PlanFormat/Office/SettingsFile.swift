public import Plan

/// Reads and writes `Plans/duban.yaml`.
public enum SettingsFile {
    /// The names of the lines, in the order in which a new file has them.
    public static let names = [
        "office", "language", "timeZone", "rhythm", "graceDays", "yellow", "red", "divergence", "nearDueDays",
        "slipIgnoredDays", "backDatedDays", "holidays", "sample",
    ]

    /// The settings, with the default for every line that is absent, null or malformed, and what is wrong.
    public static func read(_ bytes: [UInt8], path: String) -> (settings: Settings, findings: [Finding]) {
        var reader = YamlFile.open(bytes, path: path)
        var settings = Settings()
        let fields = reader.topFields()
        for entry in fields { read(entry, &settings, &reader) }
        if settings.yellow > settings.red { refuseBounds(fields, &settings, &reader) }
        return (settings, reader.findings.all())
    }

    private static func read(_ entry: YamlTree.Entry, _ settings: inout Settings, _ reader: inout FieldReader) {
        let name = reader.tree[entry.key].text
        let value = entry.value
        let path = { FieldPath(name) }
        switch name {
        case "office": settings.office = reader.scalar(value, .line, path)
        case "language": settings.language = reader.word(value, path) ?? settings.language
        case "timeZone": settings.timeZone = reader.scalar(value, .line, path) ?? settings.timeZone
        case "rhythm": settings.rhythm = reader.word(value, path) ?? settings.rhythm
        case "graceDays": settings.graceDays = reader.days(value, path) ?? settings.graceDays
        case "yellow": settings.yellow = reader.number(value, .weight, path) ?? settings.yellow
        case "red": settings.red = reader.number(value, .weight, path) ?? settings.red
        case "divergence": settings.divergence = reader.number(value, .weight, path) ?? settings.divergence
        case "nearDueDays": settings.nearDueDays = reader.days(value, path) ?? settings.nearDueDays
        case "slipIgnoredDays": settings.slipIgnoredDays = reader.days(value, path) ?? settings.slipIgnoredDays
        case "backDatedDays": settings.backDatedDays = reader.days(value, path) ?? settings.backDatedDays
        case "holidays": settings.holidays = holidays(value, &reader)
        case "sample": settings.isSample = (reader.word(value, path) ?? Answer.no) == .yes
        default: reader.unknown(entry.key, among: names, path)
        }
    }

    /// A light that turns red before it turns yellow is no light: both bounds are then the usual ones.
    private static func refuseBounds(
        _ fields: [YamlTree.Entry], _ settings: inout Settings, _ reader: inout FieldReader
    ) {
        let usual = Settings()
        let bounds: [String: Argument] = ["yellow": .number(settings.yellow), "red": .number(settings.red)]
        for name in ["yellow", "red"] {
            guard let entry = fields.first(where: { reader.tree[$0.key].text == name }) else { continue }
            reader.report("bounds-crossed", entry.value, { FieldPath(name) }, bounds)
            break
        }
        (settings.yellow, settings.red) = (usual.yellow, usual.red)
    }

    private enum Answer: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }

    private static func holidays(_ node: Int, _ reader: inout FieldReader) -> [Settings.SpecialDay] {
        let path = { FieldPath("holidays") }
        var days: [Settings.SpecialDay] = []
        for item in reader.items(node, path) {
            var date: Day?
            var kind = Settings.SpecialDay.Kind.holiday
            for entry in reader.map(item, path) {
                let name = reader.tree[entry.key].text
                switch name {
                case "date": date = reader.day(entry.value) { FieldPath("holidays", name) }
                case "kind": kind = reader.word(entry.value) { FieldPath("holidays", name) } ?? kind
                default: reader.unknown(entry.key, among: ["date", "kind"]) { FieldPath("holidays", name) }
                }
            }
            if let date {
                days.append(Settings.SpecialDay(date: date, kind: kind))
            } else if !reader.map(item, path).contains(where: { reader.tree[$0.key].text == "date" }) {
                reader.report("missing", item) { FieldPath("holidays", "date") }
            }
        }
        return days
    }

    /// A new file with every line, each followed by the remark that is given for its name, as `init` writes it.
    public static func bytes(of settings: Settings, remarks: [String: String] = [:]) -> [UInt8] {
        var out = YamlWriter(remarks: remarks)
        out.text("office", settings.office)
        out.bare("language", settings.language.rawValue)
        out.text("timeZone", settings.timeZone)
        out.bare("rhythm", settings.rhythm.rawValue)
        out.bare("graceDays", String(settings.graceDays))
        out.number("yellow", settings.yellow)
        out.number("red", settings.red)
        out.number("divergence", settings.divergence)
        out.bare("nearDueDays", String(settings.nearDueDays))
        out.bare("slipIgnoredDays", String(settings.slipIgnoredDays))
        out.bare("backDatedDays", String(settings.backDatedDays))
        if settings.holidays.isEmpty {
            out.list("holidays", [])
        } else {
            out.line("holidays:")
            out.indented { out in
                for day in settings.holidays { out.line("- {date: \(day.date), kind: \(day.kind.rawValue)}") }
            }
        }
        if settings.isSample { out.bare("sample", Answer.yes.rawValue) }
        return Array(out.text.utf8)
    }
}

extension FieldReader {
    /// A whole number of days, 0 or more.
    fileprivate mutating func days(_ node: Int, _ name: Name) -> Int? {
        guard let number = number(node, .weight, name) else { return nil }
        guard number <= 3_660, let days = Int(exactly: number) else {
            report("not-days", node, name, ["value": .text(tree[node].text)])
            return nil
        }
        return days
    }
}
