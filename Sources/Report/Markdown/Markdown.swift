import Plan
import Words

/// What all documents in Markdown share.
enum Markdown {
    /// Text that Markdown shows as it stands: nothing in it opens a tag, a link, a table cell or emphasis.
    static func inert(_ text: String) -> String {
        let visible = Visible.text(text)
        var inert = ""
        for character in visible {
            if "\\`*_{}[]<>#|~$!&".contains(character) { inert.append("\\") }
            inert.append(character)
        }
        // A bare address would become a link.
        return inert.replacing("://", with: "\\://").replacing("@", with: "\\@").replacing("www.", with: "www\\.")
    }

    /// A table; the columns of figures stand to the right. Headings and cells are inert already.
    static func table(_ columns: [(heading: String, trailing: Bool)], _ rows: [[String]]) -> String {
        let head = [columns.map(\.heading), columns.map { $0.trailing ? "--:" : "---" }]
        return (head + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    /// A document of blocks, one after the other.
    static func document(_ blocks: [String]) -> String { blocks.joined(separator: "\n\n") + "\n" }

    /// The title, and of when and of which commit a document is.
    static func masthead(_ speech: Speech, title: String? = nil) -> [String] {
        let words = speech.words
        var facts = [words.asOf(speech.edition)]
        if speech.edition.isSample { facts.append("**\(words(.reportSample))**") }
        if !speech.revision.isEmpty { facts.append(inert(speech.revision)) }
        return ["# \(inert(title ?? speech.title))", facts.joined(separator: " \u{00B7} ")]
    }

    /// What a document does not count.
    static func notes(_ speech: Speech) -> [String] {
        let (words, edition) = (speech.words, speech.edition)
        var notes: [String] = []
        if !edition.uncommitted.isEmpty {
            notes.append("> " + inert(words(.reportUncommitted, ["goals": .text(words.list(edition.uncommitted))])))
        }
        if edition.isCut { notes.append("> " + words(.reportCut)) }
        return notes
    }
}
