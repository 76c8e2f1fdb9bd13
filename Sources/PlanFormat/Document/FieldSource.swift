public import Plan

/// The source text of a field in one version of a file, and what is needed to put it back into another.
public struct FieldSource: Hashable, Sendable {
    enum Content: Hashable {
        /// The field is there.
        case present(Present)
        /// The field is not there.
        case absent(Absent)
        /// The body.
        case body([UInt8])
    }

    struct Present: Hashable {
        /// From the colon to the end of the value's last line; of an item, its lines from the dash on.
        let tail: [UInt8]
        /// The lines of the tail that hold remarks or nothing.
        let remarks: [[UInt8]]
        /// How the whole key or item is taken away and put back.
        let removal: Removal
        /// The key or item that follows.
        let next: String?
        /// Whether the value is a list or map in block style.
        let isBlock: Bool
    }

    struct Absent: Hashable {
        /// How many of the path's first parts are there.
        let depth: Int
        /// What stands behind the colon of the list or map that is there and empty.
        let hollow: [UInt8]?
    }

    let path: FieldPath
    let content: Content
    /// What the source reads as; nil where the field is absent.
    public let value: FieldValue?

    /// The value's text as it stands in the file; nil where the field is absent.
    public var text: String? {
        switch content {
        case .present(let present): String(decoding: present.tail, as: UTF8.self)
        case .absent: nil
        case .body(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension PlanDocument {
    /// The exact source of a field, for ``restore(_:to:)``.
    ///
    /// Also for a field that is absent: then it says what was there instead, so that taking the field away again leaves
    /// exactly that. It is nil where the file's YAML cannot be read.
    public func source(of path: FieldPath) -> FieldSource? {
        guard isReadable, let frontMatter else { return nil }
        if path == .body {
            return FieldSource(path: path, content: .body(Array(bytes[frontMatter.body])), value: value(at: path))
        }
        let layout = Layout(bytes: bytes, tree: tree, frontMatter: frontMatter)
        guard let place = place(of: path, layout) else {
            return FieldSource(path: path, content: .absent(absence(path, layout)), value: nil)
        }
        guard let range = tailRange(place, path, layout) else { return nil }
        let removal = layout.removal(place.index, of: place.slots, in: place.container, opening: place.opening).removal
        let node = tree[place.slot.node]
        let present = FieldSource.Present(
            tail: Array(bytes[range]), remarks: layout.remarks(in: range), removal: removal,
            next: place.index + 1 < place.slots.count ? place.slots[place.index + 1].name : nil,
            isBlock: node.kind != .scalar && node.style == .block)
        return FieldSource(path: path, content: .present(present), value: value(at: path))
    }

    /// From a key's colon, or an item's start, to the end of its lines.
    func tailRange(_ place: Place, _ path: FieldPath, _ layout: Layout) -> Range<Int>? {
        if PlanSchema.item(path) != nil { return place.slot.start..<place.slot.end }
        guard let entry = entry(at: path), let colon = layout.colonEnd(entry.key) else { return nil }
        return colon..<max(colon, place.slot.end)
    }

    private func absence(_ path: FieldPath, _ layout: Layout) -> FieldSource.Absent {
        guard path.parts.count > 1, let root = tree.rootMapping, let top = tree.entry(path.parts[0], of: root) else {
            return FieldSource.Absent(depth: 0, hollow: nil)
        }
        if tree[top.value].isHollow, let colon = layout.colonEnd(top.key) {
            let end = max(colon, tree[top.value].end)
            return FieldSource.Absent(depth: 1, hollow: Array(bytes[colon..<end]))
        }
        let hasItem = path.item.map { node(at: FieldPath($0.list.rawValue, $0.key)) != nil } ?? false
        return FieldSource.Absent(depth: hasItem ? 2 : 1, hollow: nil)
    }
}
