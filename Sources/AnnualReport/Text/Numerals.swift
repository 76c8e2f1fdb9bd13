/// Numbers in Chinese characters.
enum Numerals {
    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000]

    /// Whether a scalar can stand in a number.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        digits[scalar] != nil || powers[scalar] != nil
    }

    /// The number: 十二 is 12, 二百零三 203, 二〇二四 2024; nil where the characters make none.
    static func value(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.count <= 9, scalars.allSatisfy(isNumeral) else { return nil }
        if scalars.allSatisfy({ digits[$0] != nil }) {
            return scalars.count <= 4 ? scalars.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } : nil
        }
        var total = 0
        var digit: Int?
        var lastPower = Int.max
        for scalar in scalars {
            if let power = powers[scalar] {
                guard power < lastPower else { return nil }
                total += (digit ?? (total == 0 ? 1 : 0)) * power
                digit = nil
                lastPower = power
            } else {
                guard digit == nil || digit == 0 else { return nil }
                digit = digits[scalar]
            }
        }
        return total + (digit ?? 0)
    }
}
