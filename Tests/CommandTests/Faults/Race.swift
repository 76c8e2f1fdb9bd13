import Foundation
import Glibc
import Support

/// Lets several sequences of programs run side by side, each starting its next one as soon as the last has ended.
struct Race {
    /// Starts the program of a step.
    typealias Start = (Int) throws -> ProgramRun

    private struct Lane {
        let start: Start
        let count: Int
        var run: ProgramRun?
        var outcomes: [Shell.Outcome] = []
    }

    /// The outcomes of each lane's steps, in order. `isOver` is called for an outcome and says whether the step is
    /// done; one that is not is started again.
    static func run(_ lanes: [Start], steps: Int, isOver: (Int, Shell.Outcome) -> Bool = { _, _ in true }) throws
        -> [[Shell.Outcome]]
    {
        var lanes = lanes.map { Lane(start: $0, count: steps) }
        while lanes.contains(where: { $0.outcomes.count < $0.count }) {
            for place in lanes.indices where lanes[place].outcomes.count < lanes[place].count {
                if let run = lanes[place].run {
                    guard let outcome = try run.poll() else { continue }
                    if isOver(place, outcome) { lanes[place].outcomes.append(outcome) }
                    lanes[place].run = nil
                }
                if lanes[place].outcomes.count < steps {
                    lanes[place].run = try lanes[place].start(lanes[place].outcomes.count)
                }
            }
            usleep(200)
        }
        return lanes.map(\.outcomes)
    }
}
