extension Words {
    /// What each line of a new `Plans/duban.yaml` is for, by the line's name.
    public var settingRemarks: [String: String] {
        let group = "setting."
        let keys = Key.allCases.filter { $0.rawValue.hasPrefix(group) }
        return Dictionary(
            keys.map { (String($0.rawValue.dropFirst(group.count)), self($0)) }, uniquingKeysWith: { first, _ in first })
    }
}
