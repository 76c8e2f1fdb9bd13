import History
import Plan
import PlanFormat

/// Finds the plan that a person means by any unambiguous part of its id.
struct PlanFinder {
    private let files: any FileReading
    private let year: Int?
    private let listed: Once<[String]>

    /// The plans among files; with a year, those of that year alone.
    init(_ files: any FileReading, year: Int? = nil) {
        self.files = files
        self.year = year
        listed = Once { try PlanFiles.plans(in: files).filter { year == nil || year == $0.year }.map(\.path) }
    }

    /// The path of a plan's file and its text.
    ///
    /// In this order: the whole id; the id without its year, in the newest year that has one; a part of one id alone.
    func find(_ text: String) throws -> PlanDocument {
        if let document = try exact(text) { return document }
        let paths = try listed()
        let wanted = text.lowercased()
        for year in Set(paths.compactMap(PlanFiles.year)).sorted(by: >) {
            let inYear = paths.filter { PlanFiles.year(of: $0) == year }
            let isMeant = { (stem: String) in
                PlanID(stem).short.lowercased() == wanted || stem.lowercased() == wanted
            }
            if let document = try document(where: isMeant, in: inYear) { return document }
        }
        let parts = paths.filter { PlanFiles.stem($0).lowercased().holdsPart(wanted) }
        if parts.count > 1 {
            let ids = parts.map { PlanID(PlanFiles.stem($0)) }.sorted()
            throw Refusal(
                .usage, .ambiguousPlan, ["id": .text(text), "candidates": .list(ids.prefix(8).map(Argument.id))])
        }
        if let path = parts.first, let document = try read(path) { return document }
        // The file's name may not be the id, which `check` reports; the id in the file counts.
        for path in paths {
            if let document = try read(path), document.plan?.id.text == text { return document }
        }
        throw unknown(text, among: paths)
    }

    /// The file that is named by the whole id; nil where there is none.
    ///
    /// It is looked for where a new plan is put before the folders are listed.
    func exact(_ text: String) throws -> PlanDocument? {
        if let own = PlanID(text).year, year == nil || year == own, !text.contains("/"),
            let document = try read(PlanFiles.path(of: PlanID(text), year: own))
        {
            return document
        }
        return try document(where: { $0 == text }, in: listed())
    }

    private func document(where matches: (String) -> Bool, in paths: [String]) throws -> PlanDocument? {
        guard let path = paths.first(where: { matches(PlanFiles.stem($0)) }) else { return nil }
        return try read(path)
    }

    private func read(_ path: String) throws -> PlanDocument? {
        try files.bytes(of: path).map { PlanDocument($0, path: path) }
    }

    private func unknown(_ text: String, among paths: [String]) -> Refusal {
        if paths.isEmpty { return Refusal(.usage, .noPlans, ["id": .text(text)]) }
        let ids = paths.map { PlanID(PlanFiles.stem($0)) }
        let near = ids.map {
            (id: $0, distance: min(Spelling.distance(text, $0.text), Spelling.distance(text, $0.short)))
        }
        .filter { $0.distance <= 2 }
        .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
        .prefix(3).map { Argument.id($0.id) }
        return Refusal(
            .usage, .unknownPlan,
            ["id": .text(text), "near": .list(near.isEmpty ? ids.sorted().prefix(3).map(Argument.id) : Array(near))])
    }
}

extension String {
    /// Whether a text stands in this one without cutting a number short: `G1` is no part of `2024-G10`.
    fileprivate func holdsPart(_ part: String) -> Bool {
        guard let last = part.last else { return false }
        return ranges(of: part).contains { range in
            let next = range.upperBound < endIndex ? self[range.upperBound] : nil
            return !(last.isNumber && next?.isNumber == true)
        }
    }
}
