import Glibc
import Plan
import Synchronization

/// Time zones as the system's own library knows them, turned into tables once each.
enum SystemZones {
    private static let lock = Mutex(())

    /// The zone of a name of the tz database, from 1970 to 2100; nil where the system has none.
    static func zone(_ name: String) -> Zone? {
        // What nearly every office uses needs no zone file, and an old computer may have none.
        if name == Zone.shanghai.name { return .shanghai }
        guard isKnown(name) else { return nil }
        return lock.withLock { _ in
            let before = getenv("TZ").map { String(cString: $0) }
            setenv("TZ", ":\(name)", 1)
            tzset()
            defer {
                if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
                tzset()
            }
            return table(name)
        }
    }

    private static func isKnown(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let isPlain = name.utf8.allSatisfy { $0 > 32 && $0 < 127 } && !name.contains("..") && !name.hasPrefix("/")
        return isPlain && isZone("/usr/share/zoneinfo/\(name)")
    }

    /// Whether there is a file of a zone: the folder holds folders and lists beside them.
    private static func isZone(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "rb") else {
            return false
        }
        defer { fclose(file) }
        var head: [UInt8] = [0, 0, 0, 0]
        return fread(&head, 1, head.count, file) == head.count && head == Array("TZif".utf8)
    }

    /// Finds the transitions by asking for every fortnight, and halving where two answers differ.
    private static func table(_ name: String) -> Zone {
        let (first, last, step): (Int64, Int64, Int64) = (0, 4_102_444_800, 14 * 86_400)
        var transitions: [Zone.Transition] = []
        var low = first
        while low < last {
            let high = min(low + step, last)
            if offset(low) != offset(high) {
                var (start, end) = (low, high)
                while end - start > 1 {
                    let middle = (start + end) / 2
                    if offset(middle) == offset(low) { start = middle } else { end = middle }
                }
                transitions.append(Zone.Transition(seconds: end, offset: offset(end)))
            }
            low = high
        }
        return Zone(name: name, offset: offset(first), transitions: transitions)
    }

    private static func offset(_ seconds: Int64) -> Int {
        var moment = time_t(seconds)
        var parts = tm()
        localtime_r(&moment, &parts)
        return Int(parts.tm_gmtoff) / 60
    }
}
