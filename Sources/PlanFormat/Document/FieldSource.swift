/// The source text of a field in one version of a file, and what is needed to put it back into another.
public struct FieldSource: Hashable, Sendable {}
