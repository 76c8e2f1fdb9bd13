import Git

/// Bytes of an index that are not what Duban writes.
struct DamagedIndex: Error {}

/// Reads what ``ByteWriter`` wrote. Whatever the bytes are, it reads none outside them.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    /// Reads bytes from their beginning; they must stay where they are meanwhile.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Whether all was read.
    var isAtEnd: Bool { place == bytes.count }

    /// One byte.
    mutating func byte() throws(DamagedIndex) -> UInt8 {
        guard place < bytes.count else { throw DamagedIndex() }
        defer { place += 1 }
        return bytes[place]
    }

    /// A number of 0 or more.
    mutating func int() throws(DamagedIndex) -> Int {
        let first = try byte()
        if first < 0x80 { return Int(first) }
        guard let value = Int(exactly: try unsigned(after: first)) else { throw DamagedIndex() }
        return value
    }

    /// A number of either sign.
    mutating func signed() throws(DamagedIndex) -> Int64 {
        let first = try byte()
        let value = first < 0x80 ? UInt64(first) : try unsigned(after: first)
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    private mutating func unsigned(after first: UInt8) throws(DamagedIndex) -> UInt64 {
        var value = UInt64(first & 0x7f)
        var shift: UInt64 = 7
        while true {
            let next = try byte()
            guard shift < 63 || (shift == 63 && next < 2) else { throw DamagedIndex() }
            value |= UInt64(next & 0x7f) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    /// So many bytes.
    mutating func raw(_ count: Int) throws(DamagedIndex) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= bytes.count - place else { throw DamagedIndex() }
        defer { place += count }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
    }

    /// A text.
    mutating func text() throws(DamagedIndex) -> String {
        String(decoding: try raw(try int()), as: UTF8.self)
    }

    /// An object's id.
    mutating func oid() throws(DamagedIndex) -> Oid {
        guard let id = Oid(bytes: try raw(20)) else { throw DamagedIndex() }
        return id
    }

    /// A number's bit pattern.
    mutating func double() throws(DamagedIndex) -> Double {
        Double(bitPattern: UInt64(littleEndian: try raw(8).loadUnaligned(as: UInt64.self)))
    }
}
