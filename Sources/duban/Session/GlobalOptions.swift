public import ArgumentParser
public import Plan
import Words

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customShort("C"), help: Speech.help(.optionDirectory, "dir"))
    var directory: String?

    @Flag(help: Speech.help(.optionJson))
    var json = false

    @Option(help: Speech.help(.optionLang, "zh-Hans|en"))
    var lang: Settings.Language?

    @Option(help: Speech.help(.optionColor, "auto|always|never"))
    var color: ColorChoice?

    @Flag(help: Speech.help(.optionQuiet))
    var quiet = false
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
}

extension Settings.Language: ExpressibleByArgument {}
extension Plan.Kind: ExpressibleByArgument {}

extension Speech {
    /// The help of an option or argument.
    static func help(_ key: Words.Key, _ value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: words(key)).valued(value)
    }

    /// What a command's help says of it.
    static func command(_ name: String, _ abstract: Words.Key, _ discussion: Words.Key) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: words(abstract), discussion: words(discussion))
    }
}

extension ArgumentHelp {
    fileprivate func valued(_ name: String?) -> ArgumentHelp {
        var help = self
        help.valueName = name
        return help
    }
}
