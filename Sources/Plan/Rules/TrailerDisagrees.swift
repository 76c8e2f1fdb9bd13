/// A commit's trailers say of a plan what its file does not, or name a plan that does not exist. The file is the truth.
enum TrailerDisagrees: CheckRule {
    static let rule = Rule("trailer-disagrees", .warning)
    /// The file holds another value; the commit did not change the field; the trailer names no field; it names no plan.
    static let variants = ["value", "unchanged", "no-field", "no-plan"]

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        let ofPlans = office.files.flatMap { file in
            file.tracked.timeline.entries.filter { $0.kind != .merged }.flatMap { entry in
                entry.trailers.compactMap { breach(of: $0, in: entry)?.finding(in: file, of: office) }
            }
        }
        let strays = Set(office.strayTrailers).sorted { ($0.commit, $0.goal) < ($1.commit, $1.goal) }
        return ofPlans
            + strays.map { stray in
                Finding(
                    rule.variant("no-plan"),
                    arguments: ["commit": .text(stray.commit.shortCommit), "name": .text(stray.goal)])
            }
    }

    private static func breach(of trailer: Trailer, in entry: Entry) -> Breach? {
        guard Trailer.claims.contains(trailer.key) else { return nil }
        var arguments: [String: Argument] = [
            "commit": .text(entry.commit.shortCommit), "trailer": .text("\(trailer.key): \(trailer.value)"),
        ]
        guard let claim = trailer.claim else { return Breach(rule.variant("no-field"), arguments) }
        arguments["field"] = .field(claim.field)
        guard let change = entry.changes.last(where: { $0.field == claim.field }) else {
            return Breach(rule.variant("unchanged"), at: claim.field, arguments)
        }
        if claim.agrees(with: change) { return nil }
        arguments["actual"] = .text(change.trailer.map { "\($0.key): \($0.value)" } ?? "\(change.old) -> \(change.new)")
        return Breach(rule.variant("value"), at: claim.field, arguments)
    }
}

extension Trailer {
    /// What a trailer says of a field; nil where it names none.
    fileprivate var claim: Claim? {
        let words = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        guard let first = words.first else { return nil }
        switch key {
        case "Progress": return Claim(field: .progress, text: value.filter { $0 != "%" })
        case "Status": return Claim(field: .status, text: value)
        case "Indicator": return Claim(field: .current(first), text: rest)
        case "Milestone":
            return Claim(field: .done(first), text: rest.hasPrefix("done ") ? String(rest.dropFirst(5)) : rest)
        default: return FieldPath(text: first).map { Claim(field: $0, text: rest) }
        }
    }
}

/// What a trailer says of a field: `old -> new`, or the new value alone.
private struct Claim {
    let field: FieldPath
    let text: String

    func agrees(with change: FieldChange) -> Bool {
        let whole = "\(change.old) -> \(change.new)"
        if Claim.isSame(text, whole) || Claim.isSame(text, change.new.description) { return true }
        guard let arrow = text.firstRange(of: " -> ") else { return false }
        return Claim.isSame(text[..<arrow.lowerBound], change.old.description)
            && Claim.isSame(text[arrow.upperBound...], change.new.description)
    }

    /// Whether two values are written alike, or are one number.
    private static func isSame(_ left: some StringProtocol, _ right: String) -> Bool {
        // A message keeps no white space at the end of a line.
        let (left, right) = (left.trimmingSpaces, right.trimmingSpaces)
        if left == right { return true }
        guard let a = Double(left), let b = Double(right) else { return false }
        return a == b
    }
}
