/// Commits that wait to be shown: the latest comes first, of the same time the one that came first.
public struct CommitHeap {
    private struct Item {
        let place: Int
        let seconds: Int64
        let turn: Int

        func comesBefore(_ other: Item) -> Bool {
            seconds == other.seconds ? turn < other.turn : seconds > other.seconds
        }
    }

    private var items: [Item] = []
    private var turn = 0

    /// A heap that holds nothing.
    public init() {}

    /// Whether it holds nothing.
    public var isEmpty: Bool { items.isEmpty }

    /// Adds a commit by its place.
    public mutating func insert(_ place: Int, seconds: Int64) {
        items.append(Item(place: place, seconds: seconds, turn: turn))
        turn += 1
        var child = items.count - 1
        while child > 0 {
            let above = (child - 1) / 2
            guard items[child].comesBefore(items[above]) else { return }
            items.swapAt(child, above)
            child = above
        }
    }

    /// Takes out the first; nil where none is left.
    public mutating func removeFirst() -> Int? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return first.place }
        items[0] = last
        var above = 0
        while true {
            var next = 2 * above + 1
            guard next < items.count else { break }
            if next + 1 < items.count, items[next + 1].comesBefore(items[next]) { next += 1 }
            guard items[next].comesBefore(items[above]) else { break }
            items.swapAt(above, next)
            above = next
        }
        return first.place
    }
}
