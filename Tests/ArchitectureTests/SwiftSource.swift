/// A Swift file's text, told apart into what the compiler runs, what a person reads, and remarks.
///
/// A reader of the lexical grammar only: strings of every kind with their interpolations, nested comments, regular
/// expressions. Each scalar has one kind; a view of one kind has every other scalar as a space, lines as they were.
struct SwiftSource {
    enum Kind { case code, comment, literal, pattern }

    private let scalars: [Unicode.Scalar]
    private let kinds: [Kind]

    init(_ text: String) {
        var reader = Reader(scalars: Array(text.unicodeScalars))
        reader.readCode(nested: false)
        scalars = reader.scalars
        kinds = reader.kinds
    }

    /// The code, comments and the insides of literals blanked out.
    var code: String { view(of: .code) }

    /// The comments, all else blanked out.
    var comments: String { view(of: .comment) }

    /// The runs of characters inside string literals, between quotation marks and interpolations, and their lines.
    var literals: [(line: Int, text: String)] {
        var found: [(line: Int, text: String)] = []
        var line = 1
        var inside = false
        for (scalar, kind) in zip(scalars, kinds) {
            if kind == .literal {
                if !inside { found.append((line, "")) }
                found[found.count - 1].text.unicodeScalars.append(scalar)
            }
            inside = kind == .literal
            if scalar == "\n" { line += 1 }
        }
        return found
    }

    /// The names in the code, keywords too, in order.
    var names: [Name] {
        var found: [Name] = []
        var line = 1
        var place = 0
        while place < scalars.count {
            let start = place
            while place < scalars.count, kinds[place] == .code, isPartOfName(scalars[place]) { place += 1 }
            if place > start {
                found.append(
                    Name(
                        text: String(String.UnicodeScalarView(scalars[start..<place])), line: line,
                        before: start > 0 ? scalars[start - 1] : " ", after: scalars[place...].prefix(12)))
            } else {
                if scalars[place] == "\n" { line += 1 }
                place += 1
            }
        }
        return found
    }

    private func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    private func view(of kind: Kind) -> String {
        var view = String.UnicodeScalarView()
        for (scalar, its) in zip(scalars, kinds) { view.append(its == kind || scalar == "\n" ? scalar : " ") }
        return String(view)
    }
}

/// A name in Swift code, and what touches it.
struct Name {
    let text: String
    let line: Int
    let before: Unicode.Scalar
    fileprivate let after: ArraySlice<Unicode.Scalar>

    init(text: String, line: Int, before: Unicode.Scalar, after: ArraySlice<Unicode.Scalar>) {
        self.text = text
        self.line = line
        self.before = before
        self.after = after
    }

    /// Whether the characters right after it are these.
    func isFollowed(by text: String) -> Bool { after.starts(with: text.unicodeScalars) }

    /// Whether it is called, and is not another's member.
    var isCalledFreely: Bool { before != "." && isFollowed(by: "(") }
}

private struct Reader {
    let scalars: [Unicode.Scalar]
    var kinds: [SwiftSource.Kind]
    var place = 0

    init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        kinds = Array(repeating: .code, count: scalars.count)
    }

    /// Reads code up to its end or, inside an interpolation, up to the parenthesis that closes it.
    mutating func readCode(nested: Bool) {
        var depth = 0
        while place < scalars.count {
            guard "/#\"()".unicodeScalars.contains(scalars[place]) else {
                take(.code)
                continue
            }
            let hashes = count(of: "#", from: place)
            if sees("//") {
                while place < scalars.count, scalars[place] != "\n" { take(.comment) }
            } else if sees("/*") {
                readBlockComment()
            } else if sees("\"", at: place + hashes) {
                take(.code, hashes)
                readString(hashes: hashes)
            } else if hashes > 0, sees("/", at: place + hashes) {
                take(.code, hashes)
                readPattern(end: "/" + String(repeating: "#", count: hashes))
            } else if sees("/"), beginsPattern {
                readPattern(end: "/")
            } else {
                if sees("(") { depth += 1 }
                if sees(")") {
                    if nested, depth == 0 { return }
                    depth -= 1
                }
                take(.code, max(1, hashes))
            }
        }
    }

    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            let opens = sees("/*")
            let closes = sees("*/")
            if opens { depth += 1 }
            if closes { depth -= 1 }
            take(.comment, opens || closes ? 2 : 1)
        } while depth > 0 && place < scalars.count
    }

    private mutating func readString(hashes: Int) {
        let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
        let fence = String(repeating: "#", count: hashes)
        take(.code, quotes.count)
        while place < scalars.count, !sees(quotes + fence) {
            if sees("\\" + fence + "(") {
                take(.code, hashes + 2)
                readCode(nested: true)
                take(.code)
            } else {
                take(.literal, sees("\\" + fence) ? hashes + 2 : 1)
            }
        }
        take(.code, quotes.count + hashes)
    }

    private mutating func readPattern(end: String) {
        take(.code)
        while place < scalars.count, !sees(end) { take(.pattern, sees("\\") ? 2 : 1) }
        take(.code, end.count)
    }

    /// Whether a slash begins a regular expression: where a value may begin, not before a space, and closed on its line.
    private var beginsPattern: Bool {
        let line = scalars[place...].prefix { $0 != "\n" }.dropFirst()
        guard let next = line.first, next != " ", next != "/", next != "*", line.contains("/") else { return false }
        var before = place - 1
        while before >= 0, scalars[before] == " " { before -= 1 }
        return before < 0 || "\n=(,[{:;&|!?".unicodeScalars.contains(scalars[before])
    }

    private func count(of scalar: Unicode.Scalar, from start: Int) -> Int {
        scalars[start...].prefix { $0 == scalar }.count
    }

    private func sees(_ text: String) -> Bool { sees(text, at: place) }

    private func sees(_ text: String, at start: Int) -> Bool {
        scalars.dropFirst(start).starts(with: text.unicodeScalars)
    }

    private mutating func take(_ kind: SwiftSource.Kind, _ count: Int = 1) {
        for _ in 0..<count where place < scalars.count {
            kinds[place] = kind
            place += 1
        }
    }
}
