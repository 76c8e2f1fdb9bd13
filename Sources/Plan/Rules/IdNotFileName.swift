/// A plan's id is not the name of its file without `.md`.
enum IdNotFileName: FileRule {
    static let rule = Rule("id-not-file-name", .error)

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let expected = file.plan.id.text + ".md"
        if name == expected { return [] }
        return [Breach(rule, at: FieldPath("id"), ["file": .text(name), "expected": .text(expected)])]
    }
}
