import Git
import Support
import Testing

private let now = GitTime(seconds: 1_709_650_000, offset: 480)

@Test func identityComesFromTheNearestPlaceThatHasIt() throws {
    let test = try TestRepository()
    func author(_ environment: [String: String] = [:]) throws -> String {
        let signature = try test.open(environment: environment).identity(.author, now: now)
        return "\(signature.name) <\(signature.email)>"
    }
    #expect(failure { _ = try author() } == .noIdentity(.author))
    #expect(
        GitError.noIdentity(.author).message
            == "no author identity; set it with git config user.name and git config user.email")
    try test.git("config", "user.name", "User")
    #expect(failure { _ = try author() } == .noIdentity(.author))
    #expect(try author(["EMAIL": "env@example.org"]) == "User <env@example.org>")
    try test.git("config", "user.email", "user@example.org")
    #expect(try author(["EMAIL": "env@example.org"]) == "User <user@example.org>")
    try test.git("config", "author.name", "Author")
    #expect(try author() == "Author <user@example.org>")
    #expect(try author(["GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "C"]) == "Author <a@example.org>")
    #expect(try author(["GIT_AUTHOR_NAME": " .Env<x>, "]) == "Envx <user@example.org>")
    #expect(failure { _ = try author(["GIT_AUTHOR_NAME": ""]) } == .noIdentity(.author))
    let committer = try test.open().identity(.committer, now: now)
    #expect(committer == Signature(name: "User", email: "user@example.org", time: now))
}

@Test(arguments: Role.allCases)
func identityIsTheOneThatGitWouldUse(_ role: Role) throws {
    let test = try TestRepository()
    let name = "GIT_\(role.rawValue.uppercased())"
    try test.git("config", "user.name", "User")
    try test.git("config", "user.email", "user@example.org")
    let cases: [[String: String]] = [
        [:], ["\(name)_NAME": "\u{793A}\u{4F8B}\u{7532}"], ["\(name)_EMAIL": ""], ["\(name)_EMAIL": " <a@b.c>, "],
        ["\(name)_NAME": "A \"B\" C."], ["\(name)_DATE": "2024-03-05T10:11:12-0330"],
    ]
    for environment in cases {
        let dated = ["\(name)_DATE": "@1700000000 +0530"].merging(environment) { _, new in new }
        let full = TestRepository.environment.merging(dated) { _, new in new }
        let expected = try Shell.run("git", ["var", name + "_IDENT"], in: test.path, environment: full)
        let signature = try Repository.open(test.path, environment: full).identity(role, now: now)
        let offset = signature.time.offset
        let zone = String(10_000 + abs(offset) / 60 * 100 + abs(offset) % 60).dropFirst()
        let line = "\(signature.name) <\(signature.email)> \(signature.time.seconds) \(offset < 0 ? "-" : "+")\(zone)"
        #expect(line == expected)
    }
}

@Test(arguments: [
    "2024-03-05 10:11", "2024-03-05 10:11:12", "2024-03-05T10:11:12Z", "2024-03-05T10:11:12.123+08:00",
    "20240305T101112Z", "2024/03/05 10:11:12", "05.03.2024 10:11:12", "Tue, 05 Mar 2024 10:11:12 +0800",
    "Tue Mar 5 10:11:12 2024 +0800", "5 Mar 2024 10:11:12 GMT", "@100 +0100", "1709600000 +0800", "@1709600000",
    "1709600000", "2024-03-05T10:11:12+08", "2024-02-29 00:00:00 -1130", "Mar 5 10:11:12 2024",
    "5 march 2024 10:11:12 UTC", "2024-12-31T23:59:59+08:00", "@0 +0000",
    "2024-03-05", "now", "@12 +8", "12 +0000", "yesterday", "noon", "2024", "10:11:12",
])
func datesReadAsGitReadsThem(_ text: String) throws {
    let test = try TestRepository()
    let environment = TestRepository.environment(name: "T").merging(["GIT_AUTHOR_DATE": text, "TZ": "Asia/Shanghai"]) {
        _, new in new
    }
    let outcome = try Shell.attempt("git", ["var", "GIT_AUTHOR_IDENT"], in: test.path, environment: environment)
    let repository = try Repository.open(test.path, environment: environment)
    if outcome.status == 0 {
        let time = try repository.identity(.author, now: now).time
        let parts = outcome.output.split(whereSeparator: \.isWhitespace).suffix(2)
        let zone = try #require(parts.last.flatMap { Int($0) })
        #expect(String(time.seconds) == parts.first.map(String.init))
        #expect(time.offset == zone / 100 * 60 + zone % 100)
    } else {
        let error = failure { _ = try repository.identity(.author, now: now) }
        #expect(error == .invalidDate(text, in: "GIT_AUTHOR_DATE"))
        #expect(error?.message == "GIT_AUTHOR_DATE: not a date: \(text)")
    }
}

@Test(arguments: ["2024-13-05 10:00:00", "2024-02-30 10:00:00", "2024-03-05 25:00:00", "2024-03-05 10:00:00 +9900"])
func datesThatDoNotExistAreRefusedWhereGitGuesses(_ text: String) throws {
    let test = try TestRepository()
    let environment = TestRepository.environment(name: "T").merging(["GIT_AUTHOR_DATE": text]) { _, new in new }
    let repository = try Repository.open(test.path, environment: environment)
    #expect(code { _ = try repository.identity(.author, now: now) } == .invalidDate)
}
