public import Git
public import Plan

/// Reads the histories of plans, by whatever means.
public protocol HistoryReading: Sendable {
    /// The histories of all plans that a commit's ancestors and itself hold, vanished ones too.
    func timelines(upTo head: Oid) throws -> [PlanID: Timeline]

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID, upTo head: Oid) throws -> PlanPast

    /// The newest acts of one plan, back to its last report at least, where they can be had without reading all of
    /// history; else nil. The acts before them are cut off.
    func recent(of id: PlanID, upTo head: Oid) throws -> Timeline?
}

/// The history of one plan, and what its file said after each act.
public struct PlanPast: Sendable {
    /// The acts.
    public var timeline: Timeline
    /// The plan as a commit left it, by the commit's id.
    public var versions: [String: Plan]

    /// The past of a plan.
    public init(timeline: Timeline, versions: [String: Plan] = [:]) {
        self.timeline = timeline
        self.versions = versions
    }
}
