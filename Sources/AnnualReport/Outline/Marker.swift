/// The number or letter that begins a heading or an item of a list.
struct Marker: Equatable {
    /// How it is written; the raw value orders outer before inner.
    enum Style: Int, Comparable {
        /// 一、 第一部分
        case chapter = 1
        /// (一)
        case bracketed
        /// 1. 1、 ⒈ *.
        case arabic
        /// a) Goal 1.
        case letter
        /// (1) 1)
        case bracketedArabic
        /// ①
        case circled
        /// 一是 一要 第一,
        case ordinal

        static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }
    }

    let style: Style
    /// The number; nil where it is masked or a word.
    let number: Int?
    /// Its signs as positions from where it begins, the blank after it left out.
    let length: Int
    /// Whether a blank follows.
    let isSpaced: Bool
    /// The sign that closes it: 、 or . or ).
    let closing: Unicode.Scalar?

    /// Its signs where it begins at a position, without the comma or colon after a word like 首先.
    func label(at start: Int) -> Glyphs.Run {
        start..<(start + length - (closing == "," || closing == ":" ? 1 : 0))
    }

    /// The style of the marker that some scalars begin with.
    static func style(_ scalars: [Unicode.Scalar]) -> Style? { Marker(scalars[...])?.style }

    /// The marker that some scalars begin with, nil where there is none.
    init?(_ text: ArraySlice<Unicode.Scalar>) {
        let scanner = Scanner(text: text)
        guard
            let found = scanner.masked() ?? scanner.bracketed() ?? scanner.ordinal() ?? scanner.chapter()
                ?? scanner.arabic() ?? scanner.single() ?? scanner.letter()
        else { return nil }
        style = found.style
        number = found.number
        length = found.length
        closing = found.length > 0 ? text[text.startIndex + found.length - 1] : nil
        let next = text.startIndex + found.length
        isSpaced = next < text.endIndex && text[next].isBlank
    }
}

/// Tries one way of numbering after another at the head of a line.
private struct Scanner {
    typealias Found = (style: Marker.Style, number: Int?, length: Int)
    let text: ArraySlice<Unicode.Scalar>

    private func at(_ offset: Int) -> Unicode.Scalar? {
        let index = text.startIndex + offset
        return index < text.endIndex ? text[index] : nil
    }

    private func digits(from offset: Int) -> (value: Int, end: Int)? {
        var end = offset
        while let scalar = at(end), scalar.isDigit, end - offset < 3 { end += 1 }
        guard end > offset, end - offset <= 2 else { return nil }
        let value = (offset..<end).reduce(0) { $0 * 10 + (at($1)?.digit ?? 0) }
        return (value, end)
    }

    private func numerals(from offset: Int) -> (value: Int, end: Int)? {
        var end = offset
        while let scalar = at(end), Numerals.isNumeral(scalar), end - offset < 4 { end += 1 }
        let start = text.startIndex + offset
        guard end > offset, let value = Numerals.value(text[start..<(text.startIndex + end)]) else { return nil }
        return (value, end)
    }

    func masked() -> Found? {
        var end = 0
        while at(end) == "*" { end += 1 }
        guard (1...2).contains(end), let mark = at(end), mark == "." || mark == "、" else { return nil }
        return (.arabic, nil, end + 1)
    }

    func bracketed() -> Found? {
        guard at(0) == "(" else { return nil }
        if let (value, end) = numerals(from: 1), at(end) == ")" { return (.bracketed, value, end + 1) }
        if let (value, end) = digits(from: 1), at(end) == ")" { return (.bracketedArabic, value, end + 1) }
        return nil
    }

    func ordinal() -> Found? {
        for (index, word) in ["首先", "其次", "再次", "最后"].enumerated() where text.starts(with: word.unicodeScalars) {
            guard let mark = at(2), ",是:".unicodeScalars.contains(mark) else { return nil }
            return (.ordinal, word == "最后" ? nil : index + 1, 3)
        }
        if let (value, end) = numerals(from: 0), value < 30, let verb = at(end), verb == "是" || verb == "要" {
            return (.ordinal, value, end + 1)
        }
        guard at(0) == "第" || at(0) == "其", let (value, end) = numerals(from: 1) else { return nil }
        if let mark = at(end), mark == "," || mark == "、" || mark == ":" { return (.ordinal, value, end + 1) }
        return nil
    }

    func chapter() -> Found? {
        if let (value, end) = numerals(from: 0), let mark = at(end), mark == "、" || mark == "." {
            return (.chapter, value, end + 1)
        }
        guard at(0) == "第", let (value, end) = numerals(from: 1) else { return nil }
        var length = end
        if at(end) == "章" { length = end + 1 }
        if at(end) == "部", at(end + 1) == "分" { length = end + 2 }
        guard length > end, let next = at(length), next.isBlank || ":、,".unicodeScalars.contains(next) else {
            return nil
        }
        return (.chapter, value, next.isBlank ? length : length + 1)
    }

    func arabic() -> Found? {
        guard let (value, end) = digits(from: 0), let mark = at(end) else { return nil }
        if mark == ")" { return (.bracketedArabic, value, end + 1) }
        guard mark == "." || mark == "、" else { return nil }
        // 12.4 is a number, but the 3 of 1.3月底 belongs to what follows.
        if mark == ".", let (month, after) = digits(from: end + 1) {
            guard at(after) == "月" || at(after) == "年", (1...12).contains(month) else { return nil }
        }
        return (.arabic, value, end + 1)
    }

    func single() -> Found? {
        guard let scalar = at(0) else { return nil }
        switch scalar.value {
        case 0x2488...0x249B: return (.arabic, Int(scalar.value) - 0x2487, 1)
        case 0x2474...0x2487: return (.bracketedArabic, Int(scalar.value) - 0x2473, 1)
        case 0x2460...0x2473: return (.circled, Int(scalar.value) - 0x245F, 1)
        default: return nil
        }
    }

    func letter() -> Found? {
        if let scalar = at(0), (0x61...0x7A).contains(scalar.value), at(1) == ")" {
            return (.letter, Int(scalar.value) - 0x60, 2)
        }
        let words = ["Goal", "Objective", "Priority", "Target", "Action"]
        guard let word = words.first(where: { $0.unicodeScalars.elementsEqual(text.prefix($0.count)) }),
            at(word.count) == " ", let (value, end) = digits(from: word.count + 1),
            let mark = at(end), mark == "." || mark == ":" || mark == ")"
        else { return nil }
        return (.letter, value, end + 1)
    }
}
