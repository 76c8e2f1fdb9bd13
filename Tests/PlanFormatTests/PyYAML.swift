import Foundation
import Plan
import Support

/// Python's YAML reader, which no one here wrote.
enum PyYAML {
    private static let script = """
        import sys, json, yaml, datetime, base64
        def default(value):
            return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else str(value)
        files = json.load(sys.stdin)
        out = []
        for file in files:
            lines = base64.b64decode(file).decode("utf-8-sig").replace("\\r\\n", "\\n").split("\\n")
            end = next(i for i in range(1, len(lines)) if lines[i].rstrip() == "---")
            out.append(yaml.safe_load("\\n".join(lines[1:end]) + "\\n"))
        json.dump(out, sys.stdout, default=default)
        """

    /// The front matter of files, as JSON values.
    static func read(_ files: [[UInt8]]) throws -> [Any] {
        let input = try JSONSerialization.data(withJSONObject: files.map { Data($0).base64EncodedString() })
        let output = try Python.run(script, on: String(decoding: input, as: UTF8.self))
        return try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [Any] ?? []
    }

    /// A field's value, in the words that `plain` uses; a number in quotes is text to Python and a number to a plan.
    static func value(_ file: Any, _ path: FieldPath, isNumber: Bool) -> String? {
        var value: Any? = file
        for part in path.parts { value = (value as? [String: Any])?[part] }
        if isNumber, let text = value as? String { return Double(text)?.description }
        return value.map(plain)
    }

    private static func plain(_ value: Any) -> String {
        if let list = value as? [Any] { return "[" + list.map(plain).joined(separator: "|") + "]" }
        if let text = value as? String { return "\"" + text }
        if let number = value as? NSNumber { return number.doubleValue.description }
        return "null"
    }

    static func plain(_ value: FieldValue) -> String {
        switch value {
        case .null: "null"
        case .number(let number): number.description
        case .text(let text): "\"" + text
        case .list(let values): "[" + values.map(plain).joined(separator: "|") + "]"
        case .map: "map"
        }
    }
}
