import Support

/// One call of a writing command, and what it was given.
struct RandomAct {
    var arguments: [String]
    var person = "jia"
    /// The note, as it was given.
    var note: String?
    /// `Evidence`, `Problem`, `Next` and `Need`, as they were given.
    var said: [(key: String, text: String)] = []

    var id: String { arguments[1] }

    /// The identity that it is made with.
    var identity: [String: String?] {
        let name = ["jia": "示例甲", "ding": "示例丁"][person] ?? person
        return Dictionary(
            uniqueKeysWithValues: ["AUTHOR", "COMMITTER"].flatMap { role in
                [("GIT_\(role)_NAME", name), ("GIT_\(role)_EMAIL", "\(person)@example.org")]
            })
    }
}

/// Makes acts that people could make on plans, most of which ought to be taken.
struct RandomActs {
    var random: SeededRandom
    private var made = 0

    init(_ random: SeededRandom) { self.random = random }

    /// An act on a plan whose file says what is given.
    mutating func act(on id: String, _ plan: PlanLines) -> RandomAct {
        made += 1
        switch plan.values["status"] {
        case "closed": return reopen(id)
        case "done" where random.chance(60): return close(id)
        default: break
        }
        return switch random.number(1...100) {
        case ...60: update(id, plan)
        case ...85: set(id, plan)
        case ...93: comment(id)
        default: RandomAct(arguments: ["undo", id])
        }
    }

    private mutating func reopen(_ id: String) -> RandomAct {
        var act = RandomAct(arguments: ["reopen", id])
        addNote(&act, chance: 100)
        return act
    }

    private mutating func close(_ id: String) -> RandomAct {
        var act = RandomAct(arguments: ["close", id], person: "ding")
        addNote(&act, chance: 100)
        if random.chance(50) { act.arguments.append("--refuse") }
        return act
    }

    private mutating func comment(_ id: String) -> RandomAct {
        var act = RandomAct(arguments: ["comment", id])
        addNote(&act, chance: 80)
        return act
    }

    private mutating func addNote(_ act: inout RandomAct, chance: Int) {
        guard random.chance(chance) else { return }
        let note = random.pick(HostileText.notes) + (random.chance(30) ? "" : "\n\(made)")
        act.note = note
        act.arguments += ["-m", note]
    }

    private mutating func update(_ id: String, _ plan: PlanLines) -> RandomAct {
        var act = RandomAct(arguments: ["update", id])
        addNote(&act, chance: 70)
        if random.chance(70) { act.arguments += ["--progress", "\(random.number(0...100))"] }
        if random.chance(30) {
            act.arguments += ["--status", random.pick(["in-progress", "at-risk", "blocked", "done", "not-started"])]
        }
        for key in plan.keys(of: "indicators") where random.chance(40) {
            act.arguments += [
                "--indicator", "\(key)=\(random.pick(["\(random.number(0...4000))", "12.5", "-3", "", "0.1"]))",
            ]
        }
        for key in plan.keys(of: "milestones") where random.chance(25) {
            act.arguments += ["--milestone", key + random.pick(["", "=2024-0\(random.number(1...9))-15", "="])]
        }
        for (option, key) in [("evidence", "Evidence"), ("problem", "Problem"), ("next", "Next"), ("need", "Need")]
        where random.chance(20) {
            let text = random.chance(50) ? random.pick(HostileText.lines) : "\(random.pick(HostileText.blocks)) \(made)"
            act.said.append((key, text))
            act.arguments += ["--\(option)", text]
        }
        if random.chance(15) { act.arguments += ["--date", "2025-01-\(random.number(10...28))"] }
        if random.chance(15) {
            act.arguments += ["--by", random.pick(["示例乙", "bing@example.org", "Guest <guest@example.org>"])]
        }
        return act
    }

    private mutating func set(_ id: String, _ plan: PlanLines) -> RandomAct {
        var act = RandomAct(arguments: ["set", id])
        let line = random.pick(HostileText.lines)
        var choices = [
            "due=2025-\(random.number(10...12))-\(random.number(10...30))", "due=long-term", "lead=\(line)",
            "owner=\(line)",
            "leader=", "criteria=\(line)", "criteria=\(random.pick(HostileText.blocks))", "tags=a,b\(made)", "tags=",
            "support=示例科,\(made)", "title=Title \(line)", "milestones.m\(made).title=\(line)",
            "milestones.m\(made).due=2025-03-31", "indicators.i\(made).name=\(line)", "start=2024-03-01", "progress=33",
        ]
        for key in plan.keys(of: "milestones") {
            choices += [
                "milestones.\(key).title=\(line)", "milestones.\(key).due=2025-06-30", "milestones.\(key).weight=2",
            ]
        }
        for key in plan.keys(of: "indicators") {
            choices += ["indicators.\(key).target=\(random.number(1...99))", "indicators.\(key).unit=\(line)"]
        }
        choices.shuffle(using: &random)
        act.arguments += choices.prefix(random.number(1...3))
        addNote(&act, chance: 95)
        return act
    }
}

extension PlanLines {
    /// The keys of a list's items, in no order.
    func keys(of list: String) -> [String] {
        Set(
            values.keys.filter { $0.hasPrefix(list + ".") }.compactMap {
                $0.split(separator: ".").dropFirst().first.map(String.init)
            }
        )
        .sorted()
    }
}
