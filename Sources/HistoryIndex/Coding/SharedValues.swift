import Plan

/// Values that stand in many facts, written once and named there by their numbers.
struct SharedValues {
    /// Who acted.
    private(set) var people = Numbered<Person>()
    /// The names of fields.
    private(set) var fields = Numbered<FieldPath>()
    /// The paths of plans' files.
    private(set) var paths = Numbered<String>()

    /// No values yet.
    init() {}

    /// The number of a person, which it is given where it has none.
    mutating func number(for person: Person) -> Int { people.number(for: person) }
    /// The number of a field's name, which it is given where it has none.
    mutating func number(for field: FieldPath) -> Int { fields.number(for: field) }
    /// The number of a path, which it is given where it has none.
    mutating func number(for path: String) -> Int { paths.number(for: path) }

    /// Values by number, from 0.
    struct Numbered<Value: Hashable & Sendable> {
        private(set) var values: [Value] = []
        private var numbers: [Value: Int] = [:]
        private var isNumbered = true

        mutating func append(_ value: Value) {
            values.append(value)
            isNumbered = false
        }

        mutating func number(for value: Value) -> Int {
            if !isNumbered {
                numbers = Dictionary(values.enumerated().map { ($1, $0) }) { first, _ in first }
                isNumbered = true
            }
            if let known = numbers[value] { return known }
            numbers[value] = values.count
            values.append(value)
            return values.count - 1
        }

        func value(_ number: Int) throws(DamagedIndex) -> Value {
            guard number < values.count else { throw DamagedIndex() }
            return values[number]
        }
    }
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
