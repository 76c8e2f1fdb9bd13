/// A report's text, read from a file's bytes.
public struct ReportDocument: Sendable {
    /// How a file's characters are encoded.
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

    private init(text: String, encoding: Encoding, isVerbatim: Bool) {
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
        guard !bytes.isEmpty else { throw .empty }
        if let kind = FileKind.binary(bytes) { throw .binary(kind) }
        let (text, encoding) = try characters(bytes)
        guard text.unicodeScalars.contains(where: { Fold.fold($0).map { !$0.isBlank } ?? false }) else { throw .empty }
        if WebPage.isPage(text) {
            let shown = WebPage.text(of: text)
            guard !shown.isEmpty else { throw .empty }
            return ReportDocument(text: shown, encoding: encoding, isVerbatim: false)
        }
        return ReportDocument(text: text, encoding: encoding, isVerbatim: encoding == .utf8)
    }

    private static func characters(_ bytes: [UInt8]) throws(DecodingError) -> (String, Encoding) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = utf16(bytes) else { throw .unknownEncoding }
            return (text, .utf16)
        }
        if bytes.contains(0) { throw .binary(.other) }
        if let text = String(validating: bytes, as: UTF8.self) {
            guard !FileKind.isMostlyControls(bytes) else { throw .binary(.other) }
            return (text, .utf8)
        }
        if let text = GB18030.decode(bytes) { return (text, .gb18030) }
        throw FileKind.isMostlyControls(bytes) ? .binary(.other) : .unknownEncoding
    }

    private static func utf16(_ bytes: [UInt8]) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return String(validating: units, as: UTF16.self)
    }
}
