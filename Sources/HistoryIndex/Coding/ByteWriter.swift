import Git

/// Makes bytes from numbers and texts; ``ByteReader`` reads them.
struct ByteWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// A number of 0 or more, seven bits a byte, the lowest first (LEB128).
    mutating func int(_ value: Int) {
        unsigned(UInt64(max(value, 0)))
    }

    /// A number of either sign; small ones take few bytes (zigzag).
    mutating func signed(_ value: Int64) {
        unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
    }

    private mutating func unsigned(_ value: UInt64) {
        var value = value
        while value > 0x7f {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    /// One byte.
    mutating func byte(_ value: UInt8) { bytes.append(value) }

    /// A text's length in bytes and its UTF-8.
    mutating func text(_ text: String) {
        int(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// An object's id, 20 bytes.
    mutating func oid(_ id: Oid) { bytes.append(contentsOf: id.bytes) }

    /// A number's bit pattern, 8 bytes, little-endian.
    mutating func double(_ value: Double) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
