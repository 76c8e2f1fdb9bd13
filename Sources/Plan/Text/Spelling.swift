/// Finds the name that a mistyped one was meant to be.
public enum Spelling {
    /// The nearest of the names, where it is near enough to be meant; case, `-`, `_` and blanks make no difference.
    public static func nearest(to text: String, in names: some Sequence<String>) -> String? {
        let folded = fold(text)
        guard !folded.isEmpty, folded.count <= 40 else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            let other = fold(name)
            let allowed = min(folded.count, other.count) <= 4 ? 1 : 2
            guard abs(folded.count - other.count) <= allowed else { continue }
            let distance = distance(folded, other)
            if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    /// The number of letters to insert, delete, replace or swap with their neighbour, to turn one text into the other,
    /// without regard to case.
    public static func distance(_ one: String, _ other: String) -> Int {
        distance(one.lowercased().map { $0 }, other.lowercased().map { $0 })
    }

    private static func fold(_ text: String) -> [Character] {
        text.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }.map { $0 }
    }

    /// Single-letter edits and swaps of neighbours from one text to another (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var earlier: [Int] = []
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var best = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, earlier[j - 2] + 1) }
                row.append(best)
            }
            earlier = previous
            previous = row
        }
        return previous[b.count]
    }
}
