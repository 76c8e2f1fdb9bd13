import DubanKit
import Plan

/// One step of the sample year: who does what, and when it is typed.
struct SampleStep {
    /// When it is typed.
    let moment: Timestamp
    /// Who types it.
    let typist: SamplePerson
    /// Whose act it is, where another's than the typist's.
    var by: SamplePerson?
    /// The day that it is about, where another than the day it is typed.
    var date: String?
    /// The note.
    var note: String?
    /// What is done.
    let act: Act

    enum Act {
        case begin(Settings, Team)
        case importReport
        case set(String, [(String, String)])
        case update(String, Update)
        case comment(String)
        case undo(String)
        case close(String)
        case refuse(String)
    }

    /// A step typed at ten o'clock, or at another full hour, of a day `MM-DD` of 2024.
    init(
        _ day: String, hour: Int = 10, _ typist: SamplePerson, by: SamplePerson? = nil, date: String? = nil,
        _ note: String?, _ act: Act
    ) {
        let day = Day(iso: "2024-\(day)") ?? .first(ofYear: 2024)
        moment = Zone.shanghai.moment(day, hour: hour)
        self.typist = typist
        self.by = by
        self.date = date
        self.note = note
        self.act = act
    }
}

/// A person of the sample office; no person of a real one.
struct SamplePerson {
    let name: String
    let email: String
    let unit: String
    let roles: [Team.Role]

    static let approvals = SamplePerson(name: "示例甲", email: "jia@example.org", unit: "approvals", roles: [.staff])
    static let enforcement = SamplePerson(name: "示例乙", email: "yi@example.org", unit: "enforcement", roles: [.staff])
    static let office = SamplePerson(name: "示例丙", email: "bing@example.org", unit: "office", roles: [.staff])
    static let reviewer = SamplePerson(name: "示例丁", email: "ding@example.org", unit: "supervision", roles: [.reviewer])
    static let manager = SamplePerson(name: "示例戊", email: "wu@example.org", unit: "office", roles: [.manager])

    /// The person as commits name people.
    var person: Person { Person(name: name, email: email) }

    static let all = [approvals, enforcement, office, reviewer, manager]
}

extension Team {
    /// The sample office's units and people.
    static var sample: Team {
        Team(
            units: [
                Unit(key: "approvals", name: "示例审批科"), Unit(key: "enforcement", name: "示例执法队"),
                Unit(key: "office", name: "示例办公室"), Unit(key: "supervision", name: "示例督查室"),
            ],
            people: SamplePerson.all.map { Member(name: $0.name, emails: [$0.email], unit: $0.unit, roles: $0.roles) })
    }
}

extension Settings {
    /// The sample office's settings: it reports monthly.
    static var sample: Settings {
        var settings = Settings()
        settings.isSample = true
        settings.rhythm = .monthly
        return settings
    }
}
