import Git

/// The commits of a walk so far, each added after its parents: their trees, and where their lines parted.
struct WalkedCommits {
    private var places: [Oid: Int] = [:]
    private var trees: [Oid] = []
    private var parents: [[Int]] = []

    /// Adds a commit; parents that were not added lie beyond a cut.
    mutating func add(_ commit: Commit) {
        parents.append(commit.parents.compactMap { places[$0] })
        places[commit.id] = trees.count
        trees.append(commit.tree)
    }

    /// The tree of a commit; nil where it was not added.
    func tree(of commit: Oid) -> Oid? { places[commit].map { trees[$0] } }

    /// How many there are; the newest has the place before that.
    var count: Int { trees.count }

    /// The places of the commits that some of several reach and others do not, each with those that reach it, by their
    /// places among the several.
    func apart(_ heads: [Oid]) -> [(place: Int, reached: Set<Int>)] {
        var sides: [Int: Set<Int>] = [:]
        for (index, head) in heads.enumerated() {
            if let place = places[head] { sides[place, default: []].insert(index) }
        }
        var apart: [(place: Int, reached: Set<Int>)] = []
        var open = sides.values.filter { $0.count < heads.count }.count
        // Parents have smaller places than their children, so that whoever reaches a commit is known when it is its turn.
        while open > 0, let place = sides.keys.max(), let reached = sides.removeValue(forKey: place) {
            if reached.count < heads.count {
                open -= 1
                apart.append((place, reached))
            }
            for parent in parents[place] {
                let before = sides[parent]
                let after = (before ?? []).union(reached)
                if before.map({ $0.count < heads.count }) ?? false { open -= 1 }
                if after.count < heads.count { open += 1 }
                sides[parent] = after
            }
        }
        return apart
    }

    /// The tree of the newest commit that two have in common, either of them included; nil where they share none.
    func base(of left: Oid, _ right: Oid) -> Oid? {
        guard let left = places[left], let right = places[right] else { return nil }
        // Parents have smaller places than their children: the greatest place that both reach is the newest.
        var sides: [Int: Set<Int>] = [left: [0]]
        sides[right, default: []].insert(1)
        while let place = sides.keys.max(), let reached = sides.removeValue(forKey: place) {
            if reached.count == 2 { return trees[place] }
            for parent in parents[place] { sides[parent, default: []].formUnion(reached) }
        }
        return nil
    }
}
