/// A light, what it rests on and the rule that gave it.
struct Verdict {
    var light: Light
    var basis: Basis
    var reason: Standing.Reason

    /// Binary fractions miss a bound such as 10 by less than this; it is read as met.
    static let noise = 1e-9

    /// The light of a plan with its figures, the first rule that applies:
    ///
    /// 1 `closed`, `dropped`. 2 status done: green, yellow when an item is unmet. 3 overdue: red. 4 no report yet:
    /// unknown, unless the grace of the first owed period is over or a milestone with a date of its own is past and not
    /// done. 5 `expected` and `actual` known: behind by under 10 green, 10 to 30 yellow, over 30 red. 6 by rhythm: no
    /// owed period missing green, one yellow, more red.
    ///
    /// Rule of the basis: computed or reported by `actual`, rhythm, or none; done and overdue follow `actual`.
    init(of plan: Plan, _ standing: Standing, isAwaitingFirst: Bool, settings: Settings) {
        let actual: Basis = standing.computed == nil ? .reported : .computed
        if plan.status == .closed {
            self.init(.closed, .none, .final)
        } else if plan.status == .dropped {
            self.init(.dropped, .none, .final)
        } else if plan.status == .done {
            let isMet = standing.items.allSatisfy(\.isMet)
            self.init(isMet ? .green : .yellow, actual, isMet ? .done : .doneUnmet)
        } else if standing.isOverdue {
            self.init(.red, actual, .overdue)
        } else if isAwaitingFirst {
            self.init(.unknown, .none, .noReportYet)
        } else if let behind = standing.behind {
            self.init(Verdict.light(behind: behind, settings), actual, .distance)
        } else {
            self.init(Verdict.light(missing: standing.missing.count), .rhythm, .rhythm)
        }
    }

    private init(_ light: Light, _ basis: Basis, _ reason: Standing.Reason) {
        self.light = light
        self.basis = basis
        self.reason = reason
    }

    /// Rule: behind by under `yellow` points green, from there to `red` points yellow, over that red; unrounded.
    private static func light(behind: Double, _ settings: Settings) -> Light {
        if behind < settings.yellow - noise { return .green }
        return behind > settings.red + noise ? .red : .yellow
    }

    /// Rule: no owed period missing green, one yellow, more red.
    private static func light(missing: Int) -> Light {
        missing == 0 ? .green : missing == 1 ? .yellow : .red
    }

    /// Rule: a green of done, distance or rhythm becomes yellow when a `hold` indicator with a current is not held, one
    /// of distance or rhythm also when the status is at-risk or blocked or the plan is stale.
    func strict(_ plan: Plan, _ standing: Standing) -> Verdict {
        guard light == .green else { return self }
        if plan.indicators.contains(where: { $0.measure == .hold && $0.isHeld == false }) {
            return Verdict(.yellow, basis, .holdBroken)
        }
        if reason == .done { return self }
        if plan.status == .atRisk || plan.status == .blocked { return Verdict(.yellow, basis, .statusAtRisk) }
        return standing.isStale ? Verdict(.yellow, basis, .stale) : self
    }
}
