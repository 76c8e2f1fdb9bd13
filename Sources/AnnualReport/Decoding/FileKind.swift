/// Tells by a file's bytes that it is not text, and what it is instead.
enum FileKind {
    private static let signatures: [(bytes: [UInt8], kind: ReportDocument.DecodingError.Kind)] = [
        (Array("%PDF".utf8), .pdf),
        ([0xD0, 0xCF, 0x11, 0xE0], .word),
        (Array("{\\rtf".utf8), .word),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image),
        ([0x4D, 0x4D, 0x00, 0x2A], .image),
        ([0x7F, 0x45, 0x4C, 0x46], .other),
        ([0x1F, 0x8B], .other),
    ]

    /// What the bytes look like where they begin as no text does; nil otherwise.
    static func binary(_ bytes: [UInt8]) -> ReportDocument.DecodingError.Kind? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return archive(bytes)
        }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .image }
        return signatures.first { bytes.starts(with: $0.bytes) }?.kind
    }

    /// What an archive holds, by the names in its directory, which stands at its end.
    private static func archive(_ bytes: [UInt8]) -> ReportDocument.DecodingError.Kind {
        let ends = [bytes.prefix(8192), bytes.suffix(65_536)]
        if ends.contains(where: { contains("word/", in: $0) }) { return .word }
        if ends.contains(where: { contains("xl/", in: $0) }) { return .excel }
        return .zip
    }

    private static func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - word.count)).contains { bytes[$0...].starts(with: word) }
    }

    /// Whether more than one byte in twenty is a control character that no text has.
    static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
        let controls = bytes.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C && $0 != 0x1B }
        return controls * 20 > bytes.count
    }
}
