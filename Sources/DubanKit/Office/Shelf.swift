import History
import Plan
import PlanFormat

/// The plans' files by year, each with the id that stands in it; what was read is kept.
final class Shelf {
    /// A plan's file.
    struct Place {
        let path: String
        let id: PlanID
    }

    private let files: any FileReading
    private var known: [Int: [Place]] = [:]
    private var knownYears: [Int]?

    init(_ files: any FileReading) {
        self.files = files
    }

    /// The years that have plans.
    func years() throws -> [Int] {
        if let knownYears { return knownYears }
        let years = try Array(Set(PlanFiles.plans(in: files).map(\.year)))
        knownYears = years
        return years
    }

    /// The plans of a year, by path.
    func plans(of year: Int) throws -> [Place] {
        if let plans = known[year] { return plans }
        let found = try files.files(below: "\(PlanFiles.folder)/\(year)") { PlanFiles.year(of: $0) == year }
        let plans = found.map { Place(path: $0.path, id: Shelf.id(in: $0.bytes, path: $0.path)) }
        known[year] = plans
        return plans
    }

    /// The id that a plan's text says, else the one that its name says.
    private static func id(in bytes: [UInt8], path: String) -> PlanID {
        if let id = plainID(in: bytes) { return PlanID(id) }
        return PlanDocument(bytes, path: path).plan?.id ?? PlanID(PlanFiles.stem(path))
    }

    /// The id where it stands as in most files, in the front matter's first line: `id: 2024-G1`; nil where it is written
    /// in another way, which the reader of the format knows. Reading a whole plan takes a hundred times as long.
    private static func plainID(in bytes: [UInt8]) -> String? {
        let start = Array("---\nid: ".utf8)
        guard bytes.starts(with: start) else { return nil }
        let value = bytes[start.count...].prefix { $0 != UInt8(ascii: "\n") }
        // A line that is set in goes on with the value.
        let next = bytes[value.endIndex...].dropFirst().first
        return next == UInt8(ascii: " ") ? nil : plainText(value)
    }

    /// A word of letters, digits, `-` and `_` that stands for itself in YAML: it holds a `-` between others.
    private static func plainText(_ value: ArraySlice<UInt8>) -> String? {
        let space = UInt8(ascii: " ")
        let word = value.drop { $0 == space }.prefix { $0 != space }
        let rest = value[word.endIndex...].drop { $0 == space }
        guard rest.isEmpty || rest.first == UInt8(ascii: "#"), let text = String(validating: word, as: UTF8.self),
            let first = text.first, first.isLetter || first.isNumber, PlanID(text).year != nil,
            text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        else { return nil }
        return text
    }
}
