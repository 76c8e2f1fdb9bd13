public import Plan

/// Writes a plan as a new file, in the format's order and style.
public enum PlanWriter {
    /// The file of a plan: front matter with null fields written out, then the body; ends with a line break.
    public static func bytes(of plan: Plan) -> [UInt8] { [] }
}
