/// What a rule finds in one plan, before it is known which file and line that is.
struct Breach {
    /// The rule, with its variant.
    var rule: Rule
    /// The field that it is about; nil: the plan as a whole.
    var field: FieldPath?
    /// What the rule's words are filled with.
    var arguments: [String: Argument]
    /// The report's words that it is about.
    var quotes: [String]

    init(_ rule: Rule, at field: FieldPath? = nil, _ arguments: [String: Argument] = [:], quotes: [String] = []) {
        self.rule = rule
        self.field = field
        self.arguments = arguments
        self.quotes = quotes
    }

    /// The finding at a place; a field that the file lacks is nowhere in it.
    func finding(goal: PlanID, path: String?, place: ((FieldPath) -> Office.Place?)?) -> Finding {
        let place = field.flatMap { place?($0) }
        return Finding(
            rule, goal: goal, path: path, line: place?.line, column: place?.column, arguments: arguments, quotes: quotes
        )
    }

    func finding(in file: Office.File, of office: Office) -> Finding {
        finding(goal: file.plan.id, path: file.path) { office.place(file.path, $0) }
    }
}
