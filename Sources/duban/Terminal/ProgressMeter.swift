import DubanKit
import Glibc
import Plan
import Report
import Synchronization
import Words

/// A bar on standard error while history is read, where that is a terminal and it takes longer than a moment; and a line
/// where the index has to be made anew.
final class ProgressMeter: Sendable {
    private struct State {
        var start: Double?
        var last = 0.0
        var isShown = false
    }

    private static let patience = 0.6
    private static let pause = 0.1
    private static let cells = 24

    private let isQuiet: Bool
    private let state = Mutex(State())

    /// A meter that has shown nothing; a quiet one shows no bar.
    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
    }

    /// Shows how far the work is.
    func show(_ work: LongWork) {
        switch work {
        case .rebuilt:
            let style = TerminalStyle(words: HelpWords.words, width: ProcessReading.width, color: false)
            Console.error(FindingScreen(Finding(.indexRebuilt)).text(in: style))
        case .reading(let done, let total):
            if isQuiet || isatty(STDERR_FILENO) != 1 { return }
            if let text = state.withLock({ ProgressMeter.text(in: &$0, done, total) }) { Console.error(text) }
        }
    }

    /// What is written now; nil: nothing yet, or not again so soon.
    private static func text(in state: inout State, _ done: Int, _ total: Int) -> String? {
        let now = seconds
        let start = state.start ?? now
        state.start = start
        if done >= total {
            state.start = nil
            defer { state.isShown = false }
            return state.isShown ? "\r\u{1B}[K" : nil
        }
        guard now - start >= patience, now - state.last >= pause else { return nil }
        state.last = now
        state.isShown = true
        let share = Double(done) / Double(max(total, 1))
        let full = Int(share * Double(cells))
        let bar = String(repeating: "\u{2588}", count: full) + String(repeating: "\u{2591}", count: cells - full)
        return "\r\u{1B}[K\(HelpWords.words(.indexReading)) \(bar) \(done)/\(total)"
    }

    private static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension Rule {
    /// The index was damaged.
    fileprivate static let indexRebuilt = Rule("index-rebuilt", .notice)
}
