/// Which commits a walk reaches, with parents and times, by their place in the order of discovery.
struct CommitGraph {
    /// Whether only first parents are followed. The order minds the others too, where they are reached.
    let firstParent: Bool
    private(set) var ids: [Oid] = []
    private var places: [Oid: Int32] = [:]
    private var tips: [Int] = []
    private var seconds: [Int64] = []
    private var parents: [[Oid]] = []

    init(firstParent: Bool) {
        self.firstParent = firstParent
    }

    /// Begins at a commit; twice is once.
    mutating func begin(at id: Oid) {
        guard places[id] == nil else { return }
        tips.append(ids.count)
        reach(id)
    }

    /// The place of a commit whose links are not known yet.
    func unread() -> Int? {
        seconds.count < ids.count ? seconds.count : nil
    }

    /// Adds the links of the commit that `unread` named.
    mutating func fill(_ links: CommitText.Links) {
        seconds.append(links.seconds)
        parents.append(links.parents)
        for parent in firstParent ? links.parents.prefix(1) : links.parents[...] { reach(parent) }
    }

    private mutating func reach(_ id: Oid) {
        guard places[id] == nil else { return }
        places[id] = Int32(ids.count)
        ids.append(id)
    }

    /// The commits, children first, then by time, then first come first served.
    func ordered() -> Order {
        var children = [Int32](repeating: 0, count: ids.count)
        for parent in parents.joined() {
            if let place = places[parent] { children[Int(place)] += 1 }
        }
        var heap = CommitHeap()
        let starts = tips.filter { children[$0] == 0 }.enumerated().sorted { left, right in
            let (one, other) = (seconds[left.element], seconds[right.element])
            return one == other ? left.offset < right.offset : one > other
        }
        for start in starts { heap.insert(start.element, seconds: seconds[start.element]) }
        return Order(graph: self, children: children, heap: heap)
    }

    /// The order, made as it is asked for.
    struct Order {
        fileprivate let graph: CommitGraph
        fileprivate var children: [Int32]
        fileprivate var heap: CommitHeap

        /// The place of the next commit; nil at the end.
        mutating func next() -> Int? {
            guard let place = heap.removeFirst() else { return nil }
            for parent in graph.parents[place] {
                guard let above = graph.places[parent].map(Int.init) else { continue }
                children[above] -= 1
                if children[above] == 0 { heap.insert(above, seconds: graph.seconds[above]) }
            }
            return place
        }
    }
}
