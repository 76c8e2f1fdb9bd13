public import Git
public import Plan

/// Reads the histories of plans, by whatever means.
public protocol HistoryReading: Sendable {
    /// The histories of the plans that a commit's history holds, vanished ones too.
    ///
    /// - Parameters:
    ///   - head: the commit whose ancestors count, itself included.
    ///   - only: the plan that is asked for; nil: all.
    func timelines(upTo head: Oid, only: PlanID?) throws -> [PlanID: Timeline]
}

extension HistoryReading {
    /// The history of one plan; empty where there is none.
    public func timeline(of id: PlanID, upTo head: Oid) throws -> Timeline {
        try timelines(upTo: head, only: id)[id] ?? Timeline(id: id)
    }
}
