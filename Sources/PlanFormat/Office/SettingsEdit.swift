import Plan

extension SettingsFile {
    /// A settings file with the office's name filled in; every other byte stays.
    ///
    /// The name is written where the file has `office:` at the start of a line, else in a line of its own at the end.
    public static func setting(office: String, in bytes: [UInt8]) -> [UInt8] {
        let key = Array("office:".utf8)
        let value = Array(" \(ScalarWriter.text(office, at: ScalarWriter.Place(allowsBlock: false)))".utf8)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
            if bytes[start..<end].starts(with: key) {
                let old = start + key.count..<end
                let comment = bytes[old].firstIndex(of: UInt8(ascii: "#")).map { bytes[$0..<end] }
                return bytes[..<old.lowerBound] + value + (comment.map { [0x20] + Array($0) } ?? []) + bytes[end...]
            }
            start = bytes[end...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.endIndex
        }
        let needsBreak = bytes.last.map { $0 != 0x0A } ?? false
        return bytes + (needsBreak ? [0x0A] : []) + key + value + [0x0A]
    }
}
