/// What one milestone or indicator contributes to `computed` and `expected`.
public struct ItemShare: Hashable, Sendable {
    /// Whether it is a milestone or an indicator.
    public let list: FieldPath.ItemList
    /// The item's key.
    public let key: String
    /// The share that is done, 0…100.
    public let actual: Double
    /// The share that is due by the day, 0…100; nil where it needs a date that is missing, and then it counts at `actual`.
    public let expected: Double?
    /// How much it counts; 0 or more.
    public let weight: Double

    /// A share of an item.
    public init(list: FieldPath.ItemList, key: String, actual: Double, expected: Double?, weight: Double) {
        self.list = list
        self.key = key
        self.actual = actual
        self.expected = expected
        self.weight = weight
    }

    /// Whether all of it is done.
    public var isMet: Bool { actual >= 100 }
}
