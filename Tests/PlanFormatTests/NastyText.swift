/// Texts that YAML readers like to take for something else.
enum NastyText {
    static let lines = [
        "通过“交通审批”系统实现交通行政审批“不见面办”", "推进“四基四化”建设", "null", "~", "true", "No", "off", "017", "12:30:00", "1_000",
        "2024-03-31", "0x1F", "1e3", ".5", "-1", "+1", "a: b", "a:b", "a #b", "a#b", "# no remark", "- item", "-x",
        "? q", "[a]",
        "{a}", "a, b", "& anchor", "*alias", "!tag", "|", ">", "%x", "@x", "`x`", "'single'", "\"double\"", "it's",
        "say \"no\"",
        " leading", "trailing ", "tab\there", "back\\slash", "\\n", "key:", "::", "...", "---", "<<", "=",
        "\u{1F600} emoji",
        "e\u{301}", "\u{200B}zero", "nbsp\u{A0}here", "\u{FF0C}\u{FF1A}", "\u{1B}[31mred", "\u{7}bell", "\u{85}next",
        "a\u{2028}b",
        "a\u{2029}b", "\u{FEFF}mark", "\u{7F}", "\u{9F}", "\u{FFFE}", "\u{202E}right", "年度（一）：其他", "y", "n", "123",
        "1.50",
        "1,782", ".inf", ".nan", "2024-01-01 10:00:00", "190:20:30", "0o17", "0b11", "null # x", "x: # y", "\u{3000}全角",
    ]

    static let multiline = [
        "第一行\n第二行", "a\n\nb", "a\n", "a\n\n", " a\nb", "a\n  b\nc", "\na", "a\n#b\n- c", "a: b\nc: d", "a\n \nb",
        "a\r\nb",
        "tab\n\tb", "---\nx", "a\n---\nb", "x\u{2028}y\nz",
    ]
}
