#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads GB18030, the national encoding, of which GBK and GB 2312 are parts.
enum GB18030 {
    /// The text, or nil where the bytes are no valid GB18030 or do not read as Chinese.
    static func decode(_ bytes: [UInt8]) -> String? {
        guard readsAsChinese(bytes) else { return nil }
        let converter = iconv_open("UTF-8", "GB18030")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become three, four become at most four.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 8)
        let capacity = output.count
        var left = capacity
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var unread = source.count
                return iconv(converter, &from, &unread, &to, &left) != -1 && unread == 0
            }
        }
        guard isWhole else { return nil }
        return String(validating: output[..<(capacity - left)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether most pairs of bytes lie where common characters and punctuation do.
    ///
    /// UTF-8 that was cut, or text in a Latin encoding, can be valid GB18030 too, but of rare characters.
    private static func readsAsChinese(_ bytes: [UInt8]) -> Bool {
        var index = 0
        var common = 0
        var all = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count else { return false }
            let (lead, trail) = (bytes[index], bytes[index + 1])
            let isCommon = trail >= 0xA1 && ((0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead))
            all += 1
            common += isCommon ? 1 : 0
            index += (0x30...0x39).contains(trail) ? 4 : 2
        }
        return all > 0 && common * 4 >= all * 3
    }
}
