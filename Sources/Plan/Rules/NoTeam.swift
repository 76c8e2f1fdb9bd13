/// There are plans and no `Plans/team.yaml`, so that nothing is refused for who does it; said once.
enum NoTeam: CheckRule {
    static let rule = Rule("no-team", .notice)

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        office.team == nil && !office.files.isEmpty ? [Finding(rule)] : []
    }
}
