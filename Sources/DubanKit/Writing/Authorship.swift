import Git
import History
import Plan

/// Who an act is by and when, and who types it.
struct Authorship {
    /// The commit's author.
    let author: Signature
    /// The commit's committer.
    let committer: Signature
    /// The author, through `.mailmap`.
    let person: Person
}

extension Workspace {
    /// The author from `--by` and `--date`, else as git has it; the committer as git has it, now. Nobody reports on what
    /// has not come yet, whether `--date` says so or `GIT_AUTHOR_DATE`.
    ///
    /// - Parameters:
    ///   - team: where `--by` is looked up.
    ///   - zone: in which a plain date is noon, and now is written.
    ///   - year: the plan year, of which a date without its year may be.
    func authorship(_ options: ActOptions, team: Team?, zone: Zone, year: Int? = nil) throws -> Authorship {
        try refusePlaceholderAsIdentity()
        let now = GitTime(zone.local(invocation.now))
        let committer = try repository.identity(.committer, now: now)
        var author: Signature
        if let by = options.by {
            let person = try person(by, team: team)
            author = Signature(
                name: person.name, email: person.email, time: try repository.date(.author, now: now))
        } else {
            author = try repository.identity(.author, now: now)
        }
        if let date = options.date { author.time = GitTime(try moment(of: date, zone: zone, year: year)) }
        let person = Person(try repository.mailmap().resolve(author))
        if options.date == nil { try invocation.refuseFuture(author, zone: zone) }
        return Authorship(author: author, committer: committer, person: person)
    }

    /// The mend for a missing identity shows what is to be filled in; git would strip its marks and commit the rest.
    private func refusePlaceholderAsIdentity() throws {
        for (variable, key) in [("NAME", "user.name"), ("EMAIL", "user.email")]
        where invocation.environment["GIT_COMMITTER_" + variable] == nil {
            if let text = repository.config(key) { try Typed.refusePlaceholder(text) }
        }
    }

    /// The moment that `--date` names: noon of a plain date in the settings' zone, now for today; never in the future.
    private func moment(of text: String, zone: Zone, year: Int?) throws -> Timestamp {
        try Typed.refusePlaceholder(text)
        let today = zone.day(of: invocation.now)
        let days = TypedDay(years: [year ?? today.year, today.year], day: today, latest: today)
        let moment: Timestamp
        if let day = try days.read(text) {
            if day > today { throw Refusal(.usage, .futureDate, ["date": .day(day), "today": .day(today)]) }
            moment = day == today ? zone.local(invocation.now) : zone.moment(day, hour: 12)
        } else if let instant = Timestamp(iso: text) {
            moment = instant
        } else {
            throw Refusal(.usage, .badDate, ["text": .text(text)])
        }
        // git keeps no date before 1970, and calls a commit with one broken.
        if moment.seconds < 0 { throw Refusal(.usage, .badDate, ["text": .text(text)]) }
        if moment.seconds > invocation.now.seconds {
            throw Refusal(.usage, .futureDate, ["date": .moment(moment), "today": .day(today)])
        }
        return moment
    }

    /// The person that `--by` names: of the team by name or address, or written `Name <email>`.
    private func person(_ text: String, team: Team?) throws -> Person {
        if let member = team?.member(text), let email = member.emails.first {
            return Person(name: member.name, email: email)
        }
        if let open = text.lastIndex(of: "<"), text.hasSuffix(">") {
            let name = text[..<open].trimmingSpaces
            let email = text[text.index(after: open)...].dropLast().trimmingSpaces
            // Of marks alone git leaves no name.
            if name.contains(where: { $0.isLetter || $0.isNumber }), email.contains("@"),
                !(name + email).contains(where: { "<>\n".contains($0) })
            {
                return Person(name: name, email: email)
            }
        }
        guard let team else { throw Refusal(.usage, .personWithoutTeam, ["text": .text(text)]) }
        let names = team.people.map { Argument.text($0.name) }
        throw Refusal(.usage, .unknownPerson, ["text": .text(text), "names": .list(names)])
    }
}

extension Invocation {
    /// Refuses an author whose day has not come yet, as `GIT_AUTHOR_DATE` may say.
    func refuseFuture(_ author: Signature, zone: Zone) throws {
        if author.time.seconds <= now.seconds { return }
        throw Refusal(
            .usage, .futureAuthorDate,
            [
                "variable": .text("GIT_AUTHOR_DATE"), "date": .moment(Timestamp(author.time)),
                "today": .day(zone.day(of: now)),
            ])
    }
}
