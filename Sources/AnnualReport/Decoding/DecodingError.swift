public import Plan

extension ReportDocument {
    /// Why a file gives no text.
    public enum DecodingError: Error, Hashable, Sendable {
        /// No bytes, or nothing but blanks.
        case empty
        /// Not text, but what its first bytes look like.
        case binary(Kind)
        /// Text in none of the encodings that are read.
        case unknownEncoding

        /// What a binary file looks like.
        public enum Kind: String, Sendable, CaseIterable {
            case pdf
            /// A Word document, `.docx` or `.doc`.
            case word
            /// A workbook, `.xlsx`.
            case excel
            /// A ZIP archive of another kind.
            case zip
            /// A picture.
            case image
            /// Anything else.
            case other
        }

        /// The rule under which `Words` has what to say; its variants are the kinds of binary files.
        public var rule: Rule {
            switch self {
            case .empty: .reportEmpty
            case .binary(let kind): Rule.reportBinary.variant(kind.rawValue)
            case .unknownEncoding: .reportEncoding
            }
        }
    }
}

extension Rule {
    /// The report's file holds nothing.
    public static let reportEmpty = Rule("report-empty", .error)
    /// The report's file is not text.
    public static let reportBinary = Rule("report-binary", .error)
    /// The report's text is in an encoding that is not read.
    public static let reportEncoding = Rule("report-encoding", .error)
}
