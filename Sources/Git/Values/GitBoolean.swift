/// A switch as git's settings and variables write it.
enum GitBoolean {
    /// On, off, or nil where the text is neither; the case of letters has no say.
    static func parse(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }
}
