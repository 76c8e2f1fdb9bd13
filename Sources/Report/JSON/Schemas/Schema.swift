/// The notation in which the schemas are put down: parts of JSON Schema 2020-12, each with its description.
enum Schema {
    /// An object of exactly these keys; all but the optional ones must be there.
    static func object(_ description: String, _ properties: JSON, optional: Set<String> = []) -> JSON {
        let required = properties.members.map(\.key).filter { !optional.contains($0) }
        return [
            "description": .string(description),
            "type": "object",
            "properties": properties,
            "required": JSON(required),
            "additionalProperties": .bool(false),
        ]
    }

    /// A list.
    static func list(_ description: String, of items: JSON) -> JSON {
        ["description": .string(description), "type": "array", "items": items]
    }

    /// A list of texts.
    static func texts(_ description: String) -> JSON { list(description, of: ["type": "string"]) }

    /// A list of values of a shared definition.
    static func list(_ description: String, of definition: String) -> JSON {
        list(description, of: ["$ref": .string("#/$defs/" + definition)])
    }

    /// A value of a simple type: `string`, `boolean`, `integer`, `number`.
    static func value(_ type: String, _ description: String) -> JSON {
        ["description": .string(description), "type": .string(type)]
    }

    /// A value of a simple type, or null.
    static func optional(_ type: String, _ description: String) -> JSON {
        ["description": .string(description), "type": [.string(type), "null"]]
    }

    /// Text.
    static func text(_ description: String) -> JSON { value("string", description) }

    /// Text, or null.
    static func textOrNull(_ description: String) -> JSON { optional("string", description) }

    /// Text of a form, given as a regular expression.
    static func form(_ pattern: String, _ description: String) -> JSON {
        value("string", description).adding(["pattern": .string(pattern)])
    }

    /// One of the words of an enumeration.
    static func choice<Words: CaseIterable & RawRepresentable<String>>(
        _ description: String, of words: Words.Type
    ) -> JSON {
        ["description": .string(description), "enum": JSON(words.allCases.map(\.rawValue))]
    }

    /// A value of a shared definition.
    static func ref(_ definition: String, _ description: String) -> JSON {
        ["description": .string(description), "$ref": .string("#/$defs/" + definition)]
    }

    /// A value of a shared definition, or null.
    static func refOrNull(_ definition: String, _ description: String) -> JSON {
        [
            "description": .string(description),
            "anyOf": [["$ref": .string("#/$defs/" + definition)], ["type": "null"]],
        ]
    }
}
