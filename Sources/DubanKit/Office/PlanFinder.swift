import History
import Plan
import PlanFormat

/// Finds the plan that a person means by any unambiguous part of its id.
///
/// The id is the one that stands in the file; a file's name counts only where its text says none. An id that stands in
/// more than one file is refused with their paths: nobody can tell which of them is meant.
struct PlanFinder {
    private let files: any FileReading
    private let year: Int?
    private let shelf: Shelf

    /// The plans among files; with a year, those of that year alone.
    init(_ files: any FileReading, year: Int? = nil) {
        self.files = files
        self.year = year
        shelf = Shelf(files)
    }

    /// The path of a plan's file and its text.
    ///
    /// In this order: the whole id with its year; the id without its year, in the newest year that has one; a part of one
    /// id alone.
    func find(_ text: String) throws -> PlanDocument {
        if PlanID(text).year != nil, let document = try exact(text) { return document }
        try Typed.refusePlaceholder(text)
        let wanted = text.halfWidth.lowercased()
        for year in try years() {
            let plans = try shelf.plans(of: year)
            // Ids may differ in case alone: then what is typed in the same case is meant.
            let same = plans.filter { $0.id.text == text || $0.id.short == text }
            let alike = plans.filter { $0.id.short.lowercased() == wanted || $0.id.text.lowercased() == wanted }
            if let document = try document(of: same.isEmpty ? alike : same, for: text) { return document }
        }
        let all = try years().flatMap(shelf.plans)
        let parts = all.filter { $0.id.text.lowercased().holdsPart(wanted) }
        if let document = try document(of: parts, for: text) { return document }
        throw unknown(text, among: all.map(\.id))
    }

    /// The file that holds the whole id; nil where there is none.
    ///
    /// It is looked for in the year that the id names before all others.
    func exact(_ text: String) throws -> PlanDocument? {
        let id = PlanID(text)
        if let own = id.year, year == nil || year == own {
            let plans = try shelf.plans(of: own).filter { $0.id == id }
            if let document = try document(of: plans, for: text) { return document }
        }
        return try document(of: years().flatMap(shelf.plans).filter { $0.id == id }, for: text)
    }

    /// The years to look in, newest first.
    private func years() throws -> [Int] {
        try shelf.years().filter { year == nil || year == $0 }.sorted(by: >)
    }

    /// The one file among those that may be meant; nil where there is none.
    private func document(of plans: [Shelf.Place], for text: String) throws -> PlanDocument? {
        guard let first = plans.first else { return nil }
        let ids = Set(plans.map(\.id)).sorted()
        if ids.count > 1 {
            throw Refusal(
                .usage, .ambiguousPlan, ["id": .text(text), "candidates": .list(ids.prefix(8).map(Argument.id))])
        }
        if plans.count > 1 {
            let paths = plans.map(\.path).sorted().map { Argument.text($0) }
            throw Refusal(.usage, .idInFiles, ["id": .id(first.id), "paths": .list(paths)])
        }
        return try files.bytes(of: first.path).map { PlanDocument($0, path: first.path) }
    }

    private func unknown(_ text: String, among ids: [PlanID]) -> Refusal {
        if ids.isEmpty { return Refusal(.usage, .noPlans, ["id": .text(text)]) }
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
