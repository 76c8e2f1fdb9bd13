import Git
import Support
import Testing

extension TestRepository {
    /// Opens it with Duban's own code.
    func open(_ folder: String = "", environment: [String: String] = [:]) throws -> Repository {
        let place = folder.hasPrefix("/") ? folder : folder.isEmpty ? path : path + "/" + folder
        return try Repository.open(
            place, environment: TestRepository.environment.merging(environment) { _, new in new })
    }
}

extension Signature {
    static let sample = Signature(
        name: "\u{793A}\u{4F8B}\u{7532}", email: "jia@example.org", time: GitTime(seconds: 1_709_700_000, offset: 480))
}

extension Draft {
    /// A draft that sets files to texts; nil removes.
    init(_ files: [String: String?], expected: [String: String?] = [:], _ message: String = "Sample\n") {
        self.init(
            files: files.mapValues { $0.map { Array($0.utf8) } },
            expected: expected.mapValues { $0.map { Array($0.utf8) } }, message: message, author: .sample,
            committer: .sample)
    }
}

/// The code of the error that `body` throws; nil where it throws none.
func code(_ body: () throws -> Void) -> GitError.Code? {
    failure(body)?.code
}

/// The error that `body` throws; nil where it throws none or another.
func failure(_ body: () throws -> Void) -> GitError? {
    do {
        try body()
        return nil
    } catch {
        return error as? GitError
    }
}

func oid(_ digits: String) throws -> Oid {
    try #require(Oid(hex: digits))
}
