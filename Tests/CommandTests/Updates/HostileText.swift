/// Text that people paste, and that has broken programs which write commits.
enum HostileText {
    /// Notes, of several lines too.
    static let notes = [
        "完成审批流程梳理", "---", "--- a/file\n+++ b/file\n@@ -1 +1 @@", "一行\n--- \n又一行", "Goal: 2024-G6",
        "进展\n\nGoal: 2024-G6\nProgress: 0% -> 100%", "Progress: 1% -> 2%\n\nGoal: 2024-S1", "# not a comment",
        "text\n\n# Goal: 2024-G2\n#", "“quotes” 'single' \"double\" `tick` $(id)",
        "\u{1F469}\u{200D}\u{1F4BB} emoji \u{1F600}",
        "line ends\r\nof Windows\r\n", "tabs\there\tand\tthere", String(repeating: "很长", count: 5_000),
        "trailing blanks   \n\n\n", "\n\nleading blank lines", "\u{1B}[31mred\u{1B}[0m\u{7}",
        "bidi \u{202E}desrever\u{202C} \u{200F}",
        "Signed-off-by: Someone <someone@example.org>", "x\n\n(cherry picked from commit 0123456789abcdef)",
        "%s %n %B \\n \\\\ \\",
        "line\u{2028}separator", "key: value", "- a list\n- of two", "-m", "--", "--progress 3", "Fixes #12: x",
        "e\u{301}", " ",
    ]

    /// Texts of one line.
    static let lines = [
        "示例科", "a: b", "a #b", "# c", "- d", "'single'", "\"double\"", "{flow}", "[list", "null", "~", "true", "017",
        "2024-01-01", "12:30", "*alias", "&anchor", "!tag", "%directive", "@at", "`tick`", "tab\there",
        "back\\slash \\n",
        "\u{1F469}\u{200D}\u{1F4BB}", "\u{1B}[2Jclear", "\u{202E}desrever", "e\u{301}", "trailing:", "? question",
        "> fold",
        "| block", "nbsp\u{A0}here", "\u{FEFF}mark", "a -> b", "\u{2013}", "Goal: 2024-G1",
        String(repeating: "长", count: 900),
    ]

    /// Texts of several lines for a field.
    static let blocks = [
        "第一行\n第二行", "a: b\n# c\n- d", "one\n\ntwo", "---\nnot: the end\n---", "tab\there\nnext",
        "Goal: x\nProgress: 1% -> 2%",
    ]
}
