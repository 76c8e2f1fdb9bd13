import Foundation
import Support

/// Looks at one commit with the real git alone, and says what is wrong with it.
struct CommitInspection {
    let office: ProgramOffice
    let commit: String
    /// The message without its last paragraph.
    let text: String
    /// The last paragraph, as `git interpret-trailers --parse` has it.
    let trailers: [String]
    /// The files that it changes.
    let files: [String]
    private(set) var problems: [String] = []

    init(_ commit: String, in office: ProgramOffice) throws {
        self.office = office
        self.commit = commit
        let message = try office.git("log", "-1", "--format=%B", commit)
        try office.scratch.write("message", message)
        trailers = try office.git("interpret-trailers", "--parse", office.scratch("message"))
            .split(separator: "\n" as Character).map(String.init)
        let paragraphs = message.trimmingCharacters(in: ["\n"]).components(separatedBy: "\n\n")
        text = paragraphs.dropLast().joined(separator: "\n\n")
        files = try office.git("diff-tree", "--no-commit-id", "--name-only", "-r", commit)
            .split(separator: "\n" as Character).map(String.init)
        if files.count > 1 { problems.append("changes \(files)") }
        if let file = files.first {
            try inspect(file)
        } else {
            compare(expected: [])
        }
    }

    private mutating func inspect(_ file: String) throws {
        let old = PlanLines(try office.git("show", "\(commit)^:\(file)"))
        let new = PlanLines(try office.git("show", "\(commit):\(file)"))
        compare(expected: CommitInspection.trailers(from: old, to: new))
        let changed = Set(old.values.keys).union(new.values.keys).filter { old.values[$0] != new.values[$0] }
        let diff = try office.git("diff", "-U0", "\(commit)^", commit, "--", file)
        for hunk in diff.split(separator: "\n" as Character) where hunk.hasPrefix("@@ ") {
            let ranges = hunk.split(separator: " ").dropFirst().prefix(2).map { CommitInspection.lines($0.dropFirst()) }
            for (lines, plan) in zip(ranges, [old, new]) {
                for line in lines {
                    let owner = plan.owners[line] ?? "?"
                    let isNamed =
                        changed.contains { $0 == owner || $0.hasPrefix(owner + ".") } || isItem(owner, changed)
                    if !isNamed { problems.append("line \(line) of \(owner) changes, and is not named") }
                }
            }
        }
    }

    /// A line of an item that came or went with this commit: its fields without a value too.
    private func isItem(_ owner: String, _ changed: Set<String>) -> Bool {
        let parts = owner.split(separator: ".")
        return parts.count == 3 && changed.contains("\(parts[0]).\(parts[1]).key")
    }

    private mutating func compare(expected: [String]) {
        let claimed = trailers.filter { trailer in
            ["Progress: ", "Status: ", "Indicator: ", "Milestone: ", "Changed: "].contains { trailer.hasPrefix($0) }
        }
        let missing = Set(expected).subtracting(claimed.map(CommitInspection.plain))
        let wrong = Set(claimed.map(CommitInspection.plain)).subtracting(expected)
        if !missing.isEmpty || !wrong.isEmpty {
            problems.append("trailers lack \(missing.sorted()), have \(wrong.sorted())")
        }
    }

    private static func plain(_ line: String) -> String { line.trimmingCharacters(in: .whitespaces) }

    /// The lines of `12,3` or `12`.
    private static func lines(_ text: Substring) -> Range<Int> {
        let numbers = text.split(separator: ",").compactMap { Int($0) }
        let start = numbers.first ?? 0
        return start..<start + (numbers.count > 1 ? numbers[1] : 1)
    }

    /// The trailers that the design asks for, from what the file says before and after.
    static func trailers(from old: PlanLines, to new: PlanLines) -> [String] {
        Set(old.values.keys).union(new.values.keys).sorted().compactMap { path in
            guard old.values[path] != new.values[path] else { return nil }
            let (before, after) = (old.values[path] ?? "\u{2013}", new.values[path] ?? "\u{2013}")
            let parts = path.split(separator: ".").map(String.init)
            let line: String? =
                switch (parts.first, parts.last) {
                case ("progress", _): "Progress: \(before)% -> \(after)%"
                case ("status", _): "Status: \(before) -> \(after)"
                case ("indicators", "current"): "Indicator: \(parts[1]) \(before) -> \(after)"
                case ("milestones", "done"):
                    "Milestone: \(parts[1]) done \(old.values[path] == nil ? "" : "\(before) -> ")\(after)"
                case ("indicators", "key"), ("milestones", "key"): nil
                default: "Changed: \(path) \(before) -> \(after)"
                }
            return line.map(plain)
        }
    }
}
