import Foundation

/// SplitMix64: the same numbers for the same seed, everywhere.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    /// What the numbers follow from.
    public let seed: UInt64
    private var state: UInt64

    /// The numbers of a seed.
    public init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// The numbers of this run's seed, which a test of this name prints.
    public init(of test: String) { self.init(seed: SeededRandom.runSeed(test)) }

    /// The seed of this run: `DUBAN_TEST_SEED`, else a new one; printed, so that a failure can be run again.
    public static func runSeed(_ test: String) -> UInt64 {
        let given = ProcessInfo.processInfo.environment["DUBAN_TEST_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 1...999_999_999)
        print("\(test): DUBAN_TEST_SEED=\(seed)")
        return seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Any of some elements.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// A number of a range.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// A number from nought up to a bound, the bound left out.
    public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// True in so many of a hundred cases.
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
