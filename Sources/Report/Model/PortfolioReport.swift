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
    /// The acts that the changes name, by plan and commit.
    public var acts: [PlanID: [String: Entry]]
    /// The state that the changes begin with; nil where nothing is compared.
    public var earlier: Earlier?
    /// What waits for whom.
    public var waiting: [Waiting]

    /// The older state of a comparison.
    public struct Earlier: Sendable {
        /// The commit that held it, 40 hexadecimal digits; nil where there was none yet.
        public var commit: String?
        /// How many plans had which light.
        public var lights: [Light: Int] = [:]
        /// The plans that are gone since.
        public var gone: [Plan] = []

        /// A state that held nothing.
        public init() {}
    }

    /// A report of plans.
    public init(edition: Edition, rows: [PlanRow]) {
        self.edition = edition
        self.rows = rows
        changes = []
        acts = [:]
        waiting = []
    }

    /// A plan of either state; of both the newer.
    func plan(_ id: PlanID) -> Plan? {
        rows.first { $0.plan.id == id }?.plan ?? earlier?.gone.first { $0.id == id }
    }

    /// How many plans have which light, for the lights that some have; in the order of summaries.
    var counts: [(light: Light, count: Int)] {
        PortfolioReport.lights.map { ($0, count($0)) }.filter { $0.1 > 0 }
    }

    /// The lights in the order of summaries.
    static let lights: [Light] = [.red, .yellow, .green, .unknown, .closed, .dropped]

    /// How many plans have a light.
    public func count(_ light: Light) -> Int {
        rows.count { $0.standing.light == light }
    }
}
