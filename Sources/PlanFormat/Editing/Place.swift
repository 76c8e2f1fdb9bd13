import Plan

/// A child (a key, or an item) where it stands: its list or map, its brothers, and its number among them.
struct Place {
    let container: Int
    let slots: [Layout.Slot]
    let index: Int
    /// Where the way to the first child begins.
    let opening: Int
    /// The key that the list or map stands under; nil for the root and for an item's map.
    let holder: YamlTree.Entry?

    var slot: Layout.Slot { slots[index] }
}

extension PlanDocument {
    /// The list or map that a path's last part stands in, with the key that it stands under.
    func container(of path: FieldPath) -> (node: Int, holder: YamlTree.Entry?)? {
        guard let root = tree.rootMapping else { return nil }
        switch path.parts.count {
        case 1: return (root, nil)
        case 2:
            guard let holder = tree.entry(path.parts[0], of: root) else { return nil }
            let wanted: YamlNode.Kind = PlanSchema.item(path) != nil ? .sequence : .mapping
            return tree[holder.value].kind == wanted ? (holder.value, holder) : nil
        default: return parentMapping(of: path).map { ($0, nil) }
        }
    }

    /// Where the ways into a list or map begin.
    func opening(of container: Int, _ holder: YamlTree.Entry?, _ path: FieldPath, _ layout: Layout) -> Int? {
        if let opening = layout.opening(container, holder: holder) { return opening }
        guard let list = self.container(of: FieldPath(path.parts[0], path.parts[1])) else { return nil }
        return layout.slots(of: list.node).first { $0.node == container }.map { $0.start + 1 }
    }

    /// Where a field's key, or an item, stands.
    func place(of path: FieldPath, _ layout: Layout) -> Place? {
        guard let (container, holder) = container(of: path), let name = path.parts.last,
            let opening = opening(of: container, holder, path, layout)
        else { return nil }
        let slots = layout.slots(of: container)
        guard let index = slots.firstIndex(where: { $0.name == name }) else { return nil }
        return Place(container: container, slots: slots, index: index, opening: opening, holder: holder)
    }
}
