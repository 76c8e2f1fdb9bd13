public import Plan

extension PlanDocument {
    /// Takes a key, or a whole item, away with its lines; one that is absent changes nothing.
    ///
    /// Remarks on lines of their own stay. A list that had no other item is left as `[]`, the source as null.
    public mutating func remove(_ path: FieldPath) throws(EditError) {
        if path == .body || path.item?.field == "key" { throw EditError(.fixed, path) }
        if PlanSchema.siblings(of: path)?.first(where: { $0.name == path.parts.last })?.isRequired == true {
            throw EditError(.required, path)
        }
        if path.parts.count > 1, PlanSchema.item(path) == nil, PlanSchema.kind(of: path) == nil {
            throw EditError(.unknownField, path)
        }
        try checkEditable(path)
        try takeAway(path, leaving: nil)
    }

    /// Takes a key or an item away; `hollow` is what to write behind the colon of a list or map that is then empty.
    mutating func takeAway(_ path: FieldPath, leaving hollow: [UInt8]?) throws(EditError) {
        let layout = try layout(path)
        guard let place = place(of: path, layout) else { return }
        let range = layout.removalRange(place.index, of: place.slots, isFlow: tree[place.container].style == .flow)
        var splices = [Splice(range, "")]
        if place.slots.count == 1, let holder = place.holder {
            guard let colon = layout.colonEnd(holder.key) else { throw EditError(.unsafe, path) }
            if tree[place.container].style == .block {
                let empty = PlanSchema.item(path) != nil ? " []" : " null"
                splices.append(Splice(at: colon, bytes: hollow ?? Array(empty.utf8)))
            } else if let hollow {
                splices = [Splice(colon..<tree[place.container].end, hollow)]
            }
        }
        try commit(splices, path, expecting: nil)
    }
}
