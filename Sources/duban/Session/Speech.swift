import FoundationEssentials
import Glibc
import Plan
import PlanFormat
import Words

/// The words of help and of errors that come before a repository is open.
enum Speech {
    /// In the language of `--lang`, else of the settings that lie in or above the folder, else Chinese.
    static let words = Words(language ?? .chinese)

    /// What `--lang` or the settings say.
    static let language: Settings.Language? =
        GlobalFlags.value(of: "--lang").flatMap { Settings.Language(rawValue: $0) } ?? settings()

    private static func settings() -> Settings.Language? {
        var folder = ProcessReading.directory(GlobalFlags.value(of: "-C"))
        while !folder.isEmpty {
            if let data = FileManager.default.contents(atPath: "\(folder)/Plans/duban.yaml"), data.count < 1 << 20 {
                return SettingsFile.read([UInt8](data), path: "").settings.language
            }
            guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { break }
            folder = String(folder[..<slash])
        }
        return nil
    }
}
