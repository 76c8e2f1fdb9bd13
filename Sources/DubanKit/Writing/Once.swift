/// A value that is made when it is first asked for, and kept.
final class Once<Value> {
    private let make: () throws -> Value
    private var value: Value?

    /// A value that a closure makes.
    init(_ make: @escaping () throws -> Value) {
        self.make = make
    }

    /// The value.
    func callAsFunction() throws -> Value {
        if let value { return value }
        let made = try make()
        value = made
        return made
    }
}
