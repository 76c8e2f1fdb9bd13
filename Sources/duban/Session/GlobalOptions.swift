public import ArgumentParser
public import Plan
import Words

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customShort("C"), help: HelpWords.help(.optionDirectory, .valueDirectory))
    var directory: String?

    @Flag(help: HelpWords.help(.optionJson))
    var json = false

    @Option(help: HelpWords.help(.optionLang, choices: "zh-Hans|en"))
    var lang: Settings.Language?

    @Option(help: HelpWords.help(.optionColor, choices: "auto|always|never"))
    var color: ColorChoice?

    @Flag(help: HelpWords.help(.optionQuiet))
    var quiet = false

    // Only some commands page, and their help says so.
    @Flag(help: ArgumentHelp(visibility: .hidden))
    var noPager = false
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    static var allValueStrings: [String] { [] }
}

// The help names the values itself, in the language.
extension Settings.Language: ExpressibleByArgument {
    /// None, so that the parser adds no list of its own.
    public static var allValueStrings: [String] { [] }
}
extension Plan.Kind: ExpressibleByArgument {
    /// A kind as the file format or a screen calls it.
    public init?(argument: String) {
        guard let kind = Words.kind(meantBy: argument) else { return nil }
        self = kind
    }

    /// None, so that the parser adds no list of its own.
    public static var allValueStrings: [String] { [] }
}

extension HelpWords {
    /// The help of an option or argument.
    ///
    /// - Parameters:
    ///   - value: what the value is, in the language.
    ///   - choices: the words that the value can be, instead.
    static func help(_ key: Words.Key, _ value: Words.Key? = nil, choices: String? = nil) -> ArgumentHelp {
        guard areShown else { return "" }
        return ArgumentHelp(stringLiteral: words(key)).valued(choices ?? value.map { words($0) })
    }

    /// What a command's help says of it.
    static func command(_ name: String, _ abstract: Words.Key, _ discussion: Words.Key) -> CommandConfiguration {
        guard areShown else { return CommandConfiguration(commandName: name) }
        return CommandConfiguration(commandName: name, abstract: words(abstract), discussion: words(discussion))
    }
}

extension ArgumentHelp {
    fileprivate func valued(_ name: String?) -> ArgumentHelp {
        var help = self
        help.valueName = name
        return help
    }
}
