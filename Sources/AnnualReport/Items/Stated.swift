import Plan

/// What an item says of units, people, time and causes, under the labels that offices use.
struct Stated {
    let text: Glyphs
    let run: Glyphs.Run

    private static let leads = ["牵头单位:", "责任单位:", "牵头部门:", "责任部门:", "责任科室:", "牵头科室:"]
    private static let supports = ["配合单位:", "协办单位:", "配合部门:", "协同单位:"]
    private static let leaders = ["责任领导:", "分管领导:", "牵头领导:", "包抓领导:"]
    private static let owners = ["责任人:", "Owner:"]
    private static let limits = ["完成时限:", "完成时间:", "办结时限:", "整改时限:", "时限:", "Due:"]
    private static let causes = ["主要原因:", "主要原因是", "原因:", "原因是", "原因为", "原因在于"]

    /// Fills the fields of a draft that the item states.
    func fill(_ plan: inout DraftPlan) {
        let units = value(Stated.leads).map(names) ?? chairs()
        plan.lead = units?.first
        plan.support = value(Stated.supports).map(names) ?? Array((units ?? []).dropFirst())
        plan.leader = value(Stated.leaders).map(text.quote)
        plan.owner = value(Stated.owners).map(text.quote)
        plan.due = value(Stated.limits).flatMap(limit)
        if plan.kind == .shortcoming { plan.cause = cause() }
    }

    private func value(_ labels: [String]) -> Glyphs.Run? {
        guard let label = text.findFirst(of: labels, in: run) else { return nil }
        let rest = label.upperBound..<run.upperBound
        let end = rest.first { index in
            ";,。)\n".unicodeScalars.contains(text[index])
                || (text[index] == "." && (text.at(index + 1)?.isBlank ?? true))
        }
        let value = text.trim(rest.lowerBound..<(end ?? run.upperBound))
        return value.isEmpty || value.count > 60 ? nil : value
    }

    private func names(_ run: Glyphs.Run) -> [String] {
        text.split(run, at: "、").map(text.quote)
    }

    /// 由…牵头
    private func chairs() -> [String]? {
        guard let verb = text.find("牵头", in: run) else { return nil }
        let near = max(run.lowerBound, verb.lowerBound - 16)..<verb.lowerBound
        guard let by = near.last(where: { text[$0] == "由" }) else { return nil }
        let name = (by + 1)..<verb.lowerBound
        guard name.count >= 2, !name.contains(where: { ",。;:".unicodeScalars.contains(text[$0]) }) else { return nil }
        return names(name)
    }

    private func limit(_ run: Glyphs.Run) -> Plan.Due? {
        if text.contains(["长期坚持", "长期", "持续推进", "常态化"], in: run) { return .longTerm }
        if let date = text.dates(in: run).first, date.run.lowerBound == run.lowerBound {
            return date.last.map(Plan.Due.day)
        }
        return nil
    }

    private func cause() -> String? {
        guard let label = text.findFirst(of: Stated.causes, in: run) else { return nil }
        let rest = text.trim(label.upperBound..<run.upperBound)
        let end = rest.first { text[$0] == "。" || text[$0] == "\n" } ?? rest.upperBound
        let cause = text.withoutEndMark(rest.lowerBound..<end)
        return cause.count < 2 ? nil : text.quote(cause)
    }
}
