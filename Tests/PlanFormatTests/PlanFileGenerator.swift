import Plan
import Support

/// Writes plan files in all the ways in which people write YAML, and knows what they say.
struct PlanFileGenerator {
    var random: SeededRandom
    /// What the file says, for every field that it has.
    var model: [FieldPath: FieldValue] = [:]
    private var out = ""
    private var writer: ScalarStyles

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        writer = ScalarStyles(random: SeededRandom(seed: seed &+ 1))
    }

    /// A file of bytes and what it says.
    static func make(seed: UInt64) -> (bytes: [UInt8], model: [FieldPath: FieldValue]) {
        var generator = PlanFileGenerator(seed: seed)
        let bytes = generator.file()
        return (bytes, generator.model)
    }

    private mutating func file() -> [UInt8] {
        if random.chance(6) { return flowFile() }
        var fields = topFields()
        if random.chance(40) { fields.shuffle(using: &random) }
        for field in fields {
            gap(0)
            field(&self)
        }
        gap(0)
        if random.chance(5) {
            out = out.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
                .joined(separator: "\n")
        }
        return finish()
    }

    private mutating func finish() -> [UInt8] {
        let fence = random.chance(10) ? "---  \n" : "---\n"
        let body = random.pick([
            "", "\n# 措施\n\n- 一\n", "\ntext\n---\nmore\n", "no final line end", "\n\n\n", "\u{85}\u{2028}\n",
        ])
        var text = fence + out + random.pick(["---", "---\t"]) + (body.isEmpty && random.chance(50) ? "" : "\n" + body)
        if random.chance(25) {
            text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        }
        if random.chance(15) { text = "\u{FEFF}" + text }
        return Array(text.utf8)
    }

    private func topFields() -> [(inout PlanFileGenerator) -> Void] {
        var fields: [(inout PlanFileGenerator) -> Void] = []
        func add(_ field: @escaping (inout PlanFileGenerator) -> Void) { fields.append(field) }
        add { $0.bare(FieldPath("id"), "2024-G1", 0) }
        add { $0.bare(FieldPath("kind"), $0.random.pick(["goal", "shortcoming"]), 0) }
        add { $0.text(FieldPath("title"), 0, isLine: true, canBeNull: false) }
        add { $0.source() }
        for name in ["lead", "leader", "owner", "reviewer"] { add { $0.text(FieldPath(name), 0, isLine: true) } }
        for name in ["support", "tags"] { add { $0.list(FieldPath(name)) } }
        add { $0.optional(FieldPath("start"), "2024-02-29", 0) }
        add { $0.optional(FieldPath("due"), $0.random.pick(["2024-09-30", "long-term"]), 0) }
        add { $0.bare(FieldPath("status"), $0.random.pick(Plan.Status.allCases.map(\.rawValue)), 0) }
        add { generator in
            let number = Int.random(in: 0...100, using: &generator.random)
            generator.bare(FieldPath("progress"), "\(number)", 0)
            generator.model[FieldPath("progress")] = .number(Double(number))
        }
        add { $0.text(FieldPath("criteria"), 0, isLine: false) }
        add { $0.text(FieldPath("cause"), 0, isLine: false) }
        add { $0.indicators() }
        add { $0.milestones() }
        for number in 0..<2 { add { $0.unknown(number) } }
        return fields
    }

    // MARK: lines

    private mutating func gap(_ indent: Int) {
        if random.chance(8) { out += random.pick(["\n", "\n\n"]) }
        if random.chance(12) {
            out += String(repeating: " ", count: indent) + "# 说明: a remark, 'with' \"quotes\" - [x]\n"
        }
    }

    private mutating func remark() -> String {
        random.chance(15) ? random.pick([" # 备注", "   # a: b", " #", "\t# tab"]) : ""
    }

    private mutating func line(_ indent: Int, _ key: String, _ value: String) {
        let name = random.chance(5) ? "\"\(key)\"" : key
        let colon = random.chance(4) ? " :" : ":"
        let space = value.isEmpty ? "" : random.pick(["   ", "\t", " ", " ", " ", " ", " ", " ", " "])
        var lines = (space + value).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[remarkLine(value, lines)] += remark()
        out += String(repeating: " ", count: indent) + name + colon + lines.joined(separator: "\n") + "\n"
    }

    /// The line of a value that a remark can follow: a block scalar's header, else the last one.
    private func remarkLine(_ value: String, _ lines: [String]) -> Int {
        value.hasPrefix("|") || value.hasPrefix(">") ? 0 : lines.count - 1
    }

    private mutating func bare(_ path: FieldPath, _ text: String, _ indent: Int) {
        model[path] = .text(text)
        let quoted = random.pick([text, text, text, "\"\(text)\"", "'\(text)'"])
        line(indent, path.parts[path.parts.count - 1], quoted)
    }

    private mutating func null(_ path: FieldPath, _ indent: Int) {
        model[path] = .null
        line(indent, path.parts[path.parts.count - 1], random.pick(["null", "~", "", "null"]))
    }

    private mutating func optional(_ path: FieldPath, _ text: String, _ indent: Int) {
        if random.chance(25) { return }
        if random.chance(30) { return null(path, indent) }
        bare(path, text, indent)
    }

    private mutating func number(_ path: FieldPath, _ indent: Int) {
        optional(path, random.pick(["0", "1782", "93.4", "-2", "0.5", "1e2"]), indent)
        if let text = model[path]?.text { model[path] = .number(Double(text) ?? 0) }
    }

    private mutating func text(_ path: FieldPath, _ indent: Int, isLine: Bool, canBeNull: Bool = true) {
        if canBeNull {
            if random.chance(20) { return }
            if random.chance(25) { return null(path, indent) }
        }
        let text = isLine || random.chance(50) ? random.pick(writer.words) : random.pick(writer.paragraphs)
        model[path] = .text(text)
        line(indent, path.parts[path.parts.count - 1], writer.write(text, indent: indent))
    }

    // MARK: collections

    private mutating func list(_ path: FieldPath) {
        if random.chance(20) { return }
        let name = path.parts[0]
        let count = Int.random(in: 0...4, using: &random)
        let texts = (0..<count).map { _ in random.pick(writer.words) }
        model[path] = FieldValue(texts)
        if texts.isEmpty {
            if random.chance(30) { return null(path, 0) }
            return line(0, name, random.pick(["[]", "[ ]"]))
        }
        if random.chance(50) {
            let items = texts.map { writer.flow($0) }
            switch Int.random(in: 0..<3, using: &random) {
            case 0: line(0, name, "[" + items.joined(separator: ", ") + "]")
            case 1: line(0, name, "[ " + items.joined(separator: " , ") + ", ]")
            default: line(0, name, "[\n  " + items.joined(separator: ",\n  ") + "\n  ]")
            }
            return
        }
        line(0, name, "")
        let indent = random.pick([0, 2, 2, 4])
        for text in texts {
            if random.chance(10) { out += String(repeating: " ", count: indent) + "# inner\n" }
            let style = random.chance(80) ? writer.inline(text) : writer.write(text, indent: indent)
            var lines = style.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines[remarkLine(style, lines)] += remark()
            out += String(repeating: " ", count: indent) + "- " + lines.joined(separator: "\n") + "\n"
        }
    }

    private mutating func source() {
        if random.chance(20) { return }
        if random.chance(15) { return null(FieldPath("source"), 0) }
        line(0, "source", "")
        let indent = random.pick([2, 4])
        bare(FieldPath("source", "document"), "Plans/2024/source/report.txt", indent)
        gap(indent)
        optional(FieldPath("source", "date"), "2024-02-26", indent)
        optional(FieldPath("source", "section"), "四、(一)", indent)
        if random.chance(60) {
            model[FieldPath("source", "span")] = .list([.number(11), .number(50)])
            line(indent, "span", "[11, 50]")
        }
        text(FieldPath("source", "quote"), indent, isLine: false)
    }

    private mutating func items(
        _ list: String, _ field: (inout PlanFileGenerator, FieldPath, Int) -> Void, _ names: [String]
    ) {
        if random.chance(15) { return }
        let keys = (0..<Int.random(in: 0...3, using: &random)).map { "\(list.prefix(1))-\($0)节点" }
        if keys.isEmpty {
            model[FieldPath(list)] = .list([])
            if random.chance(30) { return null(FieldPath(list), 0) }
            return line(0, list, "[]")
        }
        if random.chance(25) { return flowItems(list, keys, names) }
        line(0, list, "")
        let indent = random.pick([0, 2, 2, 4])
        let width = random.pick([2, 2, 2, 4])
        for key in keys {
            gap(indent)
            let before = out
            out = ""
            var fields = names
            if random.chance(20) { fields.shuffle(using: &random) }
            for name in ["key"] + fields where name == "key" || random.chance(70) {
                if !out.isEmpty, random.chance(6) { gap(indent + width) }
                if name == "key" {
                    line(indent + width, "key", key)
                } else {
                    field(&self, FieldPath(list, key, name), indent + width)
                }
            }
            if random.chance(20) { line(indent + width, "note", "'kept'") }
            let item = out.dropFirst(indent + width)
            out = before + String(repeating: " ", count: indent) + "-" + String(repeating: " ", count: width - 1) + item
        }
    }

    private mutating func flowItems(_ list: String, _ keys: [String], _ names: [String]) {
        let items = keys.map { key -> String in
            let name = list == "indicators" ? "name" : "title"
            let text = random.pick(writer.words)
            model[FieldPath(list, key, name)] = .text(text)
            return "{" + random.pick(["key: \(key), \(name): ", "\"key\": \"\(key)\", \(name): "]) + writer.flow(text)
                + "}"
        }
        line(
            0, list,
            random.chance(50)
                ? "[" + items.joined(separator: ", ") + "]" : "[\n  " + items.joined(separator: ",\n  ") + ",\n ]")
    }

    private mutating func indicators() {
        items(
            "indicators",
            { generator, path, indent in
                switch path.parts[2] {
                case "name", "unit": generator.text(path, indent, isLine: true)
                case "measure": generator.optional(path, "yearly", indent)
                case "direction": generator.optional(path, "down", indent)
                default: generator.number(path, indent)
                }
            }, ["name", "unit", "measure", "baseline", "target", "current", "direction"])
    }

    private mutating func milestones() {
        items(
            "milestones",
            { generator, path, indent in
                switch path.parts[2] {
                case "title", "lead": generator.text(path, indent, isLine: true)
                default: generator.optional(path, "2024-03-31", indent)
                }
            }, ["title", "lead", "due", "done"])
    }

    private mutating func unknown(_ number: Int) {
        let name = "附注\(number)"
        switch Int.random(in: 0..<5, using: &random) {
        case 0: text(FieldPath(name), 0, isLine: false)
        case 1: out += "\(name):\n  deep: {a: [1, 2], b: '三'}\n  # kept\n  list:\n  - 1\n  -   2\n"
        case 2: out += "\(name): |+\n  kept\n\n\n"
        case 3: out += "\(name): !!str 5\n"
        default: break
        }
    }

    /// A file whose front matter is one flow map.
    private mutating func flowFile() -> [UInt8] {
        let title = random.pick(writer.words)
        model = [
            FieldPath("id"): .text("2024-S2"), FieldPath("kind"): .text("shortcoming"), .title: .text(title),
            .status: .text("blocked"), .progress: .number(5), FieldPath("tags"): .list([.text("a")]), .owner: .null,
        ]
        out = "{id: 2024-S2, kind: shortcoming, title: \(writer.flow(title)),\n  status: blocked, progress: 5,"
        out += " tags: [a], owner: null, milestones: [{key: k, done: }]}\n"
        return finish()
    }
}
