import Plan
import Words

/// A sort of changes as people tell them: what was finished first, then lights, then what was moved, then the rest.
struct ChangeSort {
    /// The kind of change.
    let kind: PortfolioChange.Kind
    /// The light that it became; nil: whatever it is.
    let light: Light?
    /// How many plans changed so.
    let key: Words.Key

    private init(_ kind: PortfolioChange.Kind, _ key: Words.Key, to light: Light? = nil) {
        self.kind = kind
        self.light = light
        self.key = key
    }

    /// All sorts but other edits, in the order in which they are told.
    static let all = [
        ChangeSort(.closed, .changeClosed), ChangeSort(.finished, .changeFinished),
        ChangeSort(.lightChanged, .changeLightRed, to: .red),
        ChangeSort(.lightChanged, .changeLightYellow, to: .yellow),
        ChangeSort(.lightChanged, .changeLightGreen, to: .green),
        ChangeSort(.lightChanged, .changeLightUnknown, to: .unknown), ChangeSort(.dueRevised, .changeDueRevised),
        ChangeSort(.targetRevised, .changeTargetRevised), ChangeSort(.new, .changeNew),
        ChangeSort(.reopened, .changeReopened), ChangeSort(.dropped, .changeDropped),
        ChangeSort(.vanished, .changeVanished),
    ]

    /// Progress and other edits.
    static let updated = ChangeSort(.updated, .changesUpdated)

    /// Whether a change is of this sort.
    func holds(_ change: PortfolioChange) -> Bool {
        change.change == kind && (light == nil || change.new.text == light?.rawValue)
    }
}
