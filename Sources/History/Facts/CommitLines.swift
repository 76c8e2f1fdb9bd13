public import Git
public import Plan

/// Commits, each added after its parents and numbered from 0: how their lines part and join, and on which plans each
/// acts.
public struct CommitLines: Sendable {
    /// The commits' ids by number.
    public private(set) var ids: [Oid] = []
    /// The number of each commit's first parent; -1 without one, or where it was not added.
    public private(set) var firstParents: [Int32] = []
    /// The numbers of the other parents, of merges alone.
    public private(set) var otherParents: [Int: [Int32]] = [:]
    /// When each was committed, seconds since 1970.
    public private(set) var seconds: [Int64] = []
    /// The plans that a commit acts on, where there are any.
    public private(set) var acts: [Int: [PlanID]] = [:]
    private var numbers: [Oid: Int32] = [:]
    private var trees: [Int: Oid] = [:]

    /// No commits yet.
    public init() {}

    /// How many there are; the newest has the number before that.
    public var count: Int { ids.count }

    /// Adds a commit; parents that were not added lie beyond a cut.
    public mutating func add(_ id: Oid, parents: [Oid], seconds moment: Int64, tree: Oid? = nil) {
        let known = parents.compactMap { numbers[$0] }
        if let tree { trees[ids.count] = tree }
        add(id, firstParent: known.first.map(Int.init) ?? -1, others: Array(known.dropFirst()), seconds: moment)
    }

    /// Adds a commit by the numbers of its parents; -1 for the first where there is none.
    public mutating func add(_ id: Oid, firstParent: Int, others: [Int32], seconds moment: Int64) {
        let number = ids.count
        firstParents.append(Int32(firstParent))
        if !others.isEmpty { otherParents[number] = others }
        numbers[id] = Int32(number)
        ids.append(id)
        seconds.append(moment)
    }

    /// Makes room for so many commits.
    public mutating func reserve(_ count: Int) {
        ids.reserveCapacity(count)
        numbers.reserveCapacity(count)
        acts.reserveCapacity(count)
    }

    /// Notes the plans that a commit acts on.
    public mutating func note(_ plans: [PlanID], at number: Int) {
        if !plans.isEmpty { acts[number] = plans }
    }

    /// The number of a commit; nil where it was not added.
    public func number(of commit: Oid) -> Int? { numbers[commit].map(Int.init) }

    /// The tree of a commit, where it was added with it.
    func tree(of commit: Oid) -> Oid? { number(of: commit).flatMap { trees[$0] } }

    private func eachParent(of number: Int, _ body: (Int) -> Void) {
        if firstParents[number] >= 0 { body(Int(firstParents[number])) }
        for parent in otherParents[number] ?? [] { body(Int(parent)) }
    }
}

extension CommitLines {
    /// The numbers of the commits that some of several reach and others do not, each with those that reach it, by their
    /// places among the several.
    func apart(_ heads: [Oid]) -> [(number: Int, reached: Set<Int>)] {
        var sides: [Int: Set<Int>] = [:]
        for (index, head) in heads.enumerated() {
            if let number = number(of: head) { sides[number, default: []].insert(index) }
        }
        var apart: [(number: Int, reached: Set<Int>)] = []
        var open = sides.values.filter { $0.count < heads.count }.count
        // Parents have smaller numbers than their children, so that whoever reaches a commit is known at its turn.
        while open > 0, let number = sides.keys.max(), let reached = sides.removeValue(forKey: number) {
            if reached.count < heads.count {
                open -= 1
                apart.append((number, reached))
            }
            eachParent(of: number) { parent in
                let before = sides[parent]
                let after = (before ?? []).union(reached)
                if before.map({ $0.count < heads.count }) ?? false { open -= 1 }
                if after.count < heads.count { open += 1 }
                sides[parent] = after
            }
        }
        return apart
    }

    /// The newest commit that two have in common and that no other such one descends from, either of the two included;
    /// nil where they share none.
    func base(of left: Oid, _ right: Oid) -> Oid? {
        guard let left = number(of: left), let right = number(of: right) else { return nil }
        var sides: [Int: Set<Side>] = [left: [.left]]
        sides[right, default: []].insert(.right)
        var bases: [Int] = []
        while let number = sides.keys.max(), var reached = sides.removeValue(forKey: number) {
            if reached == [.left, .right] {
                bases.append(number)
                reached.insert(.below)
            }
            eachParent(of: number) { sides[$0, default: []].formUnion(reached) }
            if sides.values.allSatisfy({ $0.contains(.below) }) { break }
        }
        // Of several any would do; this one does not hang on the order in which they were added.
        return bases.max { (seconds[$0], ids[$0].description) < (seconds[$1], ids[$1].description) }.map { ids[$0] }
    }

    /// What reaches a commit on the way to a base.
    private enum Side { case left, right, below }
}
