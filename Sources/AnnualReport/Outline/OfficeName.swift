/// Recognises the name of an office.
enum OfficeName {
    private static let endings = [
        "局", "委", "委员会", "政府", "办公室", "办事处", "街道", "中心", "厅", "部", "院", "所", "队", "总队", "支队", "管委会",
    ]

    /// Whether a run is nothing but an office's name.
    static func isOffice(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        guard (3...30).contains(run.count), run.allSatisfy({ text[$0].isHan }) else { return false }
        return text.first(of: endings, endingAt: run.upperBound, from: run.lowerBound) != nil
    }
}
