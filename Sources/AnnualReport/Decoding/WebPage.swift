/// Takes the text that a web page shows out of its HTML.
enum WebPage {
    private static let blocks: Set<String> = [
        "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "section", "article",
        "header",
        "footer", "nav", "blockquote", "hr", "pre", "center", "dt", "dd",
    ]
    private static let hidden: Set<String> = ["script", "style", "head", "template", "noscript", "svg", "select"]
    private static let entities: [String: Unicode.Scalar] = [
        "nbsp": "\u{A0}", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "ldquo": "\u{201C}",
        "rdquo": "\u{201D}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "mdash": "\u{2014}", "ndash": "\u{2013}",
        "middot": "\u{B7}", "hellip": "\u{2026}", "ensp": "\u{2002}", "emsp": "\u{2003}", "laquo": "\u{AB}",
        "raquo": "\u{BB}", "times": "\u{D7}", "copy": "\u{A9}",
    ]

    /// Whether a text is HTML.
    static func isPage(_ text: String) -> Bool {
        let head = text.prefix(1024).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
            || (head.hasPrefix("<") && head.contains("<body"))
    }

    /// What the page shows, one line a block.
    static func text(of page: String) -> String {
        var reader = Reader(scalars: Array(page.unicodeScalars))
        reader.run()
        let lines = String(reader.output).split(separator: "\n").map { line in
            line.drop(while: \.isWhitespace)
        }
        return lines.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        var index = 0
        var output = String.UnicodeScalarView()

        init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

        mutating func run() {
            while index < scalars.count {
                switch scalars[index] {
                case "<": tag()
                case "&": entity()
                case "\n", "\r", "\t":
                    if let last = output.last, last != " " && last != "\n" { output.append(" ") }
                    index += 1
                default:
                    output.append(scalars[index])
                    index += 1
                }
            }
        }

        private mutating func tag() {
            if matches("<!--", at: index) {
                index = find("-->", from: index + 4).map { $0 + 3 } ?? scalars.count
                return
            }
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            guard next.isLatin || next == "/" || next == "!" || next == "?" else {
                output.append("<")
                index += 1
                return
            }
            let start = next == "/" ? index + 2 : index + 1
            var end = start
            while end < scalars.count, scalars[end].isLatin || scalars[end].isDigit { end += 1 }
            let name = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
            skipAttributes(from: end)
            if next != "/", WebPage.hidden.contains(name) {
                index = closing(of: name).map { $0 } ?? scalars.count
            } else if WebPage.blocks.contains(name) {
                output.append("\n")
            } else if name == "td" || name == "th" {
                output.append(" ")
            }
        }

        private mutating func skipAttributes(from start: Int) {
            index = start
            var quote: Unicode.Scalar?
            while index < scalars.count {
                let scalar = scalars[index]
                index += 1
                if let open = quote {
                    if scalar == open { quote = nil }
                } else if scalar == "\"" || scalar == "'" {
                    quote = scalar
                } else if scalar == ">" {
                    return
                }
            }
        }

        /// The position after the tag that closes a hidden element.
        private func closing(of name: String) -> Int? {
            var from = index
            while let open = find("</", from: from) {
                let end = open + 2 + name.unicodeScalars.count
                if end <= scalars.count,
                    String(String.UnicodeScalarView(scalars[(open + 2)..<end])).lowercased() == name
                {
                    return find(">", from: end).map { $0 + 1 }
                }
                from = open + 2
            }
            return nil
        }

        private mutating func entity() {
            let rest = scalars[(index + 1)...].prefix(10)
            guard let end = rest.firstIndex(of: ";") else {
                output.append("&")
                index += 1
                return
            }
            let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
            if let scalar = WebPage.entities[name] ?? WebPage.numbered(name) {
                output.append(scalar)
                index = end + 1
            } else {
                output.append("&")
                index += 1
            }
        }

        private func matches(_ word: String, at start: Int) -> Bool {
            scalars[start...].starts(with: word.unicodeScalars)
        }

        private func find(_ word: String, from start: Int) -> Int? {
            var position = start
            while position < scalars.count {
                if matches(word, at: position) { return position }
                position += 1
            }
            return nil
        }
    }

    /// The character of `#12345` or `#x3039`.
    private static func numbered(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).flatMap { $0.value == 0 ? nil : $0 }
    }
}
