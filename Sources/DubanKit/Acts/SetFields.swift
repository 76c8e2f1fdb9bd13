import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Sets fields of a plan to what was typed, names and values as people type them: `set`.
    ///
    /// Empty text writes null in place; of a whole milestone or indicator (`milestones.train=`) it takes the item away.
    public func set(_ id: String, _ fields: [Assignment], _ options: ActOptions) throws -> Outcome {
        if fields.isEmpty && !options.includesEdits { throw Refusal(.usage, .nothingToSet, ["id": .text(id)]) }
        return try record(id, options) { document, scene in
            let fields = try fields.map { Assignment(try scene.typed.path($0.path), $0.text, way: $0.way) }
            try scene.refuseNamelessItems(fields)
            let original = document
            for field in fields {
                if try scene.takesItemAway(field) {
                    try document.remove(field.path)
                    continue
                }
                var value = try scene.typed.value(field.text, for: field.path)
                if field.path == PlanEdit.answers { value = try scene.wholeIDs(value) }
                if field.way != .replaces { value = try document.list(at: field.path, field.way, value) }
                try document.put(field.path, value)
            }
            // A field may be given twice, and end where it began.
            if let plan = original.plan, document.plan?.changes(since: plan).isEmpty == true { document = original }
            return PlanEdit.Writing(act: .set, message: Entry.Message(note: options.note))
        }
    }
}

extension PlanEdit {
    /// The shortcomings that a goal answers.
    fileprivate static let answers = FieldPath("answers")
}

extension PlanEdit.Scene {
    /// A new milestone or indicator comes with its name: else a mistyped key would make one that nobody wanted.
    fileprivate func refuseNamelessItems(_ fields: [Assignment]) throws {
        for field in fields {
            guard let (list, key, _) = field.path.item else { continue }
            let keys = list == .milestones ? plan.milestones.map(\.key) : plan.indicators.map(\.key)
            let name = FieldPath(list.rawValue, key, list == .milestones ? "title" : "name")
            let isNamed = fields.contains { $0.path == name && !$0.text.trimmingSpaces.isEmpty }
            if keys.contains(key) || isNamed { continue }
            var arguments: [String: Argument] = [
                "id": .id(plan.id), "key": .text(key), "field": .field(FieldPath(list.rawValue)),
                "name": .text(name.description),
            ]
            arguments["near"] = Spelling.nearest(to: key, in: keys).map { .text($0) }
            throw Refusal(.usage, .newItemUnnamed, arguments)
        }
    }

    /// Whether a whole milestone or indicator is to be taken away, which must be there.
    fileprivate func takesItemAway(_ field: Assignment) throws -> Bool {
        guard field.path.parts.count == 2, let list = FieldPath.ItemList(rawValue: field.path.parts[0]),
            field.way == .replaces, field.text.trimmingSpaces.isEmpty
        else { return false }
        let (key, items) = (field.path.parts[1], plan.items(of: list))
        if items.contains(where: { $0.key == key }) { return true }
        var arguments: [String: Argument] = [
            "id": .id(plan.id), "key": .text(key), "field": .field(FieldPath(list.rawValue)),
        ]
        if !items.isEmpty { arguments["keys"] = .list(items.map(\.shown)) }
        throw Refusal(.usage, .noSuchItem, arguments)
    }

    /// The whole ids of plans that are named by a part, as an id on the command line may be: of the plan's own year,
    /// where it is not the whole id of another one.
    fileprivate func wholeIDs(_ value: FieldValue) throws -> FieldValue {
        guard case .list(let values) = value else { return value }
        let (all, own) = (PlanFinder(files), PlanFinder(files, year: plan.year))
        return .list(
            try values.map { value in
                guard let text = value.text, try all.exact(text) == nil else { return value }
                return .text(try own.find(text).wellFormed().id.text)
            })
    }
}

extension PlanDocument {
    /// The list at a path with items added at its end, those that it has already left out, or with items taken away.
    fileprivate func list(at path: FieldPath, _ way: Assignment.Way, _ value: FieldValue) throws -> FieldValue {
        guard PlanDocument.kind(of: path)?.isList == true else {
            throw Refusal(.usage, .notAList, ["field": .field(path), "name": .text(path.description)])
        }
        let old = if case .list(let items)? = self.value(at: path) { items } else { [FieldValue]() }
        let items = if case .list(let items) = value { items } else { [FieldValue]() }
        return .list(
            way == .adds ? old + items.filter { !old.contains($0) } : old.filter { !items.contains($0) })
    }

    /// Sets a field to what was typed, unless it says that already: a value of another form, like an empty list where
    /// there is null, or a default that is left out, changes nothing and leaves the bytes.
    mutating func put(_ path: FieldPath, _ text: String) throws {
        try put(path, PlanDocument.parse(text, for: path))
    }

    /// Sets a field to a value; one of another form that says the same leaves the bytes.
    mutating func put(_ path: FieldPath, _ value: FieldValue) throws {
        if (self.value(at: path) ?? .null) == value { return }
        let before = self
        try set(path, to: value)
        if let old = before.plan, plan?.changes(since: old).isEmpty == true { self = before }
    }
}
