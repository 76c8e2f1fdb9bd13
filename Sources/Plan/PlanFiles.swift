/// Where plans lie in a repository.
public enum PlanFiles {
    /// The folder of all plans.
    public static let folder = "Plans"
    /// The settings' path.
    public static let settings = "Plans/duban.yaml"
    /// The team's path.
    public static let team = "Plans/team.yaml"

    /// The path of a year's figures.
    public static func facts(_ year: Int) -> String { "\(folder)/\(year)/facts.yaml" }

    /// The path that a new plan gets.
    public static func path(of id: PlanID, year: Int) -> String { "\(folder)/\(year)/\(id).md" }

    /// The plan year of a path, or nil where no plan lies there.
    ///
    /// Plans are the `.md` files below `Plans/<year>/`, in unit folders or not; what lies in `source` is none.
    public static func year(of path: String) -> Int? {
        let bytes = path.utf8
        guard bytes.starts(with: prefix.utf8), bytes.suffix(3).elementsEqual(".md".utf8) else { return nil }
        // Asked of every file of every commit: cut by bytes, and no further than needed.
        let rest = bytes.dropFirst(prefix.utf8.count)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")), let year = Int(Substring(rest[..<slash])),
            (1000...9999).contains(year)
        else { return nil }
        let below = rest[slash...].dropFirst()
        return below.starts(with: "source/".utf8) ? nil : year
    }

    private static let prefix = folder + "/"

    /// The file's name without its ending, which is the plan's id.
    public static func stem(_ path: String) -> String {
        String(path.split(separator: "/").last?.dropLast(3) ?? "")
    }
}
