public import Plan

extension Words {
    /// What kind of act a commit is of a plan; one that was imported has a source.
    public func kind(_ entry: Entry, of plan: Plan?) -> String {
        switch entry.kind {
        case .created: self(plan?.source == nil ? .historyCreated : .historyImported)
        case .report: self(entry.message.corrects == nil ? .historyReport : .historyCorrecting)
        case .amended: self(.historyAmended)
        case .remark: self(.historyRemark)
        case .notice: self(.historyNotice)
        case .closed: self(.historyClosed)
        case .refused: self(.historyRefused)
        case .reopened: self(.historyReopened)
        case .undone: self(.historyUndone)
        case .merged: self(.historyMerged)
        case .vanished: self(.historyVanished)
        }
    }
}
