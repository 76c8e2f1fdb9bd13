import Foundation
import Support
import Testing

/// Every command's screen and every refusal that can be provoked, in each language, as a person sees them.
struct CommandScreenTests {
    @Test(arguments: ScreenCase.commands, ["zh-Hans", "en"])
    func everyCommandShowsItsScreen(_ screen: ScreenCase, language: String) throws {
        try hold(screen, language, "commands")
    }

    @Test(arguments: ScreenCase.refusals, ["zh-Hans", "en"])
    func everyRefusalSaysWhatIsWrongAndHowToMendIt(_ screen: ScreenCase, language: String) throws {
        let text = try hold(screen, language, "refusals")
        #expect(!text.hasSuffix("--- exit 64\n"))
    }

    @discardableResult
    private func hold(_ screen: ScreenCase, _ language: String, _ folder: String) throws -> String {
        let text = try screen.screen(language: language)
        let difference = try Snapshot.difference(text, "\(folder)/\(screen.name).\(language).txt")
        #expect(difference == nil)
        return text
    }
}
