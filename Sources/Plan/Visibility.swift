/// What the public edition leaves out of a plan.
public enum Visibility: Hashable, Sendable {
    /// Nothing.
    case open
    /// The whole plan: `visibility: internal`.
    case `internal`
    /// Some fields: `internal: [owner, cause]`.
    case partly([String])
}
