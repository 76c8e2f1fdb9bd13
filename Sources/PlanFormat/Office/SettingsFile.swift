public import Plan

/// Reads and writes `Plans/duban.yaml`.
public enum SettingsFile {
    /// The settings, with the default for every line that is absent or malformed, and what is wrong.
    public static func read(_ bytes: [UInt8], path: String) -> (settings: Settings, findings: [Finding]) { (Settings(), []) }

    /// A new file: each line with its value and a remark, as `init` writes it.
    public static func bytes(of settings: Settings) -> [UInt8] { [] }
}
