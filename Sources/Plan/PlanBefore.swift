extension Plan {
    /// The plan as it was before changes of reported fields alone; nil where another field is among them, or where the
    /// plan does not hold what they lead to.
    public func before(_ changes: [FieldChange]) -> Plan? {
        if changes.isEmpty { return nil }
        var plan = self
        for change in changes {
            guard plan.takeBack(change) else { return nil }
        }
        return plan
    }

    private mutating func takeBack(_ change: FieldChange) -> Bool {
        if change.field == .status {
            guard change.new.text == status.rawValue, let old = change.old.text.flatMap(Status.init(rawValue:)) else {
                return false
            }
            status = old
        } else if change.field == .progress {
            guard change.new.number == Double(progress), let old = change.old.number.flatMap({ Int(exactly: $0) })
            else {
                return false
            }
            progress = old
        } else if let item = change.field.item, change.field.isReported {
            switch item.list {
            case .indicators:
                guard let place = indicators.firstIndex(where: { $0.key == item.key }),
                    change.new == FieldValue(indicators[place].current), change.old.isNull || change.old.number != nil
                else { return false }
                indicators[place].current = change.old.number
            case .milestones:
                let old = change.old.text.flatMap { Day(iso: $0) }
                guard let place = milestones.firstIndex(where: { $0.key == item.key }),
                    change.new == FieldValue(milestones[place].done), change.old.isNull || old != nil
                else { return false }
                milestones[place].done = old
            }
        } else {
            return false
        }
        return true
    }
}
