public import Plan

extension PlanDocument {
    /// Puts a field's source back; nil takes the key away, and an item that then has only its own key.
    ///
    /// After one edit this gives the bytes before it. Where the file has changed around the field, its source is put
    /// back as far as it fits, else its value is set; every other field reads as before in any case.
    public mutating func restore(_ path: FieldPath, to source: FieldSource?) throws(EditError) {
        guard let source else { return try restore(path, absent: FieldSource.Absent(depth: 1, hollow: nil)) }
        switch source.content {
        case .body(let body): try restore(body: body)
        case .absent(let absent): try restore(path, absent: absent)
        case .present(let present):
            try checkEditable(path)
            let layout = try layout(path)
            if let splices = splices(path, present, layout),
                (try? commit(splices, path, expecting: source.value)) != nil
            {
                return
            }
            guard let value = source.value else { return }
            try set(path, to: value)
        }
    }

    /// Puts fields back to their source in another version of the file, items that are gone or new as a whole.
    public mutating func restore(_ paths: [FieldPath], from old: PlanDocument) throws(EditError) {
        var copy = self
        var done = Set<FieldPath>()
        for path in paths {
            if let item = path.item {
                let whole = FieldPath(item.list.rawValue, item.key)
                if done.contains(whole) { continue }
                if copy.node(at: whole) == nil, old.node(at: whole) != nil, old.isCovered(whole, by: paths) {
                    try copy.restore(whole, to: old.source(of: whole))
                    done.insert(whole)
                    continue
                }
            }
            try copy.restore(path, to: old.source(of: path))
        }
        self = copy
    }

    /// Whether the paths name every field of an item that says something.
    private func isCovered(_ item: FieldPath, by paths: [FieldPath]) -> Bool {
        guard let plan else { return false }
        let wanted = Set(paths)
        return plan.leaves.allSatisfy { leaf in
            Array(leaf.path.parts.prefix(2)) != item.parts || wanted.contains(leaf.path)
        }
    }

    private mutating func restore(body: [UInt8]) throws(EditError) {
        guard let frontMatter else { throw EditError(.unreadable, .body) }
        self = PlanDocument(Array(bytes[..<frontMatter.body.lowerBound]) + body, path: path)
    }

    private func splices(_ path: FieldPath, _ present: FieldSource.Present, _ layout: Layout) -> [Splice]? {
        if let place = place(of: path, layout) {
            guard let range = tailRange(place, path, layout) else { return nil }
            let leftovers = leftovers(range, place, present, layout).map { Splice($0, "") }
            return [Splice(range, present.tail)] + (leftovers.map { [$0] } ?? [])
        }
        if let (container, holder) = container(of: path), !tree[container].isHollow,
            let opening = opening(of: container, holder, path, layout)
        {
            let splice = layout.undo(present.removal, of: layout.slots(of: container), opening: opening)
            return splice.map { [$0] }
        }
        guard path.parts.count > 1, present.removal.isSole, let root = tree.rootMapping,
            let top = tree.entry(path.parts[0], of: root), tree[top.value].isHollow,
            let colon = layout.colonEnd(top.key)
        else { return nil }
        if present.removal.isFlow {
            guard tree[top.value].style == .flow else { return nil }
            return layout.undo(present.removal, of: [], opening: layout.opening(top.value)).map { [$0] }
        }
        // An emptied block collection: what was written behind the colon goes again, the lines come back.
        let end = max(colon, tree[top.value].end)
        var lead = present.removal.lead[...]
        guard layout.bytes[end...].starts(with: lead) else { return nil }
        let place = end + lead.count
        lead = []
        return [Splice(colon..<end, ""), Splice(at: place, bytes: present.removal.bytes)]
    }

    /// The lines of remarks that an emptied or shortened list has left behind and that its source holds too, between
    /// it and the key or item that followed it then.
    private func leftovers(
        _ range: Range<Int>, _ place: Place, _ present: FieldSource.Present, _ layout: Layout
    ) -> Range<Int>? {
        let left = present.remarks.dropFirst(layout.remarks(in: range).count)
        guard present.isBlock, !left.isEmpty else { return nil }
        let next = place.slots.first { $0.start > range.lowerBound && $0.name == present.next }
        let limit = next.map { layout.startOfLine($0.start) } ?? layout.frontMatter.yaml.upperBound
        var line = layout.afterBreak(range.upperBound)
        while line < limit {
            var end = line
            let isFound = left.allSatisfy { remark in
                let start = end
                let stop = layout.endOfLine(start)
                end = layout.afterBreak(stop)
                return end <= limit && layout.bytes[start..<stop].elementsEqual(remark)
            }
            if isFound { return line..<end }
            line = layout.afterBreak(layout.endOfLine(line))
        }
        return nil
    }

    private mutating func restore(_ path: FieldPath, absent: FieldSource.Absent) throws(EditError) {
        if path == .body || path.item?.field == "key" { throw EditError(.fixed, path) }
        try checkEditable(path)
        guard node(at: path) != nil else { return }
        var target = path
        if let item = path.item, absent.depth < 2, let node = parentMapping(of: path),
            tree.entries(of: node).allSatisfy({ [item.field, "key"].contains(tree[$0.key].text) })
        {
            target = FieldPath(item.list.rawValue, item.key)
        }
        if absent.depth == 0, target.parts.count == 2, let (container, _) = container(of: target),
            tree[container].count == (tree[container].kind == .mapping ? 2 : 1)
        {
            target = FieldPath(target.parts[0])
        }
        try takeAway(target, leaving: absent.hollow)
    }
}
