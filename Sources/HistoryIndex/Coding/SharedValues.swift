import Plan

/// Values that stand in many facts, written once and named there by their numbers.
struct SharedValues {
    /// Who acted.
    var people = Numbered<Person>()
    /// The names of fields.
    var fields = Numbered<FieldPath>()
    /// The paths of plans' files.
    var paths = Numbered<String>()

    /// No values yet.
    init() {}
}

extension SharedValues {
    /// Reads values that were written.
    init(_ reader: inout ByteReader) throws(DamagedIndex) {
        for _ in 0..<(try reader.int()) {
            let name = try reader.text()
            people.append(Person(name: name, email: try reader.text()))
        }
        for _ in 0..<(try reader.int()) {
            var parts: [String] = []
            for _ in 0..<(try reader.int()) { parts.append(try reader.text()) }
            guard let field = FieldPath(parts: parts) else { throw DamagedIndex() }
            fields.append(field)
        }
        for _ in 0..<(try reader.int()) { paths.append(try reader.text()) }
    }

    /// Writes all values.
    func write(to writer: inout ByteWriter) {
        writer.int(people.values.count)
        for person in people.values {
            writer.text(person.name)
            writer.text(person.email)
        }
        writer.int(fields.values.count)
        for field in fields.values {
            writer.int(field.parts.count)
            for part in field.parts { writer.text(part) }
        }
        writer.int(paths.values.count)
        for path in paths.values { writer.text(path) }
    }
}
