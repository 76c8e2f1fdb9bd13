public import Plan

/// All plans of a year as of a day: what `list` and `report` show.
public struct PortfolioReport: Sendable {
    /// What it was made from.
    public var edition: Edition
    /// The first moment of the time that `changes` covers.
    public var since: Timestamp?
    /// The plans, goals before shortcomings, numbers in order.
    public var rows: [PlanRow]
    /// What changed since then.
    public var changes: [PortfolioChange]
    /// What waits for whom.
    public var waiting: [Waiting]

    /// A report of plans.
    public init(edition: Edition, rows: [PlanRow]) {
        self.edition = edition
        self.rows = rows
        changes = []
        waiting = []
    }

    /// How many plans have which light, for the lights that some have; in the order of summaries.
    var counts: [(light: Light, count: Int)] {
        let order: [Light] = [.red, .yellow, .green, .unknown, .closed, .dropped]
        return order.map { ($0, count($0)) }.filter { $0.1 > 0 }
    }

    /// How many plans have a light.
    public func count(_ light: Light) -> Int {
        rows.count { $0.standing.light == light }
    }
}
