extension Line {
    /// The line broken into lines of a number of columns at most, all but the first indented.
    ///
    /// Breaks at spaces and beside wide characters, never within brackets or a placeholder, before a mark that closes or after one that
    /// opens; a word that is longer than a line is broken where the line ends.
    func wrapped(to columns: Int, indent: Int = 0) -> [Line] {
        guard width > columns, columns > 1 else { return [self] }
        let indent = min(indent, columns / 2)
        var lines: [Line] = []
        var rest = characters[...]
        while !rest.isEmpty {
            let room = lines.isEmpty ? columns : columns - indent
            let end = Line.end(of: rest, room: room)
            let line = Line(characters: rest[..<end])
            lines.append(lines.isEmpty ? line : Line.space(indent) + line)
            rest = rest[end...].drop { $0.0 == " " }
        }
        return lines
    }

    /// Where a line of so many columns ends.
    private static func end(of text: ArraySlice<(Character, Ink)>, room: Int) -> Int {
        var used = 0
        var best: Int?
        var isBracketed = false
        for index in text.indices {
            let character = text[index].0
            used += DisplayWidth.of(character)
            if used > room {
                if character == " ", !isBracketed { return index }
                return best ?? max(index, text.startIndex + 1)
            }
            if character == "[" || character == "<" && isPlaceholder(text[index...]) { isBracketed = true }
            if character == "]" || character == ">" { isBracketed = false }
            let next = index + 1
            if next < text.endIndex, !isBracketed, canBreak(character, text[next].0) { best = next }
        }
        return text.endIndex
    }

    /// Whether what begins with `<` is to be filled in: it ends with `>` soon.
    private static func isPlaceholder(_ text: ArraySlice<(Character, Ink)>) -> Bool {
        text.prefix(28).contains { $0.0 == ">" }
    }

    /// Lines one after the other with a gap between them, as many in one line as fit; none is broken unless it is too long.
    static func flowed(_ items: [Line], to columns: Int, gap: Int = 2, indent: Int = 0) -> [Line] {
        var lines: [Line] = []
        for item in items {
            if let last = lines.last, last.width + gap + item.width <= columns {
                lines[lines.count - 1] = last + .space(gap) + item
            } else {
                lines += (lines.isEmpty ? item : .space(indent) + item).wrapped(to: columns, indent: indent)
            }
        }
        return lines
    }

    private static func canBreak(_ left: Character, _ right: Character) -> Bool {
        if right == " " || closing.contains(right) || opening.contains(left) { return false }
        return left == " " || DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2
    }

    /// Marks that do not begin a line: 、。 ， ： ； ） ？ ！ 》 】 』 」 ” ’ and those of ASCII.
    private static let closing: Set<Character> = [
        "\u{3001}", "\u{3002}", "\u{FF0C}", "\u{FF1A}", "\u{FF1B}", "\u{FF09}", "\u{FF1F}", "\u{FF01}", "\u{300B}",
        "\u{3011}", "\u{300F}", "\u{300D}", "\u{201D}", "\u{2019}", "\u{2026}", "%", ",", ".", ":", ";", ")", "?", "!",
    ]

    /// Marks that do not end a line: （ 《 【 『 「 “ ‘ and (.
    private static let opening: Set<Character> = [
        "\u{FF08}", "\u{300A}", "\u{3010}", "\u{300E}", "\u{300C}", "\u{201C}", "\u{2018}", "(",
    ]
}
