public import Plan

/// Writes a plan as a new file, in the format's order and style.
public enum PlanWriter {
    /// The file of a plan: front matter with null fields written out, then the body; ends with a line break.
    public static func bytes(of plan: Plan) -> [UInt8] {
        var out = YamlWriter()
        out.line("---")
        out.text("id", plan.id.text)
        out.bare("kind", plan.kind.rawValue)
        out.text("title", plan.title)
        if let source = plan.source {
            out.line("source:")
            write(source, &out)
        } else {
            out.bare("source", nil)
        }
        out.text("lead", plan.lead)
        out.list("support", plan.support)
        out.text("leader", plan.leader)
        out.text("owner", plan.owner)
        out.text("reviewer", plan.reviewer)
        out.bare("start", plan.start?.description)
        out.bare("due", plan.due?.text)
        out.bare("status", plan.status.rawValue)
        out.bare("progress", String(plan.progress))
        out.list("answers", plan.answers.map(\.text))
        out.text("criteria", plan.criteria)
        write(plan.indicators, &out)
        write(plan.milestones, &out)
        out.text("cause", plan.cause)
        out.list("tags", plan.tags)
        switch plan.visibility {
        case .open: break
        case .internal: out.bare("visibility", "internal")
        case .partly(let fields): out.list("internal", fields)
        }
        for (key, value) in plan.unknown { out.value(key, value) }
        out.line("---")
        var bytes = Array(out.text.utf8)
        if plan.body.isEmpty { return bytes }
        bytes += Array(plan.body.utf8)
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }

    private static func write(_ source: Source, _ out: inout YamlWriter) {
        out.indented { out in
            out.text("document", source.document)
            out.text("sha256", source.sha256)
            out.bare("date", source.date?.description)
            out.text("section", source.section)
            out.bare("span", source.span.map { "[\($0.lowerBound), \($0.upperBound)]" })
            out.text("quote", source.quote, style: .literal)
        }
    }

    private static func write(_ indicators: [Indicator], _ out: inout YamlWriter) {
        out.items("indicators", indicators) { item, out in
            out.text("key", item.key)
            out.text("name", item.name)
            out.text("unit", item.unit)
            out.bare("measure", item.measure.rawValue)
            out.number("baseline", item.baseline)
            if let fact = item.fact { out.text("fact", fact) }
            out.number("target", item.target)
            out.number("current", item.current)
            out.bare("direction", item.direction.rawValue)
            out.number("weight", item.weight)
        }
    }

    private static func write(_ milestones: [Milestone], _ out: inout YamlWriter) {
        out.items("milestones", milestones) { item, out in
            out.text("key", item.key)
            out.text("title", item.title)
            out.text("lead", item.lead)
            out.bare("due", item.due?.description)
            out.bare("done", item.done?.description)
            out.number("weight", item.weight)
        }
    }
}
