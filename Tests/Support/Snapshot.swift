import Foundation

/// Compares text with files under `Tests/Fixtures/snapshots/`.
///
/// A missing file is recorded and fails that run, so that a person looks at it before it is committed. To record one
/// anew, delete it.
public enum Snapshot {
    /// What differs between text and the snapshot of a name like `report/report-80-en.txt`; nil where nothing does.
    public static func difference(_ text: String, _ name: String) throws -> String? {
        let file = Checkout.url("Tests/Fixtures/snapshots/\(name)")
        guard FileManager.default.fileExists(atPath: file.path) else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return "recorded \(name); look at it and run again"
        }
        let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return kept == text ? nil : "\(name) differs\n" + firstDifference(kept, text)
    }

    private static func firstDifference(_ kept: String, _ text: String) -> String {
        let old = kept.components(separatedBy: "\n")
        let new = text.components(separatedBy: "\n")
        for line in 0..<max(old.count, new.count) {
            let before = line < old.count ? old[line] : "(end)"
            let after = line < new.count ? new[line] : "(end)"
            if before != after { return "line \(line + 1)\n- \(before)\n+ \(after)" }
        }
        return "only in how lines end"
    }
}
