/// A report's text, read from a file's bytes.
public struct ReportDocument: Sendable {
    /// How the file's characters are encoded.
    public enum Encoding: String, Sendable, CaseIterable {
        case utf8 = "utf-8"
        case utf16 = "utf-16"
        case gb18030 = "gb18030"
    }

    /// The text; the file's own bytes where it is plain UTF-8.
    public let text: String
    /// How the file's characters were encoded.
    public let encoding: Encoding
    /// Whether `text` is the file's bytes unchanged; otherwise `report.txt` beside the original holds it.
    public let isVerbatim: Bool

    init(text: String, encoding: Encoding, isVerbatim: Bool) {
        self.text = text
        self.encoding = encoding
        self.isVerbatim = isVerbatim
    }

    /// A document of a text that is plain UTF-8.
    public init(text: String) {
        self.init(text: text, encoding: .utf8, isVerbatim: true)
    }

    /// Reads a file's bytes: UTF-8 (a byte order mark is kept), UTF-16 with a mark, GB18030 and its subset GBK; of a
    /// web page, the text that it shows.
    ///
    /// Throws ``DecodingError`` where the bytes hold no text.
    public static func decode(_ bytes: [UInt8]) throws(DecodingError) -> ReportDocument {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unknownEncoding }
        return ReportDocument(text: text)
    }
}
