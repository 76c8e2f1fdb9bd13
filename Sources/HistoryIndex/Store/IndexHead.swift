import Plan

/// What an index is of: the program that read history, how much of it, and the plans and other values whose numbers
/// stand in its other pieces.
struct IndexHead {
    /// By what facts were read: another program, or a repository that is cut elsewhere, may read them otherwise.
    var fingerprint: String
    /// How many commits were read.
    var commits = 0
    /// The plans, by their numbers.
    private(set) var plans: [PlanID] = []
    /// In how many pieces the facts of each plan are, by its number.
    var parts: [Int] = []
    /// What stands in many facts.
    var values = SharedValues()
    private var numbers: [PlanID: Int] = [:]

    /// An index of nothing.
    init(fingerprint: String) {
        self.fingerprint = fingerprint
    }

    /// The number of a plan; nil where nothing is known of it.
    func number(of plan: PlanID) -> Int? { numbers[plan] }

    /// The number of a plan, which it is given where it has none.
    mutating func number(for plan: PlanID) -> Int {
        if let known = numbers[plan] { return known }
        numbers[plan] = plans.count
        plans.append(plan)
        parts.append(0)
        return plans.count - 1
    }
}

extension IndexHead {
    /// Reads a head's bytes.
    init(_ reader: inout ByteReader) throws(DamagedIndex) {
        self.init(fingerprint: try reader.text())
        commits = try reader.int()
        for number in 0..<(try reader.int()) {
            guard self.number(for: PlanID(try reader.text())) == number else { throw DamagedIndex() }
            parts[number] = try reader.int()
        }
        values = try SharedValues(&reader)
    }

    /// The head's bytes.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.text(fingerprint)
        writer.int(commits)
        writer.int(plans.count)
        for (plan, parts) in zip(plans, parts) {
            writer.text(plan.text)
            writer.int(parts)
        }
        values.write(to: &writer)
        return writer.bytes
    }
}
