import Plan

/// Writes YAML line by line, two columns a level.
struct YamlWriter {
    private(set) var text = ""
    private var level = 0
    /// Whether the next line begins an item of a list.
    private var opensItem = false
    /// Remarks that follow the lines of top-level keys.
    private let remarks: [String: String]

    init(remarks: [String: String] = [:]) {
        self.remarks = remarks
    }

    mutating func line(_ content: String) {
        let indent = opensItem ? level - 1 : level
        text += String(repeating: "  ", count: indent) + (opensItem ? "- " : "") + content + remark(content) + "\n"
        opensItem = false
    }

    private func remark(_ content: String) -> String {
        guard level == 0, let key = content.split(separator: ":").first, let remark = remarks[String(key)] else {
            return ""
        }
        let line = remark.split(whereSeparator: \.isNewline).joined(separator: " ")
        return String(repeating: " ", count: max(2, 25 - content.count)) + "# " + line
    }

    /// A text, or null.
    mutating func text(_ key: String, _ value: String?, style: YamlNode.Style = .plain) {
        guard let value else { return bare(key, nil) }
        let place = ScalarWriter.Place(indent: 2 * level + 2)
        line(name(key) + ": " + ScalarWriter.text(value, style: style, at: place))
    }

    /// Something that needs no quotes, or null.
    mutating func bare(_ key: String, _ value: String?) {
        line(name(key) + ": " + (value ?? "null"))
    }

    mutating func number(_ key: String, _ value: Double?) {
        bare(key, value.map(\.plain))
    }

    mutating func list(_ key: String, _ values: [String]) {
        line(name(key) + ": " + FlowWriter.list(values))
    }

    /// Lines one level in.
    mutating func indented(_ write: (inout YamlWriter) -> Void) {
        level += 1
        write(&self)
        level -= 1
    }

    /// A list of maps, in block style.
    mutating func items<Item>(_ key: String, _ items: [Item], _ write: (Item, inout YamlWriter) -> Void) {
        if items.isEmpty { return line(name(key) + ": []") }
        line(name(key) + ":")
        level += 1
        self.items(items, write)
        level -= 1
    }

    /// The items of a list of maps.
    mutating func items<Item>(_ items: [Item], _ write: (Item, inout YamlWriter) -> Void) {
        level += 1
        for item in items {
            opensItem = true
            write(item, &self)
        }
        level -= 1
    }

    /// A value of a key that no field has.
    mutating func value(_ key: String, _ value: FieldValue) {
        switch value {
        case .text(let content): text(key, content)
        default: line(name(key) + ": " + FlowWriter.value(value))
        }
    }

    private func name(_ key: String) -> String { ScalarWriter.text(key, at: ScalarWriter.Place(isFlow: true)) }
}

/// Writes values in flow style, in one line.
enum FlowWriter {
    static func list(_ texts: [String]) -> String {
        "[" + texts.map { scalar($0) }.joined(separator: ", ") + "]"
    }

    static func scalar(_ text: String, style: YamlNode.Style = .plain) -> String {
        ScalarWriter.text(text, style: style, at: ScalarWriter.Place(isFlow: true, allowsBlock: false))
    }

    static func value(_ value: FieldValue) -> String {
        switch value {
        case .null: "null"
        case .number(let number): number.plain
        case .text(let text): scalar(text)
        case .list(let values): "[" + values.map(self.value).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { scalar($0.key) + ": " + self.value($0.value) }.joined(separator: ", ") + "}"
        }
    }
}
