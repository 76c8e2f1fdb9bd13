import Foundation
import Support
import Testing

/// What Duban says of any day, instant or revision is what the file says in the commit that git names for it, read by
/// Python.
@Suite(.serialized) struct AsOfPropertyTests {
    /// A moment that is asked about, and the commit that git names for it; nil where there is none.
    private struct Moment {
        let text: String
        let commit: String?
    }

    private let office: ProgramOffice
    private var random: SeededRandom

    init() throws {
        random = SeededRandom(of: "AsOfPropertyTests")
        office = try StreamedHistory.office(commits: 220, random)
    }

    @Test mutating func everyFieldIsThatOfTheFileWhichGitShows() throws {
        var cases: [[String: Any]] = []
        var refused = 0
        for round in 0..<50 {
            let moment = try moment(round)
            let id = "2024-G\(random.number(1...8))"
            let shown = try office.duban("show", id, "--as-of", moment.text, "--json")
            guard let commit = moment.commit, let file = try file(of: id, at: commit) else {
                #expect(shown.status == 2, "\(id) as of \(moment.text), seed \(random.seed)")
                refused += 1
                continue
            }
            let answer = try object(shown)
            #expect(answer["commit"] as? String == commit, "\(moment.text), seed \(random.seed)")
            #expect(answer["path"] as? String == file)
            cases.append([
                "name": "show \(id) as of \(moment.text)", "text": try office.git("show", "\(commit):\(file)"),
                "fields": answer["fields"] as Any,
            ])
        }
        #expect(cases.count > 25 && cases.count + refused == 50)
        #expect(try AsOfPropertyTests.differences(cases) == [], "seed \(random.seed)")
    }

    @Test mutating func aListHoldsThePlansWhichGitShows() throws {
        var cases: [[String: Any]] = []
        for round in 0..<12 {
            let moment = try moment(round)
            for command in ["list", "report"] {
                let outcome = try office.duban(command, "--as-of", moment.text, "--json")
                guard let commit = moment.commit else {
                    #expect(outcome.status == 2)
                    continue
                }
                let answer = try object(outcome)
                #expect(answer["commit"] as? String == commit, "\(moment.text), seed \(random.seed)")
                let goals = try #require(answer["goals"] as? [[String: Any]])
                let files = try files(at: commit)
                #expect(goals.compactMap { $0["id"] as? String } == files.keys.sorted(), "\(moment.text)")
                for goal in goals {
                    let id = try #require(goal["id"] as? String)
                    var fields: [String: Any] = ["progress": goal["selfReported"] as Any]
                    for name in ["title", "lead", "owner", "due", "status", "answers"] { fields[name] = goal[name] }
                    cases.append([
                        "name": "\(command) \(id) as of \(moment.text)", "fields": fields,
                        "text": try office.git("show", "\(commit):\(#require(files[id]))"), "isPart": true,
                    ])
                }
            }
        }
        #expect(cases.count > 60)
        #expect(try AsOfPropertyTests.differences(cases) == [], "seed \(random.seed)")
    }

    @Test mutating func changesAreThoseBetweenTheFilesWhichGitShows() throws {
        var pairs = 0
        for round in 0..<15 {
            let ends = try [moment(round), moment(round + 1)]
            guard let old = ends[0].commit, let new = ends[1].commit else { continue }
            // A day as `--since` means what the day before ended with: the commit says it exactly.
            let outcome = try office.duban("changes", "--since", old, "--as-of", ends[1].text, "--json")
            let answer = try object(outcome)
            #expect(answer["sinceCommit"] as? String == old && answer["commit"] as? String == new)
            let changes = try #require(answer["changes"] as? [[String: Any]])
            func goals(_ kind: String) -> [String] {
                changes.filter { $0["change"] as? String == kind }.compactMap { $0["goal"] as? String }.sorted()
            }
            let (before, after) = try (files(at: old), files(at: new))
            #expect(goals("new") == Set(after.keys).subtracting(before.keys).sorted(), "seed \(random.seed)")
            #expect(goals("vanished") == Set(before.keys).subtracting(after.keys).sorted(), "seed \(random.seed)")
            for id in Set(before.keys).intersection(after.keys) {
                let then = PlanLines(try office.git("show", "\(old):\(#require(before[id]))"))
                let now = PlanLines(try office.git("show", "\(new):\(#require(after[id]))"))
                for field in ["status", "progress", "due", "owner", "indicators.visits.current"] {
                    let change = changes.first { $0["goal"] as? String == id && $0["field"] as? String == field }
                    let isSame = then.values[field] == now.values[field]
                    #expect((change == nil) == isSame, "\(id) \(field) \(old) \(new), seed \(random.seed)")
                    guard let change, !isSame else { continue }
                    #expect(plain(change["old"]) == then.values[field] && plain(change["new"]) == now.values[field])
                }
            }
            pairs += 1
        }
        #expect(pairs > 7)
    }

