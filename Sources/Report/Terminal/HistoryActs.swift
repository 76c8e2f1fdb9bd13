import Plan
import Words

/// Acts of a history as lines: day, commit, what kind of act, who, then what changed and what was said.
struct HistoryActs {
    let speech: Speech
    let page: HistoryPage

    private var plan: Plan? { page.plan }
    private var timeline: Timeline { page.timeline }
    private var words: Words { speech.words }

    /// The acts that are shown: all, or those that change a field that is asked for and the one that brought the plan;
    /// where a person is asked for, that person's.
    var shown: [Entry] {
        page.entries.filter { entry in
            guard page.shows(entry) else { return false }
            return page.fields.isEmpty || entry.kind == .created || !changes(of: entry).isEmpty
        }
    }

    /// The changes of an act that are shown.
    func changes(of entry: Entry) -> [FieldChange] {
        // The commit that brings a plan sets all fields; what they were stands in the file.
        if page.fields.isEmpty, entry.kind == .created { return [] }
        return entry.changes.filter { page.shows($0.field) }
    }

    /// The evidence of the shown acts, in order; its place in the list is its number.
    var evidence: [(text: String, entry: Entry)] {
        shown.flatMap { entry in entry.message.evidence.map { ($0, entry) } }
    }

    /// The acts, each with what it changed beside what it said where the terminal is wide, else one below the other.
    func lines(_ entries: [Entry], in style: TerminalStyle) -> [Line] {
        let heads = entries.map(head)
        let columns = (0..<4).map { index in heads.map { $0[index].width }.max() ?? 0 }
        let indent = columns.reduce(0, +) + 2 * columns.count
        let room = style.width - indent
        guard room >= 24 else { return stacked(entries, heads, in: style) }
        let facts = entries.map(facts)
        let isWide = room >= 70
        let left = isWide ? min(room / 2, facts.joined().map(\.width).max() ?? 0) : room
        return entries.indices.flatMap { index -> [Line] in
            let words = said(entries[index])
            // Where nothing changed, what was said needs no column of its own.
            let isBeside = isWide && !facts[index].isEmpty
            let changed = facts[index].flatMap { $0.wrapped(to: isBeside ? left : room, indent: 2) }
            let said = words.flatMap { $0.wrapped(to: isBeside ? room - left - 2 : room, indent: 2) }
            var body: [Line]
            if isBeside {
                body = (0..<max(changed.count, said.count)).map { row in
                    let fact = changed.indices.contains(row) ? changed[row] : Line()
                    return said.indices.contains(row) ? fact.padded(to: left + 2) + said[row] : fact
                }
            } else {
                body = changed + said
            }
            if body.isEmpty { body = [Line()] }
            let head = zip(heads[index], columns).reduce(Line()) { $0 + $1.0.padded(to: $1.1 + 2) }
            return body.enumerated().map { row, line in row == 0 ? head + line : Line.space(indent) + line }
        }
    }

    /// For terminals too narrow for columns: the head, then its facts and words below it.
    private func stacked(_ entries: [Entry], _ heads: [[Line]], in style: TerminalStyle) -> [Line] {
        zip(entries, heads).flatMap { entry, head in
            head.reduce(Line()) { $0.isEmpty ? $1 : $0 + .space(1) + $1 }.wrapped(to: style.width)
                + (facts(entry) + said(entry)).flatMap {
                    (Line.space(2) + $0).wrapped(to: style.width, indent: 4)
                }
        }
    }

    private func head(_ entry: Entry) -> [Line] {
        let ink: Ink = entry.isCorrected ? .struck : .plain
        return [
            Line(words.write(speech.edition.zone.day(of: entry.authored)), ink),
            Line(entry.commit.shortCommit, .dim),
            Line(kind(entry), entry.isCorrected ? .struck : .bold),
            Line(entry.author.name, ink).cut(to: 16),
        ]
    }

    /// What kind of act it is.
    func kind(_ entry: Entry) -> String {
        timeline.breakdown?.commit == entry.commit ? words(.historyBreakdown) : words.kind(entry, of: plan)
    }

    /// What the act changed, one line a field.
    private func facts(_ entry: Entry) -> [Line] {
        let told = ChangesOfPlan(words: words, plan: plan, team: speech.edition.team)
        var lines = told.items(changes(of: entry), isNew: entry.kind == .created).map { item -> Line in
            var line = item.line
            if let change = item.change, change.field == .due, !change.old.isNull, let first = timeline.originalDue,
                first.description != change.old.text
            {
                line += Line(words.parenthesis("", words(.showOriginalDue, ["day": .day(first)])), .dim)
            }
            if item.change?.field == .progress, let computed = page.computed[entry.commit] {
                line += Line("  " + words(.historyComputed, ["percent": .percent(computed)]), .dim)
            }
            // A correction of one field leaves what was said of the others.
            let isStruck = item.fields.allSatisfy { timeline.isTakenBack($0, of: entry) }
            return isStruck ? line.inked(.struck) : line
        }
        if entry.kind == .created, let section = plan?.source?.section {
            lines.insert(Line(words(.historySource, ["section": .text(section)]), .dim), at: 0)
        }
        return lines
    }

