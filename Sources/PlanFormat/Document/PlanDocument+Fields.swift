public import Plan

extension PlanDocument {
    /// Every top-level field that the file has, null ones too: the known ones in the format's order, then the others.
    public var fields: [FieldValue.Entry] {
        let known = PlanSchema.top.compactMap { field in
            value(at: FieldPath(field.name)).map { FieldValue.Entry(field.name, $0) }
        }
        return known + (plan?.unknown.map { FieldValue.Entry($0.key, $0.value) } ?? [])
    }
}
