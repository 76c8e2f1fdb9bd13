import Plan
import Words

/// The changes of one act as a person tells them: an indicator or milestone that is new is told once, with all that it
/// came with, and units and people go by their names.
struct ChangesOfPlan {
    /// What is told in one line: a label, and what it holds or how it changed.
    struct Item {
        /// What changed.
        let label: String
        /// From what to what.
        let value: Line
        /// Both in one line.
        let line: Line
        /// The change of one field; nil where several are told at once.
        let change: FieldChange?
        /// The fields that it tells of.
        let fields: [FieldPath]
    }

    let words: Words
    let plan: Plan?
    let team: Team?

    /// The changes in the order of their first.
    func items(_ changes: [FieldChange], isNew: Bool = false) -> [Item] {
        var told: Set<String> = []
        return changes.compactMap { change in
            guard let (list, key, _) = change.field.item, isNewItem(list, key, changes) else {
                let sentence = ChangeInWords(change, words, plan, team)
                let value = sentence.value(isNew: isNew)
                let line = sentence.isWhole ? value : Line(sentence.label + " ") + value
                return Item(label: sentence.label, value: value, line: line, change: change, fields: [change.field])
            }
            guard told.insert("\(list.rawValue).\(key)").inserted else { return nil }
            return newItem(list, key, changes)
        }
    }

    /// Whether the changes bring an item: its name is new, and nothing of it was there before.
    private func isNewItem(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> Bool {
        let own = fields(list, key, changes)
        return own.allSatisfy { $0.old.isNull } && own.contains { ["title", "name"].contains($0.field.item?.field) }
    }

    private func fields(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> [FieldChange] {
        changes.filter { $0.field.item?.list == list && $0.field.item?.key == key }
    }

    private func newItem(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> Item {
        let own = fields(list, key, changes)
        let name = own.first { ["title", "name"].contains($0.field.item?.field) }?.new.text ?? key
        let details = own.compactMap { change -> String? in
            guard let field = change.field.item?.field, !["title", "name", "unit", "fact"].contains(field) else {
                return nil
            }
            let value = ChangeInWords(change, words, plan, team).written(change.new)
            return "\(words(Words.Key(rawValue: "field.\(field)") ?? .fieldKey)) \(value)"
        }
        let isIndicator = list == .indicators
        func told(_ key: Words.Key) -> Line {
            let title = words(key, ["name": .text(name)])
            return Line(details.isEmpty ? title : words.label(title, words.clauses(details)))
        }
        return Item(
            label: words(isIndicator ? .showIndicator : .showMilestone), value: told(.outcomeNewItem),
            line: told(isIndicator ? .historyNewIndicator : .historyNewMilestone), change: nil,
            fields: own.map(\.field))
    }
}
