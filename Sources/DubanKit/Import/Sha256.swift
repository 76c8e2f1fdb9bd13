import CMbedCrypto

/// SHA-256 of bytes, from the cryptographic library that libgit2 itself brings along.
enum Sha256 {
    /// The digest as 64 lower-case hexadecimal digits; empty where the library fails, which matches no digest.
    static func hex(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        guard duban_sha256(bytes, bytes.count, &digest) == 0 else { return "" }
        let digits = Array("0123456789abcdef")
        return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
