public import Plan

/// A plan file as bytes, with the spans of its fields.
///
/// Reading never fails: what is wrong stands in ``findings``, all of it at once. An edit changes the bytes of one
/// field and nothing else (comments, unknown keys, order, quoting, line ends and the body stay), is checked by
/// reading the file before and after, and is refused, with the bytes as they were, where any other field would read
/// differently.
public struct PlanDocument: Sendable {
    /// The size in bytes beyond which a file is not read; a caller can ask before it loads one.
    public static let maximumSize = 4 << 20
    /// The size in bytes beyond which front matter is not read.
    public static let maximumFrontMatter = 1 << 20

    /// The file's bytes.
    public internal(set) var bytes: [UInt8]
    /// The file's path in the repository, `Plans/2024/2024-G1.md`; the plan year comes from it.
    public let path: String
    /// What the file says; nil where a required field is missing or malformed, or the YAML cannot be read.
    ///
    /// Other malformed fields read as absent, and ``findings`` name them.
    public internal(set) var plan: Plan?
    /// Every problem of the file, in the order of its lines.
    public internal(set) var findings: [Finding]

    /// Where the fences are; nil where the file has none.
    var frontMatter: FrontMatter?
    /// The front matter's nodes; of broken YAML those of the parts that can be read.
    var tree: YamlTree
    /// Whether all of the YAML can be read.
    var isReadable: Bool

    /// Reads a file.
    public init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        findings = []
        tree = YamlTree()
        isReadable = false
        var list = FindingList(bytes, path: path)
        defer { findings = list.all() }
        guard bytes.count <= PlanDocument.maximumSize else {
            list.add(.schema("too-large"), at: nil, PlanDocument.sizes(bytes.count, PlanDocument.maximumSize))
            return
        }
        let front: FrontMatter
        switch FrontMatter.find(in: bytes) {
        case .success(let found): front = found
        case .failure(let failure):
            let start = bytes.withUnsafeBufferPointer(FrontMatter.startOfText)
            list.add(.schema(failure.problem.rawValue), at: start..<start)
            return
        }
        guard front.yaml.count <= PlanDocument.maximumFrontMatter else {
            let sizes = PlanDocument.sizes(front.yaml.count, PlanDocument.maximumFrontMatter)
            list.add(.schema("front-matter-too-large"), at: nil, sizes)
            return
        }
        frontMatter = front
        read(front, &list)
    }

    private mutating func read(_ front: FrontMatter, _ list: inout FindingList) {
        let text = YamlText.read(bytes, front.yaml, &list)
        tree = text.tree
        isReadable = text.isWhole
        var reader = PlanReader(
            FieldReader(tree, list, broken: text.brokenInside), fence: front.fence, broken: text.broken)
        let read = reader.read(path: path)
        list = read.findings
        var body = ""
        if let text = String(validating: bytes[front.body], as: UTF8.self) {
            body = text
        } else {
            body = String(decoding: bytes[front.body], as: UTF8.self)
            let offset = UTF8Check.firstInvalid(bytes, front.body) ?? front.body.lowerBound
            list.add(.schema("not-utf8"), at: offset..<offset + 1, ["byte": .text(UTF8Check.hex(bytes[offset]))])
        }
        if isReadable {
            plan = read.plan
            plan?.body = body
        }
    }

    private static func sizes(_ size: Int, _ limit: Int) -> [String: Argument] {
        ["bytes": .count(size), "limit": .count(limit)]
    }
}
