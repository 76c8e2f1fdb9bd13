/// The document that a plan comes from is not there, or is not the one that the plan was read from.
enum SourceChanged: CheckRule {
    static let rule = Rule("source-changed", .error)
    /// The document is not there.
    static let variants = ["missing"]
    static let hasPlainWording = true

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        var sums: [String: String?] = [:]
        return office.files.compactMap { file in
            guard let source = file.plan.source else { return nil }
            let known = sums[source.document]
            let sum = known ?? office.document(source.document).map(office.sha256)
            if known == nil { sums[source.document] = .some(sum) }
            return breach(of: source, sum)?.finding(in: file, of: office)
        }
    }

    private static func breach(of source: Source, _ sum: String?) -> Breach? {
        guard let sum else {
            return Breach(
                rule.variant("missing"), at: FieldPath("source", "document"), ["document": .text(source.document)])
        }
        guard let stated = source.sha256, stated.lowercased() != sum else { return nil }
        return Breach(
            rule, at: FieldPath("source", "sha256"),
            ["document": .text(source.document)])
    }
}
