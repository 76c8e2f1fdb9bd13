public import Plan

/// What a reading command is asked about.
public struct Question: Sendable {
    /// `--as-of`: a date, an instant or a revision; nil: HEAD, today.
    public var asOf: String?
    /// `--since`: the other end of a comparison.
    public var since: String?
    /// `--by-author-date`: acts count by what they are about, and not by when they were recorded.
    public var isByAuthorDate = false
    /// `--year`; nil: the newest year that has plans.
    public var year: Int?

    /// A question about HEAD, today, in the newest year.
    public init(asOf: String? = nil, since: String? = nil, year: Int? = nil, isByAuthorDate: Bool = false) {
        self.asOf = asOf
        self.since = since
        self.year = year
        self.isByAuthorDate = isByAuthorDate
    }
}

/// A finished model, and what is said beside it on the error stream.
public struct Answer<Model: Sendable>: Sendable {
    /// The model.
    public var model: Model
    /// Files that could not be read; the others are shown.
    public var notes: [Finding]

    /// A model and notes.
    public init(_ model: Model, notes: [Finding] = []) {
        self.model = model
        self.notes = notes
    }
}
