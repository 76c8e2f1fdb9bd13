import DubanKit
import Foundation
import Git
import Plan
import Report
import Support
import Testing

/// What is seen of a history that somebody rewrote with git.
struct RewrittenTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.repository.commit("another plan", ["Plans/2024/2024-G2.md": ActOffice.plan("2024-G2")])
        try office.update(20, "first")
    }

    private func git(_ arguments: String...) throws {
        try Shell.run(
            "git", arguments, in: office.repository.path, environment: TestRepository.environment(name: "Test"))
    }

    /// The wordings of what `check` finds to be rewritten, each with the plan that it is about.
    private func found(in folder: String = "") throws -> [String] {
        try findings(in: folder).map { "\($0.rule.variant ?? "") \($0.goal?.text ?? "")" }
    }

    private func findings(in folder: String = "") throws -> [Finding] {
        try office.workspace(in: folder).check(Question()).findings.filter { $0.rule.name == "history-rewritten" }
    }

    private func references(_ prefix: String) throws -> [String] {
        try office.repository.git("for-each-ref", "--format=%(refname) %(objectname)", prefix)
            .split(separator: "\n").map(String.init)
    }

    @Test func anUpdateIsSeenAtOnceAndAnotherOneMovesOn() throws {
        #expect(try references("refs/duban") == ["refs/duban/seen/main \(office.head())"])
        try office.update(30, "second")
        #expect(try references("refs/duban") == ["refs/duban/seen/main \(office.head())"])
        #expect(try found() == [])
    }

    @Test func amendingAnUpdateIsFoundAndSurvivesGarbageCollection() throws {
        let lost = try office.head()
        try office.repository.write(ActOffice.path, office.text.replacing("progress: 20", with: "progress: 25"))
        try git("commit", "-q", "-a", "--amend", "--no-edit")
        #expect(try found() == ["changed 2024-G1"])
        try git("reflog", "expire", "--expire=now", "--all")
        try git("gc", "-q", "--prune=now")
        #expect(try found() == ["changed 2024-G1"])
        #expect(try findings().first?.arguments["head"] == .text(lost))
        #expect(try references("refs/duban/rewritten") == ["refs/duban/rewritten/\(lost) \(lost)"])
        // More updates do not make it good; accepting it does.
        try office.update(30, "second")
        #expect(try found() == ["changed 2024-G1"])
        try git("update-ref", "-d", "refs/duban/rewritten/\(lost)")
        #expect(try found() == [])
    }

    @Test func bringingTheLostCommitsBackEndsTheFinding() throws {
        let lost = try office.head()
        try git("reset", "-q", "--hard", "HEAD~1")
        #expect(try found() == ["changed 2024-G1"])
        try git("merge", "-q", "--ff-only", lost)
        #expect(try found() == [])
    }

    @Test func rebasingSaysThatTheActsSayTheSame() throws {
        try git("checkout", "-q", "-b", "base", "HEAD~1")
        try office.repository.commit("elsewhere", ["other.txt": "x"])
        try git("checkout", "-q", "main")
        try git("-c", "user.name=R", "-c", "user.email=r@example.org", "rebase", "-q", "base")
        #expect(try found() == ["again 2024-G1"])
    }

    @Test func aForcedPushOfAnotherCloneIsFoundOnceItIsTakenOver() throws {
        let bare = office.repository.scratch("hub.git")
        try git("init", "-q", "--bare", "-b", "main", bare)
        try git("remote", "add", "origin", bare)
        try git("push", "-q", "origin", "main")
        let clone = office.repository.scratch("clone")
        try git("clone", "-q", bare, clone)
        try git("-C", clone, "commit", "-q", "--amend", "-m", "reworded", "--allow-empty")
        try git("-C", clone, "push", "-q", "--force", "origin", "main")
        try git("fetch", "-q", "origin")
        #expect(try found() == [])
        try git("reset", "-q", "--hard", "origin/main")
        #expect(try found() == ["changed 2024-G1"])
    }

    @Test func aPlainPushSendsNoReferenceOfDubans() throws {
        let bare = office.repository.scratch("hub.git")
        try git("init", "-q", "--bare", "-b", "main", bare)
        try git("push", "-q", bare, "main", "--tags")
        #expect(try office.repository.git("-C", bare, "for-each-ref", "--format=%(refname)") == "refs/heads/main")
    }

    /// A branch with one more update, seen.
    private func branch() throws {
        try git("checkout", "-q", "-b", "side/work")
        try office.update(40, "on a branch")
        try git("checkout", "-q", "main")
    }

    @Test func aSquashedBranchIsFoundOnceItIsGone() throws {
        try branch()
        try git("merge", "-q", "--squash", "side/work")
        try git("commit", "-q", "-m", "squashed")
        #expect(try found() == [])
        try git("branch", "-q", "-D", "side/work")
        #expect(try found() == ["changed 2024-G1"])
        #expect(try references("refs/duban/seen") == ["refs/duban/seen/main \(office.head())"])
    }

    @Test func aMergedBranchThatIsDeletedIsNoLoss() throws {
        try branch()
        try git("merge", "-q", "--no-ff", "--no-edit", "side/work")
        try git("branch", "-q", "-d", "side/work")
        #expect(try found() == [])
        #expect(try references("refs/duban/rewritten") == [])
    }

    @Test func aDeletedBranchIsALossAndItsNameIsFreeForOthers() throws {
        try branch()
        try git("branch", "-q", "-D", "side/work")
        // A branch whose name lies across that of the deleted one's reference.
        try git("checkout", "-q", "-b", "side")
        try office.update(50, "anew")
        #expect(try references("refs/duban/seen/side") == ["refs/duban/seen/side \(office.head())"])
        #expect(try found() == ["changed 2024-G1"])
        try git("checkout", "-q", "main")
        #expect(try found() == ["changed 2024-G1"])
    }

    @Test func aRebasedBranchThatIsNotCheckedOutIsReadWhereItStands() throws {
        try branch()
        try office.repository.commit("elsewhere", ["other.txt": "x"])
        try git("checkout", "-q", "side/work")
        try git("-c", "user.name=R", "-c", "user.email=r@example.org", "rebase", "-q", "main")
        try git("checkout", "-q", "main")
        #expect(try found() == ["again 2024-G1"])
    }

    @Test func linkedWorktreesShareWhatWasSeen() throws {
        let linked = office.repository.scratch("linked")
        try git("worktree", "add", "-q", "-b", "side", linked)
        let relative = "../linked"
        #expect(try found(in: relative) == [])
        #expect(try references("refs/duban/seen").count == 2)
        try office.repository.git("-C", linked, "reset", "-q", "--hard", "HEAD~1")
        #expect(try found() == [])
        #expect(try found(in: relative) == [])
        try office.repository.git("-C", linked, "checkout", "-q", "--detach")
        try git("reset", "-q", "--hard", "HEAD~1")
        #expect(try found() == ["changed 2024-G1"])
        #expect(try found(in: relative) == ["changed 2024-G1"])
    }

    @Test func whatCannotBeWrittenIsReadAllTheSame() throws {
        let lost = try office.head()
        try git("reset", "-q", "--hard", "HEAD~1")
        // Root may write anywhere, so the way is blocked and not forbidden.
        try FileManager.default.createDirectory(
            atPath: office.repository.path + "/.git/refs/duban", withIntermediateDirectories: true)
        try office.repository.write(".git/refs/duban/rewritten", "no folder\n")
        #expect(try found() == ["changed 2024-G1"])
        #expect(try references("refs/duban/seen") == ["refs/duban/seen/main \(lost)"])
        #expect(try office.workspace().list(Question()).model.rows.count == 2)
    }

    @Test func commitsThatTouchNoPlanAreNobodysHistory() throws {
        try office.repository.commit("elsewhere", ["other.txt": "x"])
        _ = try office.workspace().list(Question())
        try git("commit", "-q", "--amend", "-m", "otherwise")
        #expect(try found() == [])
    }

    @Test func aShallowCloneIsNoRewriting() throws {
        let clone = office.repository.scratch("shallow")
        try git("clone", "-q", "--depth=1", "file://\(office.repository.path)", clone)
        #expect(try found(in: "../shallow") == [])
        try office.update(30, "second")
        try office.update(35, "third")
        try git("-C", clone, "fetch", "-q", "--depth=1", "origin", "main")
        try git("-C", clone, "reset", "-q", "--hard", "FETCH_HEAD")
        #expect(try found(in: "../shallow") == [])
        try git("-C", clone, "fetch", "-q", "--unshallow")
        #expect(try found(in: "../shallow") == [])
    }

    @Test func everyPlanOfARewrittenCommitIsNamed() throws {
        try office.repository.commit(
            "two plans",
            [
                ActOffice.path: office.text.replacing("extra: kept", with: "extra: new"),
                "Plans/2024/2024-G2.md": ActOffice.plan("2024-G2", progress: 10, status: "in-progress"),
            ])
        _ = try office.workspace().list(Question())
        try git("reset", "-q", "--hard", "HEAD~1")
        let finding = try #require(try findings().first)
        #expect(finding.arguments["goals"] == .list([.text("2024-G1"), .text("2024-G2")]) && finding.goal == nil)
    }
}
