/// A plan's file read line by line, apart from Duban's own reader: what each field says, and which lines it has.
///
/// It knows the layout that Duban's files have, block style with flow lists of texts, and no more of YAML.
struct PlanLines {
    /// Fields by path (`milestones.train.done`), in one line; null and empty are left out.
    private(set) var values: [String: String] = [:]
    /// The field that each line belongs to, by its number from 1; what follows the front matter is `body`.
    private(set) var owners: [Int: String] = [:]

    init(_ text: String) {
        var (top, item, field, isBody) = ("", "", "", false)
        for (place, line) in text.split(separator: "\n" as Character, omittingEmptySubsequences: false).enumerated() {
            defer { owners[place + 1] = isBody ? "body" : field }
            if isBody || place == 0 { continue }
            if line == "---" {
                isBody = true
                continue
            }
            let content = line.drop { $0 == " " }
            let indent = line.count - content.count
            let isList = top == "indicators" || top == "milestones"
            guard let (name, value) = PlanLines.entry(content), indent == 0 || (isList && indent <= 4) else {
                if indent > 0 || content.isEmpty { append(content, to: field) }
                continue
            }
            if indent == 0 {
                (top, item, field) = (name, "", name)
            } else {
                if name == "key" { item = value }
                field = "\(top).\(item).\(name)"
            }
            set(field, value)
        }
    }

    /// A line `name: value`, or `- name: value`.
    private static func entry(_ line: Substring) -> (name: String, value: String)? {
        let rest = line.hasPrefix("- ") ? line.dropFirst(2) : line
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let name = rest[..<colon]
        let value = rest[rest.index(after: colon)...]
        guard name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }), value.isEmpty || value.hasPrefix(" ") else {
            return nil
        }
        return (String(name), String(value.dropFirst()))
    }

    private mutating func set(_ path: String, _ text: String) {
        let value = text.hasPrefix("|") || text.hasPrefix(">") ? "" : PlanLines.decoded(text)
        values[path] = value.isEmpty ? nil : value
    }

    /// A line of a block of text.
    private mutating func append(_ line: Substring, to path: String) {
        values[path] = values[path].map { "\($0)\\n\(line)" } ?? String(line)
    }

    private static func decoded(_ text: String) -> String {
        if text == "null" || text == "[]" { return "" }
        if text.hasPrefix("[") { return "[" + list(text.dropFirst().dropLast()).joined(separator: ", ") + "]" }
        if text.hasPrefix("'") { return String(text.dropFirst().dropLast().replacing("''", with: "'")) }
        guard text.hasPrefix("\"") else { return text }
        var out = String.UnicodeScalarView()
        var rest = Substring(text.dropFirst().dropLast()).unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let code = rest.popFirst() else {
                out.append(scalar)
                continue
            }
            switch code {
            case "n": out += "\\n".unicodeScalars
            case "r": out += "\\n".unicodeScalars
            case "t": out.append("\t")
            case "x", "u", "U":
                let width = code == "x" ? 2 : code == "u" ? 4 : 8
                let digits = String(String.UnicodeScalarView(rest.prefix(width)))
                rest = rest.dropFirst(width)
                if let value = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { out.append(value) }
            default: out.append(code)
            }
        }
        return String(out)
    }

    /// The items of a flow list, cut at commas outside quotes.
    private static func list(_ text: Substring) -> [String] {
        var items = [""]
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if "\"'".contains(character) {
                quote = character
            }
            if character == ",", quote == nil { items.append("") } else { items[items.count - 1].append(character) }
        }
        return items.map { decoded(String($0.drop { $0 == " " })) }
    }
}
