import DubanKit
import Plan
import Words

/// The words of help and of errors that come before a repository is open.
enum HelpWords {
    /// In the language of `--lang`, else of the settings that lie in or above the folder, else Chinese.
    static let words = Words(language ?? .chinese)

    /// What `--lang` or the settings say.
    static let language: Settings.Language? =
        GlobalFlags.value(of: "--lang").flatMap { Settings.Language(rawValue: $0) }
        ?? Workspace.language(above: ProcessReading.directory(GlobalFlags.value(of: "-C")))
}
