extension Glyphs {
    /// Which positions of a run lie inside a pair of quotation marks or of a book's title marks, marks included.
    ///
    /// A mark that is never closed, or not before the next of its kind opens, encloses nothing.
    func enclosed(in run: Run) -> Set<Int> {
        var inside: Set<Int> = []
        for (open, close) in [("\u{201C}", "\u{201D}"), ("《", "》")] as [(Unicode.Scalar, Unicode.Scalar)] {
            var start: Int?
            for index in run {
                if scalars[index] == open {
                    start = index
                } else if scalars[index] == close, let begin = start {
                    inside.formUnion(begin...index)
                    start = nil
                }
            }
        }
        return inside
    }

    /// Whether a comma stands inside a number: 1,782.
    func groupsDigits(at index: Int) -> Bool {
        guard scalars[index] == ",", at(index - 1)?.isDigit == true else { return false }
        return (1...3).allSatisfy { at(index + $0)?.isDigit == true } && at(index + 4)?.isDigit != true
    }

    /// Parts of a run between some marks, outside quotations, without the marks and without blanks at their ends.
    func split(_ run: Run, at marks: String, keepingMarks: Bool = false) -> [Run] {
        let marks = Set(marks.unicodeScalars)
        let enclosed = enclosed(in: run)
        var parts: [Run] = []
        var start = run.lowerBound
        for index in run where marks.contains(scalars[index]) {
            if enclosed.contains(index) || groupsDigits(at: index) { continue }
            let part = trim(start..<(keepingMarks ? index + 1 : index))
            if !part.isEmpty { parts.append(part) }
            start = index + 1
        }
        let last = trim(start..<run.upperBound)
        if !last.isEmpty { parts.append(last) }
        return parts
    }

    /// The sentences of a run, with the marks that end them.
    func sentences(_ run: Run) -> [Run] { split(run, at: "。!?\n", keepingMarks: true) }

    /// The clauses of a run, without the marks between them.
    func clauses(_ run: Run) -> [Run] { split(run, at: ",。;:!?\n") }

    /// The clause of a run that holds a position.
    func clause(around index: Int, in run: Run) -> Run {
        clauses(run).first { $0.contains(index) } ?? run
    }

    /// The run without punctuation and blanks at its end.
    func withoutEndMark(_ run: Run) -> Run {
        var high = run.upperBound
        while high > run.lowerBound, scalars[high - 1].isBlank || Glyphs.endMarks.contains(scalars[high - 1]) {
            high -= 1
        }
        return run.lowerBound..<high
    }

    private static let endMarks = Set("。;,:、.!?".unicodeScalars)
}
