import Plan

/// A goal or shortcoming before it has a number and a title.
struct Item {
    let kind: Plan.Kind
    /// The headings' numbers and its own, as written.
    let section: [String]
    /// What it says, without its number; it may go over several paragraphs.
    let run: Glyphs.Run
    /// What its first paragraph says.
    let first: Glyphs.Run
}

/// The items of a report and the text beside them.
struct ItemList {
    var items: [Item] = []
    var unplaced: [(section: String?, run: Glyphs.Run, why: Unplaced.Reason)] = []

    /// Adds an item, or notes that it is too short to be one.
    mutating func add(_ item: Item, in text: Glyphs) {
        if item.run.isEmpty { return }
        let signs = text.withoutEndMark(item.run).filter { !text[$0].isBlank }
        if signs.count < 4 || text.quote(item.run).count < 4 {
            unplaced.append((item.section.isEmpty ? nil : item.section.joined(), item.run, .tooShort))
        } else {
            items.append(item)
        }
    }
}
