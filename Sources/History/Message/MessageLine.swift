import Plan

/// One line of a commit's message, as git looks at it.
struct MessageLine {
    private let bytes: Substring.UTF8View

    init(_ bytes: Substring.UTF8View) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = text.utf8[...]
    }

    var isEmpty: Bool { bytes.isEmpty }
    var isBlank: Bool { bytes.allSatisfy(\.isSpace) }
    var isRemark: Bool { bytes.first == UInt8(ascii: "#") }
    var beginsWithSpace: Bool { bytes.first?.isSpace == true }
    var beginsWithTab: Bool { bytes.first == UInt8(ascii: "\t") }
    var beginsConflicts: Bool { bytes.elementsEqual("Conflicts:".utf8) }

    /// Whether git itself writes such lines, so that a paragraph with one may hold other lines too.
    var isGitMade: Bool {
        bytes.starts(with: "Signed-off-by: ".utf8) || bytes.starts(with: "(cherry picked from commit ".utf8)
    }

    /// Whether git takes what follows for no part of the message: a patch, or what an editor showed below the scissors.
    ///
    /// - Parameter isLast: whether no line feed ends this line.
    func endsMessage(isLast: Bool) -> Bool {
        if isScissors { return !isLast }
        return beginsWithDashes && (bytes.dropFirst(3).first.map(\.isSpace) ?? !isLast)
    }

    /// Whether it begins with `---`.
    var beginsWithDashes: Bool { bytes.starts(with: "---".utf8) }

    /// Whether it is the line below which an editor shows what is no part of the message.
    var isScissors: Bool { bytes.elementsEqual("# ------------------------ >8 ------------------------".utf8) }

    /// Where the colon of `Token: value` is; nil for other lines.
    var separator: Substring.UTF8View.Index? {
        var hasSpace = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") { return index > bytes.startIndex ? index : nil }
            if !hasSpace && byte.isTokenByte { continue }
            guard index > bytes.startIndex, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") else { return nil }
            hasSpace = true
        }
        return nil
    }

    /// Key and value of `Token: value`, the value with its white space; nil for other lines.
    var trailer: (key: String, value: String)? {
        guard !isRemark, let separator else { return nil }
        let value = bytes[bytes.index(after: separator)...]
        return (MessageLine(bytes[..<separator]).trimmed, String(Substring(value)))
    }

    /// The line without white space at its ends.
    var trimmed: String {
        MessageLine(bytes.drop(while: \.isSpace)).withoutTrailingSpace
    }

    /// The line without white space at its start.
    var withoutLeadingSpace: String { String(Substring(bytes.drop(while: \.isSpace))) }

    /// The line without white space at its end.
    var withoutTrailingSpace: String {
        let end = bytes.lastIndex { !$0.isSpace }.map { bytes.index(after: $0) } ?? bytes.startIndex
        return String(Substring(bytes[..<end]))
    }

    static let feed = UInt8(ascii: "\n")
}

extension UInt8 {
    /// What is white space to git.
    fileprivate var isSpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }

    fileprivate var isTokenByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
