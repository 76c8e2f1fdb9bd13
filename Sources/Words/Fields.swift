public import Plan

extension Words {
    /// The name of a field; of an item's field: with the item's name where the plan is given, else with its key.
    ///
    /// The current value of an indicator goes by the indicator's name alone.
    public func field(_ path: FieldPath, in plan: Plan? = nil) -> String {
        guard let (list, key, field) = path.item else {
            return Key(rawValue: "field.\(path.parts.last ?? "")").map { self($0) } ?? path.description
        }
        let name: String
        switch list {
        case .indicators:
            name = plan?.indicators.first { $0.key == key }?.name ?? key
            if field == "current" { return name }
        case .milestones:
            name = plan?.milestones.first { $0.key == key }?.title ?? key
        }
        let phrase: Key = list == .indicators ? .fieldIndicatorOf : .fieldMilestoneOf
        return self(phrase, ["name": .text(name), "field": .text(word("field", field))])
    }

    /// A value of a field: enumerated words in the language, shares with their sign, indicators with their unit where
    /// the plan is given.
    public func write(_ value: FieldValue, of path: FieldPath, in plan: Plan? = nil) -> String {
        switch value {
        case .null: return self(.writeNone)
        case .number(let number):
            if path == .progress { return write(percent: number) }
            guard let (list, key, field) = path.item, list == .indicators,
                ["baseline", "target", "current"].contains(field),
                let unit = plan?.indicators.first(where: { $0.key == key })?.unit
            else { return number.plain }
            return measured(number, unit)
        case .text(let text): return enumerated(text, path)
        case .list(let values):
            return values.isEmpty ? self(.writeNone) : self.list(values.map { write($0, of: path, in: plan) })
        case .map(let entries): return self.list(entries.map { "\($0.key): \(write($0.value, of: path, in: plan))" })
        }
    }

    /// A figure and its unit: `1960 份`, `93.4%`.
    public func measured(_ number: Double, _ unit: String?) -> String {
        guard let unit, !unit.isEmpty else { return number.plain }
        return unit == "%" ? number.plain + unit : "\(number.plain) \(unit)"
    }

    private func enumerated(_ text: String, _ path: FieldPath) -> String {
        Words.group(of: path).map { word($0, text) } ?? text
    }
}
