/// The JSON Schemas of what the commands print with `--json`: what `duban schema` prints.
///
/// They are put down here, next to what writes the documents, with the words of enumerations taken from the domain;
/// `Sources/duban/Schemas` holds the same, one file a kind, for those who have no program at hand. They are not embedded as
/// bytes: the compiler needs a second for every 8 KB of them, and they are 120.
public enum SchemaLibrary {
    /// The names of the kinds: what is read first, then what is written.
    public static var kinds: [String] { Schema.kinds.map(\.name) }

    /// The schema of a kind, complete in itself, as a document; nil where no command prints that kind.
    public static func schema(_ kind: String) -> String? {
        Schema.kinds.first { $0.name == kind }?.schema.text
    }
}
