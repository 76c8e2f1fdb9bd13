import Plan
import Words

/// The changes of one act as a person tells them: an indicator or milestone that is new, or that is gone, is told once,
/// with all that it came with, and units and people go by their names.
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
            guard let (list, key, _) = change.field.item, isWhole(list, key, changes) else {
                let sentence = ChangeInWords(change, words, plan, team)
                let value = sentence.value(isNew: isNew)
                let line = sentence.isWhole ? value : Line(sentence.label + " ") + value
                return Item(label: sentence.label, value: value, line: line, change: change, fields: [change.field])
            }
            guard told.insert("\(list.rawValue).\(key)").inserted else { return nil }
            return wholeItem(list, key, changes)
        }
    }

    /// Whether the changes bring an item or take it away: its name is among them, and nothing of it was there before, or
    /// is after.
    private func isWhole(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> Bool {
        let own = fields(list, key, changes)
        guard own.contains(where: { ["title", "name"].contains($0.field.item?.field) }) else { return false }
        return own.allSatisfy { $0.old.isNull } || own.allSatisfy { $0.new.isNull } && !isThere(list, key)
    }

    private func isThere(_ list: FieldPath.ItemList, _ key: String) -> Bool {
        switch list {
        case .indicators: plan?.indicators.contains { $0.key == key } ?? false
        case .milestones: plan?.milestones.contains { $0.key == key } ?? false
        }
    }

    private func fields(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> [FieldChange] {
        changes.filter { $0.field.item?.list == list && $0.field.item?.key == key }
    }

    private func wholeItem(_ list: FieldPath.ItemList, _ key: String, _ changes: [FieldChange]) -> Item {
        let own = fields(list, key, changes)
        let isNew = own.allSatisfy { $0.old.isNull }
        func value(_ change: FieldChange) -> FieldValue { isNew ? change.new : change.old }
        let name = own.first { ["title", "name"].contains($0.field.item?.field) }.flatMap { value($0).text } ?? key
        let details = own.compactMap { change -> String? in
            guard let field = change.field.item?.field, !["title", "name", "unit", "fact"].contains(field) else {
                return nil
            }
            let value = ChangeInWords(change, words, plan, team).written(value(change))
            return "\(words(Words.Key(rawValue: "field.\(field)") ?? .fieldKey)) \(value)"
        }
        let isIndicator = list == .indicators
        func told(_ key: Words.Key) -> Line {
            let title = words(key, ["name": .text(name)])
            return Line(details.isEmpty ? title : words.label(title, words.clauses(details)))
        }
        return Item(
            label: words(isIndicator ? .showIndicator : .showMilestone),
            value: told(isNew ? .outcomeNewItem : .outcomeGoneItem),
            line: told(
                isNew
                    ? isIndicator ? .historyNewIndicator : .historyNewMilestone
                    : isIndicator ? .historyGoneIndicator : .historyGoneMilestone), change: nil,
            fields: own.map(\.field))
    }
}
