public import Plan

/// How a run of text looks where colour is on.
public struct Ink: Hashable, Sendable {
    /// The parameters of the escape sequence Select Graphic Rendition (ECMA-48, 8.3.117).
    let codes: [Int]

    private init(_ codes: Int...) {
        self.codes = codes
    }

    private init(codes: [Int]) {
        self.codes = codes
    }

    /// As the terminal shows text.
    public static let plain = Ink()
    /// Titles.
    public static let bold = Ink(1)
    /// Hints and what is less important.
    public static let dim = Ink(2)
    /// What was corrected.
    public static let struck = Ink(2, 9)
    /// What is added.
    public static let green = Ink(32)
    /// What is taken away, and errors.
    public static let red = Ink(31)
    /// Warnings.
    public static let yellow = Ink(33)
    /// What is closed.
    public static let blue = Ink(34)

    /// Both at once.
    public func and(_ other: Ink) -> Ink { Ink(codes: codes + other.codes) }

    /// The colour of a light.
    public static func of(_ light: Light) -> Ink {
        switch light {
        case .green: .green
        case .yellow: .yellow
        case .red: .red
        case .closed: .blue
        case .unknown, .dropped: .dim
        }
    }

    /// The colour of a severity.
    public static func of(_ severity: Finding.Severity) -> Ink {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .notice: .dim
        }
    }
}

extension Light {
    /// The symbol that stands for a light beside its colour and word.
    var symbol: String {
        switch self {
        case .red: "\u{25A0}"
        case .yellow: "\u{25B3}"
        case .green: "\u{25CB}"
        case .closed: "\u{2714}"
        case .unknown: "?"
        case .dropped: "\u{2013}"
        }
    }
}
