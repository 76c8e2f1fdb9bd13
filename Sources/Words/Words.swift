public import Plan

/// Every word that a person reads, in one language.
///
/// Sentences are templates of a table, one a language, filled by name: `{id}`; `{count|goal|goals}` picks a form by number.
public struct Words: Sendable {
    /// The language.
    public let language: Settings.Language

    /// The words of a language.
    public init(_ language: Settings.Language) {
        self.language = language
    }
}
