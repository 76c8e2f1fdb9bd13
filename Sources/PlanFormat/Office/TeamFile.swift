public import Plan

/// Reads and writes `Plans/team.yaml`.
public enum TeamFile {
    /// The units and people that can be read, and what is wrong.
    public static func read(_ bytes: [UInt8], path: String) -> (team: Team, findings: [Finding]) {
        var reader = YamlFile.open(bytes, path: path)
        var team = Team()
        var units: [(node: Int, name: String)] = []
        for entry in reader.topFields() {
            let name = reader.tree[entry.key].text
            switch name {
            case "units": team.units = self.units(entry.value, &reader)
            case "people": team.people = people(entry.value, &reader, units: &units)
            default: reader.unknown(entry.key, among: ["units", "people"]) { FieldPath(name) }
            }
        }
        // Without any unit nobody's can be looked up.
        for unit in units where !team.units.isEmpty && team.unit(unit.name) == nil {
            reader.findings.add(
                .unknownUnit, at: reader.tree[unit.node].range,
                ["field": .field(FieldPath("people", "unit")), "name": .text(unit.name)])
        }
        return (team, reader.findings.all())
    }

    private static func units(_ node: Int, _ reader: inout FieldReader) -> [Team.Unit] {
        var units: [Team.Unit] = []
        for item in reader.items(node, { FieldPath("units") }) {
            var texts: [String: String] = [:]
            for entry in reader.map(item, { FieldPath("units") }) {
                let name = reader.tree[entry.key].text
                let path = { FieldPath("units", name) }
                switch name {
                case "key": texts[name] = reader.required(entry.value, .key, path)
                case "name": texts[name] = reader.required(entry.value, .line, path)
                default: reader.unknown(entry.key, among: ["key", "name"], path)
                }
            }
            reader.requireKeys(["key", "name"], of: item, in: "units")
            guard let key = texts["key"], let name = texts["name"] else { continue }
            if units.contains(where: { $0.key == key }) {
                reader.report(
                    EditError.Code.keyTaken.rawValue, item, { FieldPath("units", "key") }, ["value": .text(key)])
            } else {
                units.append(Team.Unit(key: key, name: name))
            }
        }
        return units
    }

    private static func people(
        _ node: Int, _ reader: inout FieldReader, units: inout [(node: Int, name: String)]
    ) -> [Team.Member] {
        var people: [Team.Member] = []
        for item in reader.items(node, { FieldPath("people") }) {
            var member = Team.Member(name: "", emails: [])
            for entry in reader.map(item, { FieldPath("people") }) {
                let name = reader.tree[entry.key].text
                let path = { FieldPath("people", name) }
                switch name {
                case "name": member.name = reader.required(entry.value, .line, path) ?? ""
                case "emails": member.emails = reader.texts(entry.value, .lines, path)
                case "unit":
                    member.unit = reader.scalar(entry.value, .line, path)
                    if let unit = member.unit { units.append((entry.value, unit)) }
                case "roles":
                    let words = FieldKind.word(Team.Role.allCases.map(\.rawValue))
                    member.roles = reader.texts(entry.value, words, path).compactMap { Team.Role(rawValue: $0) }
                case "keys": member.keys = reader.texts(entry.value, .lines, path)
                default: reader.unknown(entry.key, among: ["name", "emails", "unit", "roles", "keys"], path)
                }
            }
            reader.requireKeys(["name"], of: item, in: "people")
            if !member.name.isEmpty { people.append(member) }
        }
        return people
    }

    /// A new file of units and people.
    public static func bytes(of team: Team) -> [UInt8] {
        var out = YamlWriter()
        if team.units.isEmpty { out.list("units", []) } else { out.line("units:") }
        out.indented { out in
            for unit in team.units {
                out.line("- {key: \(FlowWriter.scalar(unit.key)), name: \(FlowWriter.scalar(unit.name))}")
            }
        }
        out.items("people", team.people) { member, out in
            out.text("name", member.name)
            out.list("emails", member.emails)
            out.text("unit", member.unit)
            out.list("roles", member.roles.map(\.rawValue))
            if !member.keys.isEmpty { out.list("keys", member.keys) }
        }
        return Array(out.text.utf8)
    }
}

extension FieldReader {
    /// Notes keys that an item must have and has not.
    mutating func requireKeys(_ names: [String], of item: Int, in list: String) {
        guard tree[item].kind == .mapping else { return }
        for name in names where tree.entry(name, of: item) == nil {
            missing(name, in: item, FieldPath(list, name))
        }
    }
}
