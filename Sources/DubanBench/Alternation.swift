/// One of the things that are compared: what it is called, and one run of it.
struct Contender {
    let name: String
    /// Prepares the numbered round, then runs and measures; only what it returns counts.
    let run: (_ round: Int) throws(BenchFailure) -> ChildProcess.Usage
}

/// Runs that take turns, so that whatever else the machine does meets all of them alike: A B A B and so on.
struct Alternation {
    let title: String
    /// The first is compared with each of the others.
    let contenders: [Contender]
    let rounds: Int

    /// Measures after one round that does not count, and says the medians and the ratios to them.
    func measure() throws(BenchFailure) -> String {
        var usages: [[ChildProcess.Usage]] = Array(repeating: [], count: contenders.count)
        for round in 0...rounds {
            for (index, contender) in contenders.enumerated() {
                let usage = try contender.run(round)
                if round > 0 { usages[index].append(usage) }
            }
        }
        let summaries = usages.map(Summary.init)
        let width = contenders.map(\.name.count).max() ?? 0
        var lines = ["\(title) (median of \(rounds) runs, in turn)"]
        for (index, contender) in contenders.enumerated() {
            let name = contender.name + String(repeating: " ", count: width - contender.name.count)
            lines.append("  \(name)  \(summaries[index])")
        }
        for (index, other) in contenders.enumerated().dropFirst() {
            let ratio = summaries[0].median / summaries[index].median
            let processor = summaries[0].processor / summaries[index].processor
            lines.append(
                "  ratio \(decimal(ratio, places: 2)) to \(other.name)"
                    + " (of processor time, which a busy machine moves less, \(decimal(processor, places: 2)))")
        }
        return lines.joined(separator: "\n")
    }
}

/// What a number of runs took.
private struct Summary: CustomStringConvertible {
    let median: Double
    let least: Double
    let most: Double
    let processor: Double
    let memory: Double

    init(_ usages: [ChildProcess.Usage]) {
        let elapsed = usages.map(\.elapsed).sorted()
        median = Summary.median(of: elapsed)
        least = elapsed.first ?? 0
        most = elapsed.last ?? 0
        memory = usages.map(\.memory).max() ?? 0
        processor = Summary.median(of: usages.map(\.processor).sorted())
    }

    private static func median(of sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    var description: String {
        "\(milliseconds(median)) ms (\(milliseconds(least)) to \(milliseconds(most))), processor \(milliseconds(processor)) ms, \(decimal(memory, places: 0)) MB"
    }

    private func milliseconds(_ seconds: Double) -> String {
        let text = decimal(seconds * 1_000, places: 2)
        return String(repeating: " ", count: max(0, 7 - text.count)) + text
    }
}

/// A number with a fixed count of decimal places.
func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    if places == 0 { return "\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
}
