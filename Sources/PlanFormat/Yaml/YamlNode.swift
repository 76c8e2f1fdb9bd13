/// A node of a YAML file with its exact bytes. Nodes stand in one array, a collection before its children.
struct YamlNode {
    enum Kind: UInt8 {
        case scalar, sequence, mapping
        /// A reference to an anchor; never followed.
        case alias
    }

    enum Style: UInt8 {
        case plain, single, double, literal, folded
        /// Of collections.
        case block, flow

        var isBlockScalar: Bool { self == .literal || self == .folded }
    }

    enum Tag: UInt8 {
        case none
        /// `!!str` or `!`: text, whatever it looks like.
        case text
        /// A tag of YAML's own, which says no more than the text does.
        case core
        /// Any other tag.
        case other
    }

    var kind: Kind
    var style: Style
    var tag = Tag.none
    var hasAnchor = false
    /// The first byte, properties (tag, anchor) included.
    var start: Int
    /// The byte after the last one; of a block collection the end of its last leaf, of a block scalar the end of its
    /// last line without the line break.
    var end: Int
    /// The index after the last of its descendants.
    var next: Int
    /// The number of children; of a mapping its keys and values together.
    var count = 0
    /// A scalar's text.
    var text = ""

    var range: Range<Int> { start..<end }

    /// Whether it reads as null: nothing, `~` or `null`, plain.
    var isNull: Bool {
        guard kind == .scalar, style == .plain, tag != .text else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// Whether it is null or a collection without children.
    var isHollow: Bool { kind == .scalar ? isNull : kind != .alias && count == 0 }

    /// Whether it has no bytes.
    var isEmpty: Bool { start == end }
}
