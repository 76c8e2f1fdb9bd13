import History
public import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Sets fields of a plan to what was typed, names and values as people type them: `set`. Empty text writes null in
    /// place.
    public func set(_ id: String, _ fields: [(path: FieldPath, text: String)], _ options: ActOptions) throws -> Outcome
    {
        if fields.isEmpty && !options.includesEdits { throw Refusal(.usage, .nothingToSet, ["id": .text(id)]) }
        return try record(id, options) { document, scene in
            let fields = try fields.map { (path: try scene.typed.path($0.path), text: $0.text) }
            try scene.refuseNamelessItems(fields)
            for (path, text) in fields {
                let value = try scene.typed.value(text, for: path)
                try document.put(path, path == PlanEdit.answers ? scene.wholeIDs(value) : value)
            }
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
    fileprivate func refuseNamelessItems(_ fields: [(path: FieldPath, text: String)]) throws {
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
