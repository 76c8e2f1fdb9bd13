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
