public import Plan

extension Words {
    /// An argument as the language writes it.
    public func write(_ argument: Argument) -> String {
        switch argument {
        case .text(let text): text
        case .number(let number): write(number)
        case .percent(let percent): write(percent: percent)
        case .day(let day): write(day)
        case .moment(let moment): write(moment)
        case .field(let path): field(path)
        case .value(let value, let path): write(value, of: path)
        case .status(let status): write(status)
        case .light(let light): write(light)
        case .period(let period): write(period)
        case .revision(let revision): write(revision)
        case .list(let items): write(items)
        }
    }

    /// A number, a decimal with one place at most unless it is smaller than that.
    public func write(_ number: Double) -> String {
        let rounded = (number * 10).rounded() / 10
        return (abs(number) < 0.1 ? number : rounded).plain
    }

    /// A share in per cent with one decimal, none where that is 0; `places` 1 writes it always.
    public func write(percent: Double, places: Int = 0) -> String {
        let tenths = Int64((percent * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = "\(sign)\(abs(tenths) / 10)"
        let digits = abs(tenths) % 10 == 0 && places == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
        return self(.writePercent, ["number": .text(digits)])
    }

    /// A day with its year.
    public func write(_ day: Day) -> String { write(day, as: .writeDay) }

    /// A day without its year, for screens that name the year elsewhere.
    public func writeShort(_ day: Day) -> String { write(day, as: .writeShortDay) }

    private func write(_ day: Day, as key: Key) -> String {
        func two(_ number: Int) -> Argument { .text(number < 10 ? "0\(number)" : "\(number)") }
        return self(key, ["year": .text(String(day.year)), "month": two(day.month), "day": two(day.day)])
    }

    /// A moment in its own offset: day, hour and minute.
    public func write(_ moment: Timestamp) -> String {
        let text = moment.description
        let clock = text.dropFirst(11).prefix(5)
        guard let day = Day(iso: text.prefix(10)) else { return text }
        return "\(write(day)) \(clock)"
    }

    /// A status.
    public func write(_ status: Plan.Status) -> String { word("status", status.rawValue) }

    /// A light.
    public func write(_ light: Light) -> String { word("light", light.rawValue) }

    /// Goal or shortcoming.
    public func write(_ kind: Plan.Kind) -> String { word("kind", kind.rawValue) }

    /// How much a finding matters.
    public func write(_ severity: Finding.Severity) -> String { word("severity", severity.rawValue) }

    /// The phrase `group.word`, else the word itself.
    func word(_ group: String, _ word: String) -> String {
        Key(rawValue: "\(group).\(word)").map { self($0) } ?? word
    }

    /// A period.
    public func write(_ period: Period) -> String {
        func name(_ key: Key) -> Argument {
            let names = self(key).split(separator: " ")
            return .text(
                names.indices.contains(period.number - 1) ? String(names[period.number - 1]) : "\(period.number)")
        }
        let year = Argument.text(String(period.year))
        return switch period.rhythm {
        case .monthly: self(.writeMonth, ["month": name(.writeMonths), "year": year])
        case .quarterly: self(.writeQuarter, ["quarter": name(.writeQuarters), "year": year])
        case .halfYearly: self(.writeHalfYear, ["half": name(.writeHalves), "year": year])
        }
    }

    /// Several, joined as the language joins them; periods that follow each other, three or more, from the first to the last.
    public func write(_ items: [Argument]) -> String {
        let periods = items.compactMap { if case .period(let period) = $0 { period } else { nil } }
        guard periods.count == items.count, let first = periods.first, let last = periods.last else {
            return list(items.map(write))
        }
        let isOneYear = first.year == last.year
        func name(_ period: Period) -> String { isOneYear ? write(period) : writeWithYear(period) }
        if periods.count > 2, zip(periods, periods.dropFirst()).allSatisfy({ $0.next == $1 }) {
            return self(.writePeriodRange, ["first": .text(name(first)), "last": .text(name(last))])
        }
        return list(periods.map(name))
    }

    /// A period with its year, also where the language leaves that out.
    private func writeWithYear(_ period: Period) -> String {
        self(.writeYearPeriod, ["year": .text(String(period.year)), "period": .text(write(period))])
    }

    /// A move of a value: what to, when, by whom, and the first line of the reason.
    public func write(_ revision: Revision) -> String {
        let reason = revision.reason.flatMap { $0.split(separator: "\n").first }.map(String.init)
        return self(
            reason == nil ? .writeRevisionUnexplained : .writeRevision,
            [
                "new": .value(revision.new, of: revision.field), "day": .day(revision.day),
                "person": .text(revision.author.name), "reason": .text(reason ?? ""),
            ])
    }

    /// Texts joined as a list.
    public func list(_ items: [String]) -> String { items.joined(separator: self(.writeList)) }

    /// Clauses joined to one sentence.
    public func clauses(_ clauses: [String]) -> String { clauses.joined(separator: self(.writeClause)) }

    /// A label and what it names: `Fix: …`.
    public func label(_ label: String, _ text: String) -> String {
        self(.writeLabel, ["label": .text(label), "text": .text(text)])
    }

    /// A text and a remark in parentheses.
    public func parenthesis(_ text: String, _ inside: String) -> String {
        self(.writeParenthesis, ["text": .text(text), "inside": .text(inside)])
    }
}
