import Plan

/// A number of matters received and closed, beside another number closed.
enum ClosedDiffers: ImportRule {
    static let rule = Rule("closed-differs", .warning)
    static let rules = [rule]

    private static let allClosed = ["全部办结", "均已办结", "已全部办结", "办结率100%", "办结率达100%"]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let figures = reading.figures.all.filter { $0.kind == .counted || $0.kind == .bare }
        return figures.indices.compactMap { index in
            let received = figures[index]
            let before = received.clause.lowerBound..<received.run.lowerBound
            guard let taken = text.find("受理", in: before) else { return nil }
            let both = text.has("办结", at: taken.upperBound) || text.has("并办结", at: taken.upperBound)
            guard both || text.contains(allClosed, in: received.sentence) else { return nil }
            let closed = figures.dropFirst(index + 1).first { figure in
                figure.sentence == received.sentence && figure.clause != received.clause
                    && text.first(
                        of: ["办结", "办结了", "已办结"], endingAt: figure.run.lowerBound, from: figure.clause.lowerBound)
                        != nil
            }
            guard let closed, let x = received.number, let y = closed.number, x != y,
                received.unit == nil || received.unit.map(text.string) == closed.unit.map(text.string)
            else { return nil }
            return reading.finding(
                rule, at: received.words, quotes: [received.words, closed.words],
                arguments: ["received": .number(x), "closed": .number(y)])
        }
    }
}
