import Glibc
import Support
import Testing

@Suite(.serialized) struct InterruptTests {
    /// Ctrl-C, a closed terminal, a system that shuts down: an update that has begun to write is finished first.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aWriteThatHasBegunIsFinishedAndLeavesNothing(_ signal: Int32) throws {
        let office = try SampleOffice.small()
        let journal = office.path + "/.git/duban/journal"
        var interrupted = 0
        for round in 1...25 {
            let run = try office.start(["update", "G1", "--progress", "\(round)", "-m", "round \(round)"])
            while access(journal, F_OK) != 0, !run.isOver {}
            usleep(UInt32(round) * 60)
            run.send(signal)
            if try run.wait().status == -signal { interrupted += 1 }
            let left = office.scratch.files(under: "work/.git").filter { name in
                name.hasSuffix(".lock") || name.contains(".duban-")
                    || (name.hasPrefix("duban/") && name != "duban/lock" && !name.hasPrefix("duban/history."))
            }
            #expect(left.isEmpty, "round \(round)")
            #expect(try office.git("log", "-1", "--format=%s") == "round \(round)")
            #expect(try office.status() == "")
        }
        #expect(interrupted >= 5)
    }
}
