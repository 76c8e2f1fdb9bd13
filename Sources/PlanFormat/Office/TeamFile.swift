public import Plan

/// Reads `Plans/team.yaml`.
public enum TeamFile {
    /// The units and people that can be read, and what is wrong.
    public static func read(_ bytes: [UInt8], path: String) -> (team: Team, findings: [Finding]) { (Team(), []) }

    /// A new file of units and people.
    public static func bytes(of team: Team) -> [UInt8] { [] }
}
