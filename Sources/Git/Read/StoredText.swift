#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Text as commits store it: UTF-8 unless the commit names another encoding (`i18n.commitEncoding`).
enum StoredText {
    /// The text; bytes that are none in the encoding become replacement characters.
    static func decode(_ bytes: UnsafeRawBufferPointer, encoding: String?) -> String {
        if let encoding, !["utf-8", "utf8"].contains(encoding.lowercased()), let text = convert(bytes, from: encoding) {
            return text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Nil where the system does not know the encoding, or the bytes are not in it.
    private static func convert(_ bytes: UnsafeRawBufferPointer, from encoding: String) -> String? {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        let input = UnsafeMutablePointer<CChar>.allocate(capacity: max(bytes.count, 1))
        let room = bytes.count * 4 + 16
        let output = UnsafeMutablePointer<CChar>.allocate(capacity: room)
        defer {
            input.deallocate()
            output.deallocate()
        }
        for (index, byte) in bytes.enumerated() { input[index] = CChar(bitPattern: byte) }
        var (from, target): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?) = (input, output)
        var (left, free) = (bytes.count, room)
        guard iconv(converter, &from, &left, &target, &free) != -1 else { return nil }
        return String(decoding: UnsafeRawBufferPointer(start: output, count: room - free), as: UTF8.self)
    }
}
