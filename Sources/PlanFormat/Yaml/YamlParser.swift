import CLibYaml

/// Reads a YAML document from libyaml's events, which carry exact places; aliases are noted and never followed.
struct YamlParser {
    /// Collections inside collections, beyond which a document is refused.
    static let maximumDepth = 24

    private(set) var tree = YamlTree()
    private(set) var problem: YamlProblem?
    private let file: UnsafeBufferPointer<UInt8>
    private let base: Int
    /// The byte at which each code point begins, since libyaml counts in code points.
    private let offsets: [Int32]
    /// The collections that are open, each with the end of its last child.
    private var open: [(index: Int, end: Int)] = []

    /// Reads a part of a file; places are counted from the file's start.
    ///
    /// Where there is a problem there are no nodes, except before a second document.
    static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> (tree: YamlTree, problem: YamlProblem?) {
        bytes.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[range])
            var parser = YamlParser(part, in: buffer, base: range.lowerBound)
            parser.run(part)
            guard let problem = parser.problem else { return (parser.tree, nil) }
            if problem.kind == .documents { return (parser.tree, problem) }
            guard problem.kind == .notUTF8, let offset = UTF8Check.firstInvalid(bytes, range) else {
                return (YamlTree(), problem)
            }
            return (YamlTree(), YamlProblem(kind: .notUTF8, offset: offset, value: Int(bytes[offset])))
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, in file: UnsafeBufferPointer<UInt8>, base: Int) {
        self.file = file
        self.base = base
        offsets = [Int32](unsafeUninitializedCapacity: text.count + 1) { table, count in
            for index in 0..<text.count where text[index] & 0xC0 != 0x80 {
                table[count] = Int32(truncatingIfNeeded: index)
                count += 1
            }
            table[count] = Int32(truncatingIfNeeded: text.count)
            count += 1
        }
        tree.nodes.reserveCapacity(text.count / 10)
    }

    private func offset(_ mark: yaml_mark_t) -> Int { base + Int(offsets[min(Int(mark.index), offsets.count - 1)]) }

    private mutating func run(_ text: UnsafeBufferPointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { storage in
            guard let parser = storage.baseAddress, yaml_parser_initialize(parser) == 1 else {
                problem = YamlProblem(kind: .syntax, offset: base)
                return
            }
            defer { yaml_parser_delete(parser) }
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, text.baseAddress, text.count)
            var documents = 0
            while problem == nil {
                var event = yaml_event_t()
                guard yaml_parser_parse(parser, &event) == 1 else {
                    problem = failure(parser.pointee)
                    break
                }
                defer { yaml_event_delete(&event) }
                if event.type == YAML_STREAM_END_EVENT { break }
                if event.type == YAML_DOCUMENT_START_EVENT {
                    documents += 1
                    if documents > 1 { problem = YamlProblem(kind: .documents, offset: offset(event.start_mark)) }
                }
                take(event)
            }
        }
    }

    private mutating func take(_ event: yaml_event_t) {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            var node = node(.scalar, YamlParser.style(scalar.style), event)
            node.tag = YamlParser.tag(scalar.tag)
            node.hasAnchor = scalar.anchor != nil
            if node.style.isBlockScalar { node.end = BlockScalar.end(of: node, in: file) }
            node.text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            append(node)
        case YAML_ALIAS_EVENT:
            append(node(.alias, .plain, event))
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.data.sequence_start
            var node = node(.sequence, sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block, event)
            node.tag = YamlParser.tag(sequence.tag)
            node.hasAnchor = sequence.anchor != nil
            begin(node)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            var node = node(.mapping, mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block, event)
            node.tag = YamlParser.tag(mapping.tag)
            node.hasAnchor = mapping.anchor != nil
            begin(node)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let (index, last) = open.popLast() else { return }
            let end = tree.nodes[index].style == .flow ? offset(event.end_mark) : last
            tree.nodes[index].next = tree.nodes.count
            tree.nodes[index].end = end
            if !open.isEmpty { open[open.count - 1].end = end }
        default: break
        }
    }

    private func node(_ kind: YamlNode.Kind, _ style: YamlNode.Style, _ event: yaml_event_t) -> YamlNode {
        YamlNode(
            kind: kind, style: style, start: offset(event.start_mark), end: offset(event.end_mark),
            next: tree.nodes.count + 1)
    }

    private mutating func append(_ node: YamlNode) {
        if let parent = open.last {
            tree.nodes[parent.index].count += 1
            open[open.count - 1].end = node.end
        }
        if node.kind == .alias || node.hasAnchor || node.tag != .none { tree.hasProperties = true }
        tree.nodes.append(node)
    }

    private mutating func begin(_ node: YamlNode) {
        if open.count >= YamlParser.maximumDepth {
            problem = YamlProblem(kind: .tooDeep, offset: node.start)
            return
        }
        append(node)
        open.append((tree.nodes.count - 1, node.start))
    }

    private func failure(_ parser: yaml_parser_t) -> YamlProblem {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        if parser.error == YAML_READER_ERROR {
            let kind: YamlProblem.Kind = problem == "control characters are not allowed" ? .control : .notUTF8
            return YamlProblem(kind: kind, offset: base + Int(parser.problem_offset), value: Int(parser.problem_value))
        }
        let context = parser.context.map { String(cString: $0) } ?? ""
        let kind = YamlProblem.kind(problem: problem, context: context)
        let begins = kind == .unclosedQuote || kind == .unclosedFlow || kind == .noColon
        return YamlProblem(kind: kind, offset: offset(begins ? parser.context_mark : parser.problem_mark))
    }

    private static func style(_ style: yaml_scalar_style_t) -> YamlNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private static func tag(_ tag: UnsafeMutablePointer<yaml_char_t>?) -> YamlNode.Tag {
        guard let tag else { return .none }
        let text = String(cString: tag)
        if text == "!" || text == "tag:yaml.org,2002:str" { return .text }
        let core = ["int", "float", "null", "bool", "seq", "map", "timestamp"]
        return core.contains { text == "tag:yaml.org,2002:" + $0 } ? .core : .other
    }
}
