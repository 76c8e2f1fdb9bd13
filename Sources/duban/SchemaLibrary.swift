/// The JSON Schemas of what the commands print with `--json`, embedded in the program: what `duban schema` prints.
enum SchemaLibrary {
    /// The names of the kinds: what is read first, then the commands that write in the order of a year.
    static let kinds = [
        "list", "report", "goal", "history", "check", "init", "import", "new", "set", "edit", "update", "undo",
        "comment", "close", "reopen", "demo",
    ]

    /// The schema of a kind, as its file is; nil where no document has that kind.
    static func schema(_ kind: String) -> String? {
        bytes(kind).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(_ kind: String) -> [UInt8]? {
        switch kind {
        case "list": PackageResources.list_json
        case "report": PackageResources.report_json
        case "goal": PackageResources.goal_json
        case "history": PackageResources.history_json
        case "check": PackageResources.check_json
        case "init": PackageResources.init_json
        case "import": PackageResources.import_json
        case "new": PackageResources.new_json
        case "set": PackageResources.set_json
        case "edit": PackageResources.edit_json
        case "update": PackageResources.update_json
        case "undo": PackageResources.undo_json
        case "comment": PackageResources.comment_json
        case "close": PackageResources.close_json
        case "reopen": PackageResources.reopen_json
        case "demo": PackageResources.demo_json
        default: nil
        }
    }
}
