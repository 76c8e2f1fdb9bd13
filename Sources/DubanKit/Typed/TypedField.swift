import Plan
import PlanFormat
import Words

extension Typed {
    /// The field that a name means: as the file has it, or as a screen shows it, part by part (节点.培训.完成时限) or with
    /// the item's name before it.
    func path(_ typed: FieldPath) throws -> FieldPath {
        if PlanDocument.kind(of: typed) != nil, typed.parts.count != 3 { return typed }
        // A field of the plan goes before an item that happens to be called the same.
        if typed.parts.count == 1, let own = name(typed.parts[0]), PlanDocument.kind(of: FieldPath(own)) != nil {
            return FieldPath(own)
        }
        if let path = labelled(typed.description) { return path }
        var parts = typed.parts
        parts[0] = PlanDocument.kind(of: FieldPath(parts[0])) == nil ? name(parts[0]) ?? parts[0] : parts[0]
        if parts.count > 1, let list = FieldPath.ItemList(rawValue: parts[0]) {
            parts[1] = key(parts[1], in: list)
            if parts.count == 3, PlanDocument.kind(of: FieldPath(parts: parts) ?? typed) == nil {
                parts[2] = name(parts[2]) ?? parts[2]
            }
        } else if parts.count == 2, let item = item(parts[0]) {
            // An item's name is enough: no key is both a milestone's and an indicator's.
            return try self.path(FieldPath(item.list.rawValue, item.key, parts[1]))
        } else if parts.count > 1 {
            parts[parts.count - 1] = name(parts[parts.count - 1]) ?? parts[parts.count - 1]
        }
        let path = FieldPath(parts: parts) ?? typed
        if parts.count == 1, PlanDocument.kind(of: path) == nil, let near = Words.fieldName(near: parts[0]) {
            throw EditError(.unknownField, path, ["suggestion": .text(near)])
        }
        return path
    }

    private func name(_ text: String) -> String? { Words.fieldName(meantBy: text) }

    /// The key that a text names: itself, or that of the one item of this name.
    private func key(_ text: String, in list: FieldPath.ItemList) -> String {
        PlanItem.meant(by: text, among: plan.items(of: list))?.key ?? text
    }

    /// The one item, of either list, that a text names.
    private func item(_ text: String) -> (list: FieldPath.ItemList, key: String)? {
        let found = FieldPath.ItemList.allCases.compactMap { list in
            PlanItem.meant(by: text, among: plan.items(of: list)).map { (list, $0.key) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The item's field that a screen shows under a label.
    private func labelled(_ text: String) -> FieldPath? {
        let wanted = Words.folded(text)
        return FieldPath.ItemList.allCases.lazy.flatMap { list in
            plan.items(of: list).lazy.flatMap { item in
                PlanDocument.itemFields(of: list).lazy.map { FieldPath(list.rawValue, item.key, $0) }
            }
        }.first { path in
            Settings.Language.allCases.contains { Words.folded(Words($0).field(path, in: plan)) == wanted }
        }
    }
}

extension Plan {
    /// The milestones or the indicators, as a person names them.
    func items(of list: FieldPath.ItemList) -> [PlanItem] {
        switch list {
        case .indicators: indicators.map { PlanItem(key: $0.key, name: $0.name) }
        case .milestones: milestones.map { PlanItem(key: $0.key, name: $0.title) }
        }
    }
}

/// A milestone or an indicator, as a report names it.
struct PlanItem {
    /// Its key.
    let key: String
    /// Its name or title.
    let name: String?

    /// The key, and the name where there is one, as a refusal offers them.
    var shown: Argument { .text(name.map { "\(key) “\($0)”" } ?? key) }

    /// The item of a key or, where one alone has it, of a name.
    static func meant(by text: String, among items: [PlanItem]) -> PlanItem? {
        if let item = items.first(where: { $0.key == text }) { return item }
        let wanted = Words.folded(text)
        let named = items.filter { $0.name.map(Words.folded) == wanted || Words.folded($0.key) == wanted }
        return named.count == 1 ? named[0] : nil
    }
}
