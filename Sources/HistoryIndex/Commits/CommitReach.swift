import Git

/// What a head reaches among the commits of an index, and in which order.
struct CommitReach {
    /// Each commit's place among those that are reached, the oldest first, by the commit's number; -1 where it is not.
    private(set) var places: [Int32]
    /// Whether each commit stands on the head's first-parent line.
    private(set) var isOnLine: [Bool]

    /// What the commit of a number reaches.
    ///
    /// The order is that of `git rev-list --date-order --reverse`: no commit before its parents, else by commit time,
    /// and of the same time as a walk from the head would come to them.
    init(of head: Int, in links: CommitLinks) {
        places = [Int32](repeating: -1, count: links.count)
        isOnLine = [Bool](repeating: false, count: links.count)
        var next = head
        while next >= 0 {
            isOnLine[next] = true
            next = links.firstParent(of: next)
        }
        let (children, count) = CommitReach.children(below: head, links)
        order(from: head, children, count, links)
    }

    /// How many children that the head reaches each commit has, and how many commits it reaches.
    private static func children(below head: Int, _ links: CommitLinks) -> ([Int32], Int) {
        var children = [Int32](repeating: 0, count: head + 1)
        children[head] = 1  // of nobody: it is reached
        var count = 0
        // Parents have smaller numbers than their children.
        for number in stride(from: head, through: 0, by: -1) where children[number] > 0 {
            count += 1
            links.eachParent(of: number) { children[$0] += 1 }
        }
        return (children, count)
    }

    private mutating func order(from head: Int, _ children: [Int32], _ count: Int, _ links: CommitLinks) {
        var children = children
        var place = Int32(count)
        var heap = CommitHeap()
        // A commit that nothing else waits beside needs no heap.
        var alone: Int? = head
        while let number = alone ?? heap.removeFirst() {
            alone = nil
            place -= 1
            places[number] = place
            links.eachParent(of: number) { parent in
                children[parent] -= 1
                guard children[parent] == 0 else { return }
                if alone == nil && heap.isEmpty {
                    alone = parent
                } else {
                    if let other = alone {
                        heap.insert(other, seconds: links.seconds(of: other))
                        alone = nil
                    }
                    heap.insert(parent, seconds: links.seconds(of: parent))
                }
            }
        }
    }
}
