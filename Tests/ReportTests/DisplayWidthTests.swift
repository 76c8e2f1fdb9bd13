import Testing

@testable import Report

/// Columns of characters, as terminals count them.
struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("交通局", 6), ("\u{FF0C}\u{FF1A}\u{FF08}", 6), ("“”", 2), ("·–→…", 4), ("■△○✔", 4), ("é", 1),
        ("e\u{301}", 1), ("か\u{3099}", 2), ("ｱ", 1), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
        ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("\u{20000}", 2), ("𝒳", 1), ("①", 1), ("", 0),
        ("2024 年", 7), ("\u{3000}", 2), ("\u{2E80}", 2), ("\u{303F}", 1), ("ﾊﾟ", 2), ("Ａ", 2),
    ]) func aTextTakesTheColumnsOfItsCharacters(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}

/// Hostile text is written out, never sent.
struct VisibleTests {
    @Test(arguments: [
        ("a\u{1B}[31mb", "a\\e[31mb"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("a\tb", "a\\tb"),
        ("\u{7}", "\\u{7}"), ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}txt", "\\u{202E}txt"),
        ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"), ("\u{200F}", "\\u{200F}"), ("\u{2028}", "\\u{2028}"),
        ("\u{85}", "\\u{85}"), ("\u{FEFF}", "\\u{FEFF}"), ("\u{200B}", "\\u{200B}"), ("\u{E0041}", "\\u{E0041}"),
        ("\u{0}", "\\u{0}"), ("\u{7F}", "\\u{7F}"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("“不见面办”", "“不见面办”"),
    ]) func whatWouldSteerATerminalIsWrittenOut(_ text: String, _ shown: String) {
        #expect(Visible.text(text) == shown)
        #expect(Line(text).width == DisplayWidth.of(shown))
    }
}