    /// A day, an instant at or beside a commit's second, or a revision.
    private mutating func moment(_ round: Int) throws -> Moment {
        let commits = try office.git("log", "--format=%H %ct", "HEAD").split(separator: "\n" as Character)
        let parts = random.pick(commits).split(separator: " " as Character)
        let (commit, seconds) = (String(parts[0]), Int(parts[1]) ?? 0)
        let instant = Date(timeIntervalSince1970: Double(seconds + random.below(3) - 1))
        switch round % 3 {
        case 0:
            let local = Date(timeIntervalSince1970: Double(seconds + 8 * 3600 + random.below(2) * 86_400))
            let day = String(local.formatted(.iso8601).prefix(10))
            return Moment(text: day, commit: try before("\(day)T23:59:59+08:00"))
        case 1:
            let text = instant.formatted(.iso8601)
            return Moment(text: text, commit: try before(text))
        default:
            let text = random.pick([commit, String(commit.prefix(12)), "HEAD~\(random.below(60))", "side"])
            return Moment(text: text, commit: try office.git("rev-parse", text))
        }
    }

    private func before(_ date: String) throws -> String? {
        let commit = try office.git("rev-list", "-1", "--first-parent", "--before=\(date)", "HEAD")
        return commit.isEmpty ? nil : commit
    }

    /// The plans' files of a commit by the ids that stand in them.
    private func files(at commit: String) throws -> [String: String] {
        let found = try office.startGit(["grep", "-E", "^id: ", commit, "--", "Plans/2024"]).wait()
        var files: [String: String] = [:]
        for line in found.output.split(separator: "\n" as Character) {
            let parts = line.split(separator: ":" as Character).map(String.init)
            files[String(parts[3].drop { $0 == " " })] = parts[1]
        }
        return files
    }

    private func file(of id: String, at commit: String) throws -> String? { try files(at: commit)[id] }

    private func object(_ outcome: Shell.Outcome) throws -> [String: Any] {
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func plain(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let number as NSNumber: number.stringValue
        default: nil
        }
    }

    /// For each case the fields that the file's front matter, read by Python, has otherwise.
    private static func differences(_ cases: [[String: Any]]) throws -> [String] {
        let script = """
            import json, sys, yaml
            class Loader(yaml.SafeLoader):
                pass
            # A date is text in a plan.
            Loader.yaml_implicit_resolvers = {
                first: [(tag, form) for tag, form in forms if tag != "tag:yaml.org,2002:timestamp"]
                for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
            }
            for case in json.load(sys.stdin):
                wanted = yaml.load(case["text"].split("---\\n")[1], Loader)
                found = case["fields"]
                names = found if case.get("isPart") else set(wanted) | set(found)
                for name in sorted(names):
                    if wanted.get(name) != found.get(name):
                        print(case["name"], name, json.dumps(wanted.get(name)), json.dumps(found.get(name)))
            """
        let input = try JSONSerialization.data(withJSONObject: cases)
        return try Python.run(script, on: String(decoding: input, as: UTF8.self)).split(separator: "\n").map(
            String.init)
    }
}
