/// What the import makes of example reports, against what a person found in them.
enum ReportBench {
    /// Reads the reports of a folder that holds `expected.json`, and says for each how many items were found, how many
    /// of them right.
    static func run(folder: String) throws -> String { "" }
}
