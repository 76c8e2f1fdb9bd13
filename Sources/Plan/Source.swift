/// Where a report says what a plan is about.
public struct Source: Hashable, Sendable {
    /// The document's path in the repository.
    public var document: String
    /// SHA-256 of that file, 64 hexadecimal digits.
    public var sha256: String?
    /// The report's date; nil where it does not say.
    public var date: Day?
    /// The heading's numbers, outer to inner, joined: `四、(一)`.
    public var section: String?
    /// Bytes of the document, end excluded, without the item's number.
    public var span: Range<Int>?
    /// Those bytes as text.
    public var quote: String?

    /// A place in a document.
    public init(
        document: String, sha256: String? = nil, date: Day? = nil, section: String? = nil, span: Range<Int>? = nil,
        quote: String? = nil
    ) {
        self.document = document
        self.sha256 = sha256
        self.date = date
        self.section = section
        self.span = span
        self.quote = quote
    }
}
