import Git
import Support
import Testing

extension TestRepository {
    /// A history with branches, merges of two and three, equal times and clocks that run backwards; all commits.
    fileprivate func makeGraph(seed: UInt64, count: Int) throws -> [String] {
        var random = seed
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        let tree = try git("write-tree")
        var made: [String] = []
        for number in 0..<count {
            var parents: [String] = []
            if !made.isEmpty {
                for _ in 0...next(3) {
                    let parent = made[max(0, made.count - 1 - next(6))]
                    if !parents.contains(parent) { parents.append(parent) }
                }
            }
            let date = "@\(1_700_000_000 + number / 3 * 10 - (next(5) == 0 ? 25 : 0)) +0800"
            let arguments = ["commit-tree", tree, "-m", "\(number)"] + parents.flatMap { ["-p", $0] }
            made.append(
                try Shell.run(
                    "git", arguments, in: path, environment: TestRepository.environment(name: "T", date: date)))
        }
        return made
    }
}

@Test(arguments: [1, 2, 3] as [UInt64])
func theOrderIsThatOfRevListByDate(_ seed: UInt64) throws {
    let test = try TestRepository()
    let made = try test.makeGraph(seed: seed, count: 40)
    let repository = try test.open()
    let tipSets = [[made[39]], [made[39], made[37], made[38]], [made[20], made[39]], [made[36], made[36], made[35]]]
    for tips in tipSets {
        for firstParent in [false, true] {
            var seen: [String] = []
            try repository.walk(from: try tips.map(oid), firstParent: firstParent) { commit in
                seen.append(commit.id.description)
                return true
            }
            let arguments = ["rev-list", "--date-order"] + (firstParent ? ["--first-parent"] : []) + tips
            let expected = try Shell.run("git", arguments, in: test.path, environment: TestRepository.environment)
            #expect(seen.joined(separator: "\n") == expected)
        }
    }
}

@Test func aWalkEndsWhenItIsToldToAndMayReadOn() throws {
    let test = try TestRepository()
    for number in 1...3 { try test.commit("\(number)", ["a": "\(number)"]) }
    let repository = try test.open()
    let head = try #require(try repository.head().commit)
    var sizes: [Int] = []
    try repository.walk(from: [head], firstParent: false) { commit in
        let entry = try #require(try repository.entry("a", in: commit.tree))
        sizes.append(try repository.blobSize(entry.id))
        return sizes.count < 2
    }
    #expect(sizes == [1, 1])
}

@Test func aBrokenLinkEndsAWalkWithTheMissingCommit() throws {
    let test = try TestRepository()
    let first = try test.commit("1", ["a": "1"])
    let second = try test.commit("2", ["a": "2"])
    try Shell.run("rm", ["-f", test.path + "/.git/objects/\(first.prefix(2))/\(first.dropFirst(2))"])
    let repository = try test.open()
    for firstParent in [true, false] {
        let error = failure { try repository.walk(from: [try oid(second)], firstParent: firstParent) { _ in true } }
        #expect(error == .missingObject(try oid(first)))
    }
}

@Test func theCommitBeforeADateIsGits() throws {
    let test = try TestRepository()
    let made = try test.makeGraph(seed: 9, count: 30)
    let repository = try test.open()
    for seconds in stride(from: 1_699_999_950, through: 1_700_000_120, by: 5) {
        let found = try repository.commit(before: Int64(seconds), from: try oid(made[29]))
        let expected = try test.git("rev-list", "-1", "--first-parent", "--before=\(seconds)", made[29])
        #expect(found?.id.description ?? "" == expected)
    }
}

@Test func descentIsGits() throws {
    let test = try TestRepository()
    let made = try test.makeGraph(seed: 4, count: 25)
    let repository = try test.open()
    for (one, other) in [(0, 24), (24, 0), (10, 24), (20, 22), (5, 5), (3, 9), (23, 24)] {
        let expected = try test.attemptGit("merge-base", "--is-ancestor", made[one], made[other]).status == 0
        #expect(try repository.isAncestor(try oid(made[one]), of: try oid(made[other])) == expected)
    }
}

@Test func aCommitReadsAsGitReadsIt() throws {
    let test = try TestRepository()
    try test.write("message", "\u{4E3B}\u{9898}\n\nbody\n\nGoal: 2024-G1\n")
    try test.git(
        "-c", "i18n.commitEncoding=GB18030", "commit", "-q", "--allow-empty", "-F", "message",
        environment: [
            "GIT_AUTHOR_NAME": "A <\u{20}B", "GIT_AUTHOR_EMAIL": "", "GIT_AUTHOR_DATE": "@1700000000 -0330",
        ])
    let repository = try test.open()
    let head = try #require(try repository.head().commit)
    let commit = try repository.commit(head)
    #expect(commit.author.time == GitTime(seconds: 1_700_000_000, offset: -210))
    #expect(commit.author.email == "")
    #expect(try commit.author.name == test.git("log", "-1", "--format=%an"))
    #expect(commit.committer.name == "Test")
    #expect(commit.message.utf8.count > 20)
}

