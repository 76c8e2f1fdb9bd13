extension Repository {
    /// Calls `body` with each commit that `from` reaches, newest first, until it says false.
    ///
    /// The order is that of `git rev-list --date-order`: no commit before all its children, else by commit time, and at
    /// the same time as they were reached. With `firstParent` only first parents are followed. A commit where history
    /// is cut has no parents. `body` may use this repository.
    ///
    /// Throws `missingObject`, `damaged`, `CancellationError` when the task is cancelled, and what `body` throws.
    public func walk(from: [Oid], firstParent: Bool, _ body: (Commit) throws -> Bool) throws {
        if firstParent, from.count == 1 {
            try walkLine(from[0], body)
        } else {
            try walkGraph(from, firstParent: firstParent, body)
        }
    }

    /// A single line needs no sorting, so its commits come as they are read.
    private func walkLine(_ from: Oid, _ body: (Commit) throws -> Bool) throws {
        var next: Oid? = from
        while let id = next {
            try Task.checkCancellation()
            let commit = try commit(id)
            guard try body(commit) else { return }
            next = commit.parents.first
        }
    }

    private func walkGraph(_ from: [Oid], firstParent: Bool, _ body: (Commit) throws -> Bool) throws {
        var graph = CommitGraph()
        for id in from { graph.reach(id) }
        while let place = graph.unread() {
            if place % 1_024 == 0 { try Task.checkCancellation() }
            let id = graph.ids[place]
            graph.fill(
                place, try withNative { native throws(GitError) in try native.links(id, firstParent: firstParent) })
        }
        var order = graph.ordered()
        while let id = order.next() {
            try Task.checkCancellation()
            guard try body(try commit(id)) else { return }
        }
    }
}

/// Which commits there are, with parents and times, by their place in the order of discovery.
struct CommitGraph {
    private(set) var ids: [Oid] = []
    private var places: [Oid: Int] = [:]
    private var tips: [Int] = []
    private var seconds: [Int64] = []
    private var parents: [[Int32]] = []
    private var children: [Int32] = []

    /// Begins at a commit; twice is once.
    mutating func reach(_ id: Oid) {
        guard places[id] == nil else { return }
        tips.append(place(of: id))
    }

    /// The place of a commit whose links are not known yet.
    func unread() -> Int? {
        seconds.count < ids.count ? seconds.count : nil
    }

    /// Adds the links of the commit that `unread` named.
    mutating func fill(_ place: Int, _ links: CommitText.Links) {
        seconds.append(links.seconds)
        parents.append([])
        for parent in links.parents {
            let above = self.place(of: parent)
            parents[place].append(Int32(above))
            children[above] += 1
        }
    }

    private mutating func place(of id: Oid) -> Int {
        if let known = places[id] { return known }
        let place = ids.count
        places[id] = place
        ids.append(id)
        children.append(0)
        return place
    }

    /// The commits, children first, then by time, then first come first served.
    func ordered() -> Order {
        var heap = CommitHeap()
        let starts = tips.filter { children[$0] == 0 }
        let sorted = starts.enumerated().sorted { left, right in
            let (one, other) = (seconds[left.element], seconds[right.element])
            return one == other ? left.offset < right.offset : one > other
        }
        for start in sorted { heap.insert(start.element, seconds: seconds[start.element]) }
        return Order(graph: self, heap: heap)
    }

    /// The order, made as it is asked for.
    struct Order {
        fileprivate var graph: CommitGraph
        fileprivate var heap: CommitHeap

        /// The next commit; nil at the end.
        mutating func next() -> Oid? {
            guard let place = heap.removeFirst() else { return nil }
            for parent in graph.parents[place] {
                let above = Int(parent)
                graph.children[above] -= 1
                if graph.children[above] == 0 { heap.insert(above, seconds: graph.seconds[above]) }
            }
            return graph.ids[place]
        }
    }
}
