import Foundation
import Support
import Testing

/// What Duban says of a day is what git holds for it.
@Suite(.serialized) struct AsOfTests {
    @Test func aDayShowsWhatTheBranchHeldThen() throws {
        var random = SeededRandom(of: "aDayShowsWhatTheBranchHeldThen")
        let office = try SampleOffice.copy()
        let stamps = try office.git("log", "--format=%ct").split(separator: "\n" as Character).compactMap { Int($0) }
        var compared = 0
        for round in 0..<20 {
            // Days, and instants that are a commit's own second or the one before it.
            let stamp = random.pick(stamps.filter { $0 > stamps.min() ?? 0 })
            let instant = Date(timeIntervalSince1970: Double(stamp - round % 2)).formatted(.iso8601)
            let day =
                "2024-\(String(format: "%02d", random.number(3...12)))-\(String(format: "%02d", random.number(1...28)))"
            let (asOf, before) = round % 4 == 0 ? (instant, instant) : (day, day + "T23:59:59+08:00")
            let commit = try office.git("rev-list", "-1", "--first-parent", "--before=\(before)", "HEAD")
            let list = try answer(office, "list", "--as-of", asOf)
            let report = try answer(office, "report", "--as-of", asOf)
            #expect(report["commit"] as? String == commit)
            for _ in 0..<2 {
                let id = "2024-" + random.pick(["G1", "G2", "G3", "G4", "G5", "G6", "S1", "S2", "S3"])
                let file = "Plans/2024/\(id).md"
                let plan = PlanLines(try office.git("show", "\(commit):\(file)"))
                for document in [list, report] {
                    let goals = try #require(document["goals"] as? [[String: Any]])
                    #expect(goals.count == 9)
                    let row = try #require(goals.first { $0["id"] as? String == id })
                    for (key, name) in [
                        ("selfReported", "progress"), ("status", "status"), ("due", "due"), ("owner", "owner"),
                        ("lead", "lead"),
                    ] {
                        #expect(text(row[key]) == plan.values[name], "\(id) \(key) as of \(asOf), seed \(random.seed)")
                    }
                }
                let shown = try answer(office, "show", id, "--as-of", asOf)
                let fields = try #require(shown["fields"] as? [String: Any])
                for name in ["progress", "status", "due", "owner", "lead", "reviewer", "title", "criteria"] {
                    #expect(text(fields[name]) == plan.values[name], "\(id) \(name) as of \(asOf), seed \(random.seed)")
                }
                for (list, names) in [("indicators", ["current", "target"]), ("milestones", ["done", "due"])] {
                    let items = fields[list] as? [[String: Any]] ?? []
                    #expect(items.compactMap { $0["key"] as? String }.sorted() == plan.keys(of: list))
                    for item in items {
                        for name in names {
                            #expect(text(item[name]) == plan.values["\(list).\(item["key"] ?? "").\(name)"])
                        }
                    }
                }
                let history = try answer(office, "history", id, "--as-of", asOf)
                let events = try #require(history["events"] as? [[String: Any]])
                let changing = events.filter { !($0["field"] is NSNull) }.compactMap { $0["commit"] as? String }
                let touching = try office.git("log", "--first-parent", "--format=%H", commit, "--", file)
                    .split(separator: "\n" as Character).map(String.init)
                #expect(Set(changing) == Set(touching), "\(id) as of \(asOf), seed \(random.seed)")
                compared += 1
            }
        }
        #expect(compared == 40)
    }

    @Test func aRevisionShowsItsOwnTree() throws {
        let office = try SampleOffice.copy()
        for revision in ["HEAD~10", try office.git("rev-parse", "--short", "HEAD~25"), "main~40"] {
            let commit = try office.git("rev-parse", revision)
            let report = try answer(office, "report", "--as-of", revision)
            #expect(report["commit"] as? String == commit)
            for goal in try #require(report["goals"] as? [[String: Any]]) {
                let id = try #require(goal["id"] as? String)
                let plan = PlanLines(try office.git("show", "\(commit):Plans/2024/\(id).md"))
                #expect(text(goal["selfReported"]) == plan.values["progress"])
                #expect(text(goal["status"]) == plan.values["status"])
            }
        }
    }

    @Test(arguments: ["list", "report", "changes", "check", "show", "history"])
    func aDateBeforeTheFirstCommitNamesIt(command: String) throws {
        let office = try SampleOffice.copy()
        let first = try office.git("log", "--reverse", "--format=%cs").prefix(10)
        let outcome = try office.start(
            [command] + (["show", "history"].contains(command) ? ["G1"] : []) + ["--as-of", "2024-02-01"]
        ).wait()
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(first), "\(outcome.errors)")
    }

    private func answer(_ office: ProgramOffice, _ arguments: String...) throws -> [String: Any] {
        let outcome = try office.start(arguments + ["--json"]).wait()
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func text(_ value: Any?) -> String? {
        switch value {
        case let text as String: text.replacing("\n", with: "\\n")
        case let number as NSNumber: number.stringValue
        default: nil
        }
    }
}