@Test func messagesInOtherEncodingsReadAsText() throws {
    let test = try TestRepository()
    try test.write("message", "\u{4E3B}\u{9898}\n")
    let bytes = try Shell.run("iconv", ["-f", "UTF-8", "-t", "GB18030", "message", "-o", "gb"], in: test.path)
    #expect(bytes == "")
    try test.git("-c", "i18n.commitEncoding=GB18030", "commit", "-q", "--allow-empty", "-F", "gb")
    let repository = try test.open()
    let commit = try repository.commit(try #require(try repository.head().commit))
    #expect(commit.message == "\u{4E3B}\u{9898}\n")
}

@Test func revisionsResolveAsGitsDo() throws {
    let test = try TestRepository()
    try test.commit("1", ["a": "1"])
    try test.git("tag", "-a", "-m", "tag", "v1")
    let head = try test.commit("2", ["a": "2"])
    let repository = try test.open()
    for name in ["HEAD", "main", "HEAD~1", "v1", "v1^{tree}", "HEAD:a", "main@{1}", "no", "2024-09-30", "a..b", ""] {
        let expected = try test.attemptGit("rev-parse", "-q", "--verify", name + "^{commit}")
        let id = expected.output.filter { !$0.isNewline }
        #expect(try repository.resolve(name)?.description ?? "" == id, "\(name)")
    }
    #expect(try repository.resolve(String(head.prefix(8)))?.description == head)
    #expect(try repository.resolve("0123456789012345678901234567890123456789") == nil)
}

@Test func treesAndEntriesReadAsGitReadsThem() throws {
    let test = try TestRepository()
    try test.commit("1", ["Plans/[x].md": "x", "Plans/\u{8BA1}\u{5212} 1.md": "y", "run": "r", "Plans.md": "p"])
    try Shell.run("chmod", ["+x", test.path + "/run"])
    try Shell.run("ln", ["-s", "run", test.path + "/link"])
    try test.git("add", ".")
    try test.git("commit", "-qm", "2")
    let repository = try test.open()
    let tree = try repository.commit(try #require(try repository.head().commit)).tree
    #expect(
        try repository.tree(tree).map { "\($0.name) \($0.kind)" }
            == ["Plans.md blob", "Plans tree", "link symlink", "run executable"])
    for path in ["Plans", "Plans/[x].md", "Plans/\u{8BA1}\u{5212} 1.md", "run"] {
        #expect(try repository.entry(path, in: tree)?.id.description == test.git("rev-parse", "HEAD:\(path)"))
    }
    for path in ["Plans/x.md", "run/x", "no", ""] { #expect(try repository.entry(path, in: tree) == nil) }
}

@Test func digitsThatBeginTwoCommitsAreAmbiguous() throws {
    let test = try TestRepository()
    let commits = (1...1_500).map {
        "commit refs/heads/main\ncommitter T <t@example.org> \(1_700_000_000 + $0) +0000\ndata 1\nx\n"
    }
    try test.git("fast-import", "--quiet", input: commits.joined())
    let ids = try test.git("rev-list", "main").split(separator: "\n").map { $0.prefix(4) }
    let twice = try #require(Dictionary(grouping: ids) { $0 }.first { $0.value.count > 1 }?.key)
    let repository = try test.open()
    #expect(failure { _ = try repository.resolve(String(twice)) } == .ambiguous(String(twice)))
}

@Test func aCancelledTaskEndsItsWalk() async throws {
    let test = try TestRepository()
    let head = try oid(try test.commit("1", ["a": "1"]))
    let repository = try test.open()
    for firstParent in [true, false] {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try repository.walk(from: [head], firstParent: firstParent) { _ in true }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

@Test func objectsOfAPushThatIsBeingTakenInCanBeRead() throws {
    let test = try TestRepository()
    try test.commit("1", ["a": "1"])
    let quarantine = test.scratch("quarantine")
    try test.scratch.write("quarantine/info/none", "")
    let environment = [
        "GIT_OBJECT_DIRECTORY": quarantine, "GIT_ALTERNATE_OBJECT_DIRECTORIES": test.path + "/.git/objects",
    ]
    let blob = try test.git("hash-object", "-w", "--stdin", environment: environment, input: "incoming")
    let repository = try test.open(environment: environment)
    #expect(try repository.blob(try oid(blob)) == Array("incoming".utf8))
    #expect(try repository.resolve("HEAD") != nil)
    #expect(failure { _ = try test.open().blob(try oid(blob)) } == .missingObject(try oid(blob)))
}
