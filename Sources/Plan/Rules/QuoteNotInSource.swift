/// A plan's quote is not the bytes of its span, or its span does not lie in the document. Says where the quote stands
/// when it stands elsewhere; a document that is not there is another rule's (`source-changed`).
enum QuoteNotInSource: CheckRule {
    static let rule = Rule("quote-not-in-source", .error)
    /// The quote stands at another span; it stands nowhere; the span lies outside the document.
    static let variants = ["elsewhere", "nowhere", "span"]

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        var documents = Documents(office)
        return office.files.compactMap { file in
            guard let source = file.plan.source, let bytes = documents.bytes(source.document) else { return nil }
            return breach(of: source, in: bytes)?.finding(in: file, of: office)
        }
    }

    private static func breach(of source: Source, in bytes: [UInt8]) -> Breach? {
        let document = Argument.text(source.document)
        let spanField = FieldPath("source", "span")
        if let span = source.span, span.upperBound > bytes.count || span.lowerBound < 0 {
            return Breach(
                rule.variant("span"), at: spanField,
                [
                    "document": document, "start": .count(span.lowerBound), "end": .count(span.upperBound),
                    "size": .count(bytes.count),
                ])
        }
        guard let quote = source.quote else { return nil }
        let wanted = Array(quote.utf8)
        if let span = source.span, bytes[span].elementsEqual(wanted) { return nil }
        guard let found = bytes.firstRange(of: wanted) else {
            return Breach(rule.variant("nowhere"), at: FieldPath("source", "quote"), ["document": document])
        }
        if source.span == nil { return nil }
        return Breach(
            rule.variant("elsewhere"), at: spanField,
            ["document": document, "start": .count(found.lowerBound), "end": .count(found.upperBound)])
    }
}

/// Source documents of an office, each read once.
struct Documents {
    private let office: Office
    private var read: [String: [UInt8]?] = [:]

    init(_ office: Office) {
        self.office = office
    }

    mutating func bytes(_ path: String) -> [UInt8]? {
        if let known = read[path] { return known }
        let bytes = office.document(path)
        read[path] = .some(bytes)
        return bytes
    }
}
