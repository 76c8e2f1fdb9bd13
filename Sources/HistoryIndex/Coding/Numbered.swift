/// Values by number, from 0, each once.
struct Numbered<Value: Hashable & Sendable> {
    /// The values by their numbers.
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]
    /// Whether the numbers hold all values; to read values that are only looked up by number makes no table.
    private var isComplete = true

    /// Adds a value that was read.
    mutating func append(_ value: Value) {
        values.append(value)
        isComplete = false
    }

    /// The number of a value, which it is given where it has none.
    mutating func number(for value: Value) -> Int {
        if !isComplete {
            numbers = Dictionary(values.enumerated().map { ($1, $0) }) { first, _ in first }
            isComplete = true
        }
        if let known = numbers[value] { return known }
        numbers[value] = values.count
        values.append(value)
        return values.count - 1
    }

    /// The value of a number that was read.
    func value(_ number: Int) throws(DamagedIndex) -> Value {
        guard number < values.count else { throw DamagedIndex() }
        return values[number]
    }
}
