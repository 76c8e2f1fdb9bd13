/// How a plan file falls into front matter and body.
struct FrontMatter {
    /// The three dashes that open it.
    let fence: Range<Int>
    /// The YAML, between the lines of the two fences.
    let yaml: Range<Int>
    /// What follows the closing fence's line.
    let body: Range<Int>
    /// The line end of the opening fence, which new lines get too.
    let lineEnd: [UInt8]

    /// Why a file has no front matter.
    enum Problem: String {
        /// The first line is not `---`.
        case missing = "no-front-matter"
        /// No later line is `---`.
        case unclosed = "unclosed-front-matter"
    }

    /// Where a byte order mark ends.
    static func startOfText(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// Finds the two fences, lines of `---` with nothing but blanks after it.
    static func find(in bytes: [UInt8]) -> Result<FrontMatter, Failure> {
        bytes.withUnsafeBufferPointer { bytes in
            let start = startOfText(bytes)
            let (firstEnd, first) = line(from: start, bytes)
            guard isFence(start, firstEnd, bytes) else { return .failure(Failure(problem: .missing)) }
            var index = first
            while index < bytes.count {
                let (end, next) = line(from: index, bytes)
                if isFence(index, end, bytes) {
                    return .success(
                        FrontMatter(
                            fence: start..<start + 3, yaml: first..<index, body: next..<bytes.count,
                            lineEnd: Array(bytes[firstEnd..<first])))
                }
                index = next
            }
            return .failure(Failure(problem: .unclosed))
        }
    }

    /// A problem as an error.
    struct Failure: Error {
        let problem: Problem
    }

    /// The end of a line without its line break, and where the next one begins.
    private static func line(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, next: Int) {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        let hasReturn = index > start && index < bytes.count && bytes[index - 1] == UInt8(ascii: "\r")
        return (hasReturn ? index - 1 : index, min(index + 1, bytes.count))
    }

    private static func isFence(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let dash = UInt8(ascii: "-")
        guard end - start >= 3, bytes[start] == dash, bytes[start + 1] == dash, bytes[start + 2] == dash else {
            return false
        }
        return bytes[(start + 3)..<end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
