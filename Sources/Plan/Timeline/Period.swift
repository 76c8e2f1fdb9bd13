/// A month, quarter or half-year in which a unit owes a report (月、季、半年).
public struct Period: Hashable, Sendable {
    /// How long it is.
    public let rhythm: Settings.Rhythm
    /// Its first day.
    public let first: Day

    /// The period of a rhythm that holds a day.
    public init(holding day: Day, rhythm: Settings.Rhythm) {
        let (year, month, _) = day.components
        let length = Period.months(rhythm)
        self.rhythm = rhythm
        first = Period.firstDay(year, (month - 1) / length * length + 1)
    }

    private init(rhythm: Settings.Rhythm, first: Day) {
        self.rhythm = rhythm
        self.first = first
    }

    /// Its last day.
    public var last: Day { next.first.advanced(by: -1) }

    /// The period after it.
    public var next: Period { moved(by: Period.months(rhythm)) }

    /// The period before it.
    public var previous: Period { moved(by: -Period.months(rhythm)) }

    /// Its year.
    public var year: Int { first.year }
    /// Its number in its year, from 1.
    public var number: Int { (first.month - 1) / Period.months(rhythm) + 1 }

    private func moved(by months: Int) -> Period {
        let index = first.year * 12 + first.month - 1 + months
        return Period(rhythm: rhythm, first: Period.firstDay(index / 12, index % 12 + 1))
    }

    private static func months(_ rhythm: Settings.Rhythm) -> Int {
        switch rhythm {
        case .monthly: 1
        case .quarterly: 3
        case .halfYearly: 6
        }
    }

    private static func firstDay(_ year: Int, _ month: Int) -> Day {
        Day(year: year, month: month, day: 1) ?? .first(ofYear: year)
    }
}
