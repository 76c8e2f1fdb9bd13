/// The texts of paths, each made once.
struct PathTable {
    private var texts: [String] = []
    private var bytes: [[UInt8]] = []
    private var slots = [Int32](repeating: -1, count: 4_096)

    /// The text of a path, given as its bytes.
    mutating func text(of path: UnsafeBufferPointer<UInt8>) -> String {
        if 2 * texts.count >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: PathTable.hash(path)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if bytes[number].count == path.count, bytes[number].elementsEqual(path) { return texts[number] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(texts.count)
        bytes.append(Array(path))
        let text = String(decoding: path, as: UTF8.self)
        texts.append(text)
        return text
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: 2 * slots.count)
        for (number, path) in bytes.enumerated() {
            var slot = path.withUnsafeBufferPointer { Int(truncatingIfNeeded: PathTable.hash($0)) } & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a.
    private static func hash(_ path: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }
}
