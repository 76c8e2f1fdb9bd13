import Plan
import PlanFormat

extension PlanDocument {
    /// Every top-level field that the file has, null ones too: the known ones in the format's order, then the others.
    var fields: [FieldValue.Entry] {
        let known = PlanDocument.topLevelKeys.compactMap { key in
            value(at: FieldPath(key)).map { FieldValue.Entry(key, $0) }
        }
        return known + (plan?.unknown.map { FieldValue.Entry($0.key, $0.value) } ?? [])
    }

    private static let topLevelKeys = [
        "id", "kind", "title", "source", "lead", "support", "leader", "owner", "reviewer", "start", "due", "status",
        "progress", "answers", "criteria", "indicators", "milestones", "cause", "tags", "visibility", "internal",
    ]
}
