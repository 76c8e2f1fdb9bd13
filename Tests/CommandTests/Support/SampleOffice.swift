import Foundation
import Glibc
import Support
import Testing

/// The demo's repository, made once a run by the program itself and copied for each test.
enum SampleOffice {
    private static let template = Result { () throws -> ProgramOffice in
        // Nothing holds the original to its end, so it goes with the process.
        atexit { _ = try? FileManager.default.removeItem(atPath: SampleOffice.original.get().scratch.path) }
        let office = try original.get()
        let made = try office.duban("demo", office.path)
        try #require(made.status == 0, "\(made.errors)")
        // In one pack, the history is a file to copy and not five hundred.
        try office.git("repack", "-adq")
        return office
    }
    private static let original = Result { try ProgramOffice(folder: "demo") }

    /// A copy of its own for one test.
    static func copy() throws -> ProgramOffice { try ProgramOffice(copying: template.get()) }

    /// Leaves a branch of which nobody can say that it ever had a plan.
    @Sendable static func forgetPlans(_ office: ProgramOffice) throws {
        try office.git("checkout", "-q", "--orphan", "empty")
        try office.git("rm", "-rqf", "Plans/2024")
        try office.git("commit", "-q", "-m", "Empty")
    }

    /// An office with settings and no plan.
    static func empty() throws -> ProgramOffice {
        let office = try ProgramOffice()
        let made = try office.duban("init")
        try #require(made.status == 0, "\(made.errors)")
        return office
    }

    /// An office with small plans `2024-G1`, `2024-G2` …, each with one milestone and one indicator.
    static func small(plans: Int = 2) throws -> ProgramOffice {
        let office = try empty()
        for number in 1...plans { try office.write("Plans/2024/2024-G\(number).md", plan("2024-G\(number)")) }
        try office.git("add", ".")
        try office.git("commit", "-q", "-m", "Plans")
        return office
    }

    /// A plan's file, with lines changed by the names of their fields.
    static func plan(_ id: String, _ changes: [String: String] = [:]) -> String {
        var fields = [
            ("id", id), ("kind", "goal"), ("title", "Goal \(id.suffix(2))"), ("lead", "null"), ("due", "2030-12-31"),
            ("status", "in-progress"), ("progress", "20"), ("tags", "[]"),
        ]
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
            if let place = fields.firstIndex(where: { $0.0 == name }) {
                fields[place].1 = value
            } else {
                fields.append((name, value))
            }
        }
        let lines = fields.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
        return """
            ---
            \(lines)
            indicators:
              - key: visits
                name: Visits
                baseline: 0
                target: 40
                current: 8
            milestones:
              - key: draft
                title: First draft
                due: 2030-06-30
                done: null
            ---

            Notes that stay.

            """
    }
}
