import Plan
import Words

/// What a list says of a plan, column by column, whatever it is written as.
struct ListCells {
    let speech: Speech

    /// The columns' names, and which hold figures.
    static let columns: [(key: Words.Key, trailing: Bool)] = [
        (.columnLight, false), (.columnId, false), (.columnItem, false), (.columnStatus, false),
        (.columnReported, true), (.columnDue, false), (.columnLead, false), (.columnOwner, false),
        (.columnLastReport, false),
    ]

    /// One text a column.
    func texts(of row: PlanRow) -> [String] {
        let words = speech.words
        let light = row.standing.light
        return [
            "\(light.symbol) \(words.write(light))",
            speech.id(row.plan.id),
            row.plan.title,
            words.write(row.plan.status),
            words.write(percent: Double(row.plan.progress)),
            row.plan.due.map { speech.due(.text($0.text)) } ?? words(.writeNone),
            speech.unit(row.plan.lead),
            speech.person(row.plan.owner),
            row.lastUpdate.map { speech.day($0.authored) } ?? words(.writeNone),
        ]
    }
}
