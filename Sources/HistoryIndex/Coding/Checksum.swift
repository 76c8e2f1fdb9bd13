/// A 64-bit checksum of bytes: FNV-1a (Fowler, Noll, Vo) over words of eight bytes instead of single ones, with the high
/// half folded into the low one at the end of each step. It tells accidents, not attacks.
///
/// It is also of the place where the bytes are to be found: those of another place are whole and yet wrong.
enum Checksum {
    /// The bytes with their checksum behind them.
    static func sealed(_ bytes: [UInt8], at place: Int) -> [UInt8] {
        let sum = bytes.withUnsafeBytes { Checksum.of($0, at: place) }
        return bytes + withUnsafeBytes(of: sum.littleEndian) { Array($0) }
    }

    /// The bytes that were sealed for the place.
    static func unsealed(_ sealed: UnsafeRawBufferPointer, at place: Int) throws(DamagedIndex) -> UnsafeRawBufferPointer
    {
        guard sealed.count >= 8 else { throw DamagedIndex() }
        let bytes = UnsafeRawBufferPointer(rebasing: sealed.dropLast(8))
        let sum = UInt64(littleEndian: sealed.loadUnaligned(fromByteOffset: bytes.count, as: UInt64.self))
        guard sum == Checksum.of(bytes, at: place) else { throw DamagedIndex() }
        return bytes
    }

    private static func of(_ bytes: UnsafeRawBufferPointer, at row: Int) -> UInt64 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
        var place = 0
        func add(_ word: UInt64) {
            sum = (sum ^ word) &* 0x100_0000_01b3
            sum ^= sum >> 32
        }
        add(UInt64(bitPattern: Int64(row)))
        while place + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            place += 8
        }
        while place < bytes.count {
            add(UInt64(bytes[place]))
            place += 1
        }
        return sum
    }
}
