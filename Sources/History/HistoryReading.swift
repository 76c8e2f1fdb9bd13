public import Git
public import Plan

/// Reads the histories of plans, by whatever means.
public protocol HistoryReading: Sendable {
    /// The histories of all plans that a commit's ancestors and itself hold, vanished ones too, and what names none.
    func office(upTo head: Oid) throws -> OfficePast

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID, upTo head: Oid) throws -> PlanPast

    /// The newest acts of one plan, back to its last report at least, where they can be had without reading all of
    /// history; else nil. The acts before them are cut off.
    func recent(of id: PlanID, upTo head: Oid) throws -> Timeline?
}

extension HistoryReading {
    /// The histories of all plans that a commit's ancestors and itself hold, vanished ones too.
    public func timelines(upTo head: Oid) throws -> [PlanID: Timeline] { try office(upTo: head).timelines }
}

/// The history of a whole office.
public struct OfficePast: Sendable {
    /// The histories of plans.
    public var timelines: [PlanID: Timeline]
    /// `Goal:` trailers that name no plan that ever was, newest first.
    public var strayTrailers: [Office.StrayTrailer]

    /// A past in which nothing was yet, or what was.
    public init(timelines: [PlanID: Timeline] = [:], strayTrailers: [Office.StrayTrailer] = []) {
        self.timelines = timelines
        self.strayTrailers = strayTrailers
    }
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
