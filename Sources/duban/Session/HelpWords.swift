import DubanKit
import Plan
import Synchronization
import Words

/// The words of help and of errors that come before a repository is open.
enum HelpWords {
    /// Whether the help that commands describe themselves with is shown.
    ///
    /// The parser asks for all of it before it reads the first argument. A command line without fault shows none, and
    /// the words, for which settings are looked for, would be a tenth of the command's work.
    static var areShown: Bool {
        get { shown.load(ordering: .relaxed) }
        set { shown.store(newValue, ordering: .relaxed) }
    }
    private static let shown = Atomic(false)

    /// In the language of `--lang`, else of the settings that lie in or above the folder, else Chinese.
    static let words = Words(language ?? .chinese)

    /// What `--lang` or the settings say.
    static let language: Settings.Language? =
        GlobalFlags.value(of: "--lang").flatMap { Settings.Language(rawValue: $0) }
        ?? Workspace.language(above: ProcessReading.directory(GlobalFlags.value(of: "-C")))
}
