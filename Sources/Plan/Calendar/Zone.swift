/// A time zone as a table: what a wall clock shows east of Greenwich, and from when.
///
/// A value without I/O; who builds one from the system's zone files is the caller.
public struct Zone: Hashable, Sendable {
    /// A moment from which an offset holds.
    public struct Transition: Hashable, Sendable {
        /// Seconds since 1970 from which it holds.
        public let seconds: Int64
        /// Minutes east of Greenwich.
        public let offset: Int

        /// An offset in minutes that holds from a moment on.
        public init(seconds: Int64, offset: Int) {
            self.seconds = seconds
            self.offset = offset
        }
    }

    /// The zone's name, as the settings write it: `Asia/Shanghai`.
    public let name: String
    private let base: Int
    private let transitions: [Transition]

    /// A zone of a name, the offset in minutes before its first transition, and its transitions in order of time.
    public init(name: String, offset: Int, transitions: [Transition] = []) {
        self.name = name
        base = offset
        self.transitions = transitions
    }

    /// China's standard time, +08:00, which has had no transition since September 1991.
    public static let shanghai = Zone(name: "Asia/Shanghai", offset: 480)

    /// Minutes east of Greenwich at a moment, given in seconds since 1970.
    public func offset(at seconds: Int64) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].seconds <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? base : transitions[low - 1].offset
    }

    /// The day that a wall clock in this zone shows at a moment.
    public func day(of moment: Timestamp) -> Day {
        let local = moment.seconds + Int64(offset(at: moment.seconds)) * 60
        return Day(ordinal: Int(Timestamp.floorDivide(local, 86_400)))
    }

    /// The moment at which a wall clock in this zone shows a day and a time of day.
    ///
    /// A time that a transition skips is read with the offset before it; one that occurs twice means the first.
    public func moment(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Timestamp {
        let local = Int64(day.ordinal) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        for offset in [before, after] {
            let seconds = local - Int64(offset) * 60
            if self.offset(at: seconds) == offset { return Timestamp(seconds: seconds, offset: offset) }
        }
        return Timestamp(seconds: local - Int64(before) * 60, offset: before)
    }

    /// 00:00:00 of a day in this zone.
    public func start(of day: Day) -> Timestamp { moment(day) }

    /// The last second of a day in this zone, 23:59:59; where that occurs twice, the later.
    public func end(of day: Day) -> Timestamp {
        local(Timestamp(seconds: start(of: day.advanced(by: 1)).seconds - 1, offset: 0))
    }

    /// A moment written with this zone's offset.
    public func local(_ moment: Timestamp) -> Timestamp {
        Timestamp(seconds: moment.seconds, offset: offset(at: moment.seconds))
    }
}