    /// What the act said: how it was recorded, the note with its evidence, problem, next step and need.
    private func said(_ entry: Entry) -> [Line] {
        let recorded = marks(entry)
        var lines = recorded.isEmpty ? [] : [Line(words.clauses(recorded), .yellow)]
        let ink: Ink = entry.isCorrected ? .struck : .plain
        var notes = (entry.message.note ?? (entry.kind == .remark ? words(.historyRead) : "")).textLines.map {
            Line($0, ink)
        }
        var evidences = Line()
        let first = evidence.firstIndex { $0.entry.commit == entry.commit } ?? 0
        for index in entry.message.evidence.indices where first + index < evidence.count {
            let number = words(.historyEvidence, ["number": .count(first + index + 1)])
            evidences += Line((notes.isEmpty && evidences.isEmpty ? "" : " ") + "[\(number)]", .dim)
        }
        if !evidences.isEmpty { notes = notes.dropLast() + [(notes.last ?? Line()) + evidences] }
        let subject = subjects(entry)
        if !subject.isEmpty {
            let said = words.clauses(subject)
            notes =
                notes.isEmpty
                ? [Line(said, .yellow)] : [Line(words.label(said, ""), .yellow) + notes[0]] + notes.dropFirst()
        }
        // What follows stands further in, so that nothing that people wrote looks like a line of ours.
        lines += notes.prefix(1) + notes.dropFirst().map { .space(2) + $0 }
        func add(_ key: Words.Key, _ text: String?) {
            guard let text = text?.unfolded.textLines, let first = text.first else { return }
            lines.append(Line(words.label(words(key), first)))
            lines += text.dropFirst().map { .space(2) + Line($0) }
        }
        add(.historyProblem, entry.message.problem)
        add(.historyNext, entry.message.next)
        add(.historyNeed, entry.message.need)
        return lines
    }

    /// What the act is about, where that is another act, and that it was corrected or taken back itself.
    private func subjects(_ entry: Entry) -> [String] {
        var subjects: [String] = []
        if let commit = entry.message.corrects {
            subjects.append(
                entry.kind == .undone
                    ? about(commit, .historyUndoes, .historyUndoesCommit)
                    : about(commit, .historyCorrects, .historyCorrectsCommit))
        } else if let commit = entry.message.commentOn {
            subjects.append(about(commit, .historyCommentOn, .historyCommentOnCommit))
        }
        if entry.isCorrected {
            let isUndone = timeline.corrections(of: entry).contains { $0.kind == .undone }
            subjects.append(words(isUndone ? .historyTakenBack : .historyCorrected))
        }
        return subjects
    }

    /// What is to be seen of the act beside its words: recorded later than its day, or before it, what it moved, that it
    /// stands beside another, by whom it was typed.
    private func marks(_ entry: Entry) -> [String] {
        var marks: [String] = []
        let said = speech.edition.zone.day(of: entry.authored)
        let recorded = speech.edition.zone.day(of: entry.committed)
        let days = said.distance(to: recorded)
        let flags = Set(page.fields.isEmpty ? entry.flags : changes(of: entry).flatMap { entry.flags(of: $0) })
        if flags.contains("back-dated") {
            let late = words(.historyLateNote, ["day": .text(speech.day(recorded)), "days": .count(days)])
            marks.append(words.label(words(.historyLate), late))
        }
        if flags.contains("future-dated") {
            marks.append(words(.historyAhead, ["day": .text(speech.day(recorded))]))
        }
        let named: [(flag: String, key: Words.Key)] = [
            ("due-revised", .historyDueRevised), ("target-revised", .historyTargetRevised),
            ("progress-fell", .historyProgressFell), ("closed-by-owner", .historyClosedByOwner),
            ("concurrent", .historyConcurrent),
        ]
        marks += named.filter { flags.contains($0.flag) }.map { words($0.key) }
        if entry.committer.email != entry.author.email {
            marks.append(words(.historyTypedBy, ["name": .text(entry.committer.name)]))
        }
        return marks
    }

    /// A mark that names another act by its day and kind, or by its commit where it is not of this history.
    private func about(_ commit: String, _ key: Words.Key, _ fallback: Words.Key) -> String {
        guard let other = timeline.entries.first(where: { $0.commit.hasPrefix(commit) }) else {
            return words(fallback, ["commit": .text(commit.shortCommit)])
        }
        return words(key, ["day": .text(speech.day(other.authored)), "kind": .text(kind(other))])
    }
}
