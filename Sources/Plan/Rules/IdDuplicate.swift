/// Two files hold plans of one id; said at each but the first by path.
enum IdDuplicate: CheckRule {
    static let rule = Rule("id-duplicate", .error)

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        var first: [PlanID: Office.File] = [:]
        var findings: [Finding] = []
        for file in office.files.sorted(by: { $0.path < $1.path }) {
            if let other = first[file.plan.id] {
                let breach = Breach(rule, at: FieldPath("id"), ["other": .text(other.path)])
                findings.append(breach.finding(in: file, of: office))
            } else {
                first[file.plan.id] = file
            }
        }
        return findings
    }
}
