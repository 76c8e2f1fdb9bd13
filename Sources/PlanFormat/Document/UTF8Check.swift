/// Finds bytes that are not UTF-8.
enum UTF8Check {
    /// The first byte of a range that does not begin, or continue, a valid character.
    static func firstInvalid(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes[range].makeIterator()
        var offset = range.lowerBound
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    /// A number in hexadecimal, two digits or more: `0x1b`.
    static func hex(_ number: some BinaryInteger) -> String {
        let digits = String(number, radix: 16)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
}
