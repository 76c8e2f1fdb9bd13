import Plan

/// What is to be written under a top-level key that is absent or empty.
struct NewTop {
    let entries: NewEntries
    /// Whether the entries make one item of a list.
    private let isItem: Bool
    /// Whether it is no map but one value, of the key's own name.
    private let isField: Bool

    init(_ entries: NewEntries, isItem: Bool = false, isField: Bool = false) {
        self.entries = entries
        self.isItem = isItem
        self.isField = isField
    }

    /// The lines below a key that stands `indent` columns in.
    func lines(_ layout: Layout, indent: Int) -> [String] {
        isItem
            ? layout.itemLines(entries, indent: indent + layout.listIndent, width: 2)
            : layout.lines(entries, indent: indent + 2)
    }

    /// The value in one line.
    func flow(_ layout: Layout) -> String {
        if isField { return entries.first.map { FlowWriter.value($0.value) } ?? "null" }
        return isItem ? "[" + layout.flow(entries) + "]" : layout.flow(entries)
    }

    /// The key with what stands under it, as lines.
    func all(_ name: String, _ layout: Layout, indent: Int) -> [String] {
        if isField { return layout.lines(entries, indent: indent) }
        return [String(repeating: " ", count: indent) + name + ":"] + lines(layout, indent: indent)
    }
}

extension PlanDocument {
    /// Adds a top-level key in the usual order, also to front matter that has none yet.
    func insertTop(_ name: String, _ new: NewTop, _ layout: Layout) -> [Splice]? {
        guard let root = tree.rootMapping, tree[root].count > 0 else {
            guard let end = frontMatter?.yaml.upperBound, tree.nodes.isEmpty else { return nil }
            return [Splice(at: end, new.all(name, layout, indent: 0).map { $0 + layout.lineEnd }.joined())]
        }
        let order = PlanSchema.top.map(\.name)
        let rank = order.firstIndex(of: name) ?? order.count
        let slots = layout.slots(of: root)
        let previous = slots.last { (order.firstIndex(of: $0.name ?? "") ?? Int.max) < rank }
        if tree[root].style == .flow {
            let text = name + ": " + new.flow(layout)
            guard let previous else { return [Splice(at: slots[0].start, text + ", ")] }
            return [Splice(at: previous.end, ", " + text)]
        }
        let lines = new.all(name, layout, indent: layout.column(slots[0].start))
        guard let previous else {
            return [Splice(at: layout.startOfLine(slots[0].start), lines.map { $0 + layout.lineEnd }.joined())]
        }
        return [layout.below(previous, column: layout.column(slots[0].start), lines)]
    }
}
