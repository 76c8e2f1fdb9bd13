/// An act is dated later than it was recorded, or than today: nobody knows yet how things will stand.
enum FutureDated: ActRule {
    static let rule = Rule("future-dated", .warning)

    static func places(in context: ActContext) -> [Int] {
        // Of clocks and zones that differ, one is a day ahead at most.
        let last = context.today.advanced(by: 1)
        return context.timeline.entries.indices.filter { place in
            let entry = context.timeline.entries[place]
            return entry.isFutureDated || context.zone.day(of: entry.authored) > last
        }
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        standing(in: ActContext(file, in: office)).map { Breach(rule, dates(of: $0, office.zone)) }
    }
}
