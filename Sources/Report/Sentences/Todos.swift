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
        return people.map { Group(person: $0, tasks: joined(tasks[$0] ?? [])) }
    }

    /// Tasks on the same plans in one: `S1 name a goal that answers it, name the lead unit`.
    private func joined(_ tasks: [(text: String, goals: [PlanID])]) -> [String] {
        var joined: [(texts: [String], goals: [PlanID])] = []
        for task in tasks {
            if let index = joined.firstIndex(where: { $0.goals == task.goals }) {
                joined[index].texts.append(task.text)
            } else {
                joined.append(([task.text], task.goals))
            }
        }
        return joined.map { "\(speech.ids($0.goals, most: 9)) \(speech.words.clauses($0.texts))" }
    }

    private func name(_ text: String) -> String {
        let team = speech.edition.team
        return team?.member(text)?.name ?? team?.unit(text)?.name ?? text
    }
}
