import Plan
import Words

/// What waits for whom, the same task on several plans said once.
struct Todos {
    /// A person and the tasks that wait for them.
    struct Group {
        /// The person's, unit's or office's name.
        var person: String
        /// Each task with its plans: `G1、G2 …`.
        var tasks: [String]
    }

    let speech: Speech

    /// The groups, in the order in which their first task stands.
    func groups(of waiting: [Waiting]) -> [Group] {
        var people: [String] = []
        var tasks: [String: [(text: String, goals: [PlanID])]] = [:]
        for item in waiting {
            let person = item.person.map(name) ?? speech.words(.reportOffice)
            let text = speech.words.sentence(of: item)
            if tasks[person] == nil { people.append(person) }
            var own = tasks[person] ?? []
            if let index = own.firstIndex(where: { $0.text == text }) {
                own[index].goals.append(item.goal)
            } else {
                own.append((text, [item.goal]))
            }
            tasks[person] = own
        }
        return people.map { person in
            Group(
                person: person,
                tasks: (tasks[person] ?? []).map { "\(speech.ids($0.goals, most: 9)) \($0.text)" })
        }
    }

    private func name(_ text: String) -> String {
        let team = speech.edition.team
        return team?.member(text)?.name ?? team?.unit(text)?.name ?? text
    }
}
