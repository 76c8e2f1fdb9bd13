import Testing

/// Fails the test once, with every finding on a line of its own.
func expectNone(_ findings: [String], _ rule: String, at place: SourceLocation = #_sourceLocation) {
    #expect(findings.isEmpty, "\(rule):\n\(findings.joined(separator: "\n"))", sourceLocation: place)
}
