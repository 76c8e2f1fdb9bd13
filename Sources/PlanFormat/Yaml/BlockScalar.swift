/// The parts of a block scalar (`|`, `>`).
enum BlockScalar {
    /// Where its last line ends, before the line break; blank lines after it count only where it keeps them (`+`).
    static func end(of node: YamlNode, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var header = node.start
        while header < node.end, !isBreak(bytes[header]) { header += 1 }
        let keeps = bytes[node.start..<header].prefix { $0 != UInt8(ascii: "#") }.contains(UInt8(ascii: "+"))
        var end = node.end
        if end > header, isBreak(bytes[end - 1]) { end = beforeBreak(end, bytes) }
        if keeps { return max(end, header) }
        let indent = contentIndent(header, end, bytes)
        while end > header {
            var line = end
            while line > header, !isBreak(bytes[line - 1]) { line -= 1 }
            let isBlank = bytes[line..<end].allSatisfy { $0 == UInt8(ascii: " ") } && end - line <= indent
            guard isBlank, line > header else { break }
            end = beforeBreak(line, bytes)
        }
        return max(end, header)
    }

    /// Where its header, `|-` with a remark, ends.
    static func headerEnd(of node: YamlNode, in bytes: [UInt8]) -> Int {
        var end = node.start
        while end < node.end, !isBreak(bytes[end]) { end += 1 }
        return end
    }

    private static func contentIndent(_ header: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = header
        var indent = 0
        while index < end {
            if isBreak(bytes[index]) {
                indent = 0
            } else if bytes[index] == UInt8(ascii: " ") {
                indent += 1
            } else {
                return indent
            }
            index += 1
        }
        return Int.max
    }

    private static func beforeBreak(_ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        end >= 2 && bytes[end - 1] == UInt8(ascii: "\n") && bytes[end - 2] == UInt8(ascii: "\r") ? end - 2 : end - 1
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
