import CLibgit2

/// The library's objects of one open repository. It lives behind the mutex of its `Repository`: its methods are the
/// operations on one object or reference, the repository's methods the whole tasks.
struct Native: ~Copyable, Sendable {
    let repository: Handle
    let objects: Handle
    let configuration: Configuration
    let cut: Set<Oid>
    let substitutes: Substitutes
    let surroundings: Surroundings
    let workTree: String?
    let gitDirectory: String
    let commonDirectory: String
    let indexPath: String
}
