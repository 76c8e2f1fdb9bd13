@testable import Report

/// A document with one thing wrong in it.
struct Mutant {
    let what: String
    let json: JSON

    /// The document with each key taken away, a foreign key added to each object, and each simple value replaced by one
    /// of another type; within values of fields, which are free, only what no field can hold.
    static func all(of json: JSON) -> [Mutant] { mutants(of: json, at: "", isFree: false) }

    private static let free: Set<String> = ["fields", "old", "new", "original"]

    private static func mutants(of json: JSON, at path: String, isFree: Bool) -> [Mutant] {
        switch json {
        case .object(let members): mutants(of: members, at: path, isFree: isFree)
        case .array(let values):
            [Mutant(what: "\(path) an object", json: isFree ? .bool(true) : ["foreign": .null])]
                + values.indices.flatMap { index in
                    mutants(of: values[index], at: "\(path)[\(index)]", isFree: isFree).map { inner in
                        var changed = values
                        changed[index] = inner.json
                        return Mutant(what: inner.what, json: .array(changed))
                    }
                }
        case .bool: [Mutant(what: "\(path) a text", json: "true")]
        case .null, .number, .string: [Mutant(what: "\(path) a flag", json: .bool(true))]
        }
    }

    private static func mutants(of members: [JSON.Member], at path: String, isFree: Bool) -> [Mutant] {
        var mutants: [Mutant] = []
        if !isFree {
            mutants.append(Mutant(what: "\(path) a foreign key", json: .object(members + [.init("foreign", .null)])))
        }
        for index in members.indices {
            let key = members[index].key
            if !isFree && key != "dryRun" {
                var fewer = members
                fewer.remove(at: index)
                mutants.append(Mutant(what: "\(path) without \(key)", json: .object(fewer)))
            }
            let isFree = isFree || free.contains(key)
            for inner in Self.mutants(of: members[index].value, at: "\(path).\(key)", isFree: isFree) {
                var changed = members
                changed[index] = JSON.Member(key, inner.json)
                mutants.append(Mutant(what: inner.what, json: .object(changed)))
            }
        }
        return mutants
    }
}
