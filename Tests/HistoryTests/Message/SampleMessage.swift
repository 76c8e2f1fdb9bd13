import Support

/// Messages as people and programs write them, from pieces that git treats each in its own way.
enum SampleMessage {
    private static let lines = [
        "Goal: 2024-G1", "Progress: 20% -> 35%", "Signed-off-by: A <a@example.org>", "signed-off-by: B",
        "(cherry picked from commit 0123456)", "plain text", "\u{5B8C}\u{6210}\u{68B3}\u{7406}", "Key : spaced",
        "Key\t:\ttab",
        ": no key", "two words: no", "a-b-1: yes", "\u{4E0B}\u{4E00}\u{6B65}: x", " folded", "\tfolded: too", "  ", "",
        "",
        "", "# remark", "#remark: x", "---", "--- a/file", "---x", "--", "- item", "Conflicts:", "\tpath", "Next:",
        "Need: trailing  ", "Note: a\u{2028}b", "x: \u{A0}", "http://example.org", "Fixes #12",
    ]

    /// A message of up to fourteen lines; one in four ends its lines as Windows does, one in eight ends in the open.
    static func random(_ random: inout SeededRandom) -> String {
        let end = random.below(4) == 0 ? "\r\n" : "\n"
        let count = random.below(15)
        var message = (0..<count).map { _ in random.pick(lines) }.joined(separator: end)
        if random.below(8) > 0 { message += end }
        return random.below(3) == 0 ? "subject\(end)\(end)" + message : message
    }

    /// A note as it may be typed.
    static func note(_ random: inout SeededRandom) -> String {
        let count = 1 + random.below(8)
        return (0..<count).map { _ in random.pick(lines) }.joined(separator: "\n")
    }
}
