/// An act was recorded more than `backDatedDays` days after the day that it is about.
enum BackDated: ActRule {
    static let rule = Rule("back-dated", .warning)

    static func places(in context: ActContext) -> [Int] {
        context.timeline.entries.indices.filter { place in
            days(of: context.timeline.entries[place], context.zone) > context.settings.backDatedDays
        }
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        standing(in: ActContext(file, in: office)).map { entry in
            var arguments = dates(of: entry, office.zone)
            arguments["count"] = .count(days(of: entry, office.zone))
            return Breach(rule, arguments)
        }
    }

    private static func days(of entry: Entry, _ zone: Zone) -> Int {
        zone.day(of: entry.authored).distance(to: zone.day(of: entry.committed))
    }
}
