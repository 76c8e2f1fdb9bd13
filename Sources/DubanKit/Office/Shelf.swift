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
        let paths = try files.paths(below: "\(PlanFiles.folder)/\(year)").filter { PlanFiles.year(of: $0) == year }
        let plans = try paths.compactMap { path in
            try files.bytes(of: path).map { Place(path: path, id: Shelf.id(in: $0, path: path)) }
        }
        known[year] = plans
        return plans
    }

    /// The id that a plan's text says, else the one that its name says.
    private static func id(in bytes: [UInt8], path: String) -> PlanID {
        if let id = plainID(in: bytes) { return PlanID(id) }
        return PlanDocument(bytes, path: path).plan?.id ?? PlanID(PlanFiles.stem(path))
    }

    /// The id where it stands as in most files, in one line `id: 2024-G1` of the front matter; nil where it is written
    /// in another way, which the reader of the format knows. Reading a whole plan takes a hundred times as long.
    private static func plainID(in bytes: [UInt8]) -> String? {
        let (fence, key) = (Array("---".utf8), Array("id:".utf8))
        var lines = bytes.prefix(PlanDocument.maximumFrontMatter).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).makeIterator()
        guard lines.next()?.elementsEqual(fence) == true else { return nil }
        var value: ArraySlice<UInt8>?
        while let line = lines.next() {
            if line.elementsEqual(fence) { return value.flatMap(plainText) }
            guard line.starts(with: key) else { continue }
            if value != nil { return nil }
            value = line.dropFirst(key.count)
        }
        return nil
    }

    /// A word of letters, digits, `-` and `_` that stands for itself in YAML: it holds a `-` between others.
    private static func plainText(_ value: ArraySlice<UInt8>) -> String? {
        let space = UInt8(ascii: " ")
        guard value.first == space else { return nil }
        let word = value.drop { $0 == space }.prefix { $0 != space }
        let rest = value[word.endIndex...].drop { $0 == space }
        guard rest.isEmpty || rest.first == UInt8(ascii: "#"), let text = String(validating: word, as: UTF8.self),
            let first = text.first, first.isLetter || first.isNumber, PlanID(text).year != nil,
            text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        else { return nil }
        return text
    }
}
