/// The name of a git object: 20 bytes of SHA-1.
public struct Oid: Hashable, Sendable, CustomStringConvertible {
    private let high: UInt64
    private let middle: UInt64
    private let low: UInt32

    /// An id from its 20 raw bytes; nil for any other number of bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 20 else { return nil }
        var words: (UInt64, UInt64, UInt32) = (0, 0, 0)
        for (index, byte) in bytes.enumerated() {
            switch index {
            case 0..<8: words.0 = words.0 << 8 | UInt64(byte)
            case 8..<16: words.1 = words.1 << 8 | UInt64(byte)
            default: words.2 = words.2 << 8 | UInt32(byte)
            }
        }
        (high, middle, low) = words
    }

    /// The same from bytes in memory.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 20, let start = bytes.baseAddress else { return nil }
        self.init(at: start)
    }

    /// An id from its 40 hexadecimal digits, of either case; nil for anything else.
    public init?(hex: some StringProtocol) {
        self.init(digits: hex.utf8)
    }

    /// The same from the digits' bytes.
    init?(digits: some Sequence<UInt8>) {
        var words: (UInt64, UInt64, UInt32) = (0, 0, 0)
        var count = 0
        for unit in digits {
            guard count < 40, let digit = Oid.value(ofDigit: unit) else { return nil }
            switch count {
            case 0..<16: words.0 = words.0 << 4 | UInt64(digit)
            case 16..<32: words.1 = words.1 << 4 | UInt64(digit)
            default: words.2 = words.2 << 4 | UInt32(digit)
            }
            count += 1
        }
        guard count == 40 else { return nil }
        (high, middle, low) = words
    }

    /// The id that stands for none.
    static let zero = Oid()

    private init() {
        (high, middle, low) = (0, 0, 0)
    }

    /// Reads 20 bytes at `start`, which the caller has checked to be there.
    init(at start: UnsafeRawPointer) {
        high = UInt64(bigEndian: start.loadUnaligned(as: UInt64.self))
        middle = UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        low = UInt32(bigEndian: start.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }

    /// The first bits, as a number: ids are as good as random.
    func prefix(bits: Int) -> Int { Int(high >> (64 - UInt64(bits))) }

    /// The 20 raw bytes.
    public var bytes: [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(20)
        for shift in stride(from: 56, through: 0, by: -8) { all.append(UInt8(truncatingIfNeeded: high >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { all.append(UInt8(truncatingIfNeeded: middle >> shift)) }
        for shift in stride(from: 24, through: 0, by: -8) { all.append(UInt8(truncatingIfNeeded: low >> shift)) }
        return all
    }

    /// The 40 hexadecimal digits, in lower case.
    public var description: String {
        String(unsafeUninitializedCapacity: 40) { buffer in
            func write(_ word: UInt64, digits: Int, at start: Int) {
                for place in 0..<digits {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(4 * (digits - 1 - place))) & 15
                    buffer[start + place] = digit < 10 ? 48 + digit : 87 + digit
                }
            }
            write(high, digits: 16, at: 0)
            write(middle, digits: 16, at: 16)
            write(UInt64(low), digits: 8, at: 32)
            return 40
        }
    }

    /// The first seven digits, as people quote a commit.
    public var short: String { String(description.prefix(7)) }

    private static func value(ofDigit unit: UInt8) -> UInt8? {
        switch unit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): unit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): unit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): unit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
