import DubanKit
import FoundationEssentials
import Glibc
import Plan

/// The file that `-o` names.
///
/// A dash is the standard output. A plain file is written beside its place and renamed over it, whole or not at all, with the permissions that it had;
/// through a symbolic link that is the file it leads to. A pipe or a device takes the bytes as they come.
struct OutputFile {
    /// As it was typed, for what is said of it.
    private let name: String
    /// Where the bytes go, absolute; through symbolic links, except for what is no plain file.
    private let path: String
    /// What is there; nil: nothing yet.
    private let found: stat?

    /// A file to propose where `-o` names a folder, with the ending of a format; nil where it names none.
    ///
    /// - Parameters:
    ///   - path: the same as `name`, absolute.
    ///   - format: what `-O` says.
    static func inFolder(_ name: String, at path: String, _ format: String?) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        return "\(name.hasSuffix("/") ? name : name + "/")report.\(format ?? "md")"
    }

    /// Where a document is to go.
    ///
    /// - Parameter path: the same as `name`, absolute.
    /// - Throws: a refusal for a place in a folder that is not there, and for one among the plans or git's own files.
    init(_ name: String, at path: String, _ workspace: Workspace) throws {
        self.name = name
        let path = name == "-" ? "/dev/stdout" : path
        var status = stat()
        found = stat(path, &status) == 0 ? status : nil
        switch found.map({ $0.st_mode & S_IFMT }) {
        case S_IFREG, nil:
            self.path = try OutputFile.behindLinks(path)
            if workspace.holdsInPlans(self.path) { throw Refusal(.usage, .outputInPlans, ["path": .text(name)]) }
            if workspace.holdsInGit(self.path) { throw Refusal(.usage, .outputInGit, ["path": .text(name)]) }
        default: self.path = path
        }
    }

    /// Whether it is where standard output goes too, as `/dev/stdout` is.
    var isStandardOutput: Bool {
        var output = stat()
        guard let found, fstat(STDOUT_FILENO, &output) == 0 else { return false }
        return output.st_dev == found.st_dev && output.st_ino == found.st_ino
    }

    /// Writes the document.
    func write(_ text: String) throws {
        if isStandardOutput { return Console.out(text) }
        if let found, found.st_mode & S_IFMT != S_IFREG {
            let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure }
            defer { close(descriptor) }
            return try write(text, to: descriptor)
        }
        let beside = "\(OutputFile.folder(of: path))/.duban-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, found == nil ? 0o666 : 0o600)
        guard descriptor >= 0 else { throw failure }
        do {
            defer { close(descriptor) }
            try write(text, to: descriptor)
            if let found {
                // Of another owner only root can make it again; for others it is theirs then.
                _ = fchown(descriptor, found.st_uid, found.st_gid)
                guard fchmod(descriptor, found.st_mode & 0o7777) == 0 else { throw failure }
            }
            guard rename(beside, path) == 0 else { throw failure }
        } catch {
            unlink(beside)
            throw error
        }
    }

    private func write(_ text: String, to descriptor: Int32) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure }
            rest = rest.dropFirst(count)
        }
    }

    /// What the system's last call failed for.
    private var failure: Refusal {
        Refusal(failedAt: name, POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
    }

    /// The path without links on its way and at its end, also where the last one leads to a file that is not there yet.
    private static func behindLinks(_ path: String) throws -> String {
        var path = path
        for _ in 0..<40 {
            if let real = realpath(path, nil) {
                defer { free(real) }
                return String(cString: real)
            }
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
            path = target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
        }
        let folder = folder(of: path)
        guard let real = realpath(folder, nil) else { throw Refusal(.usage, .noFolder, ["path": .text(folder)]) }
        defer { free(real) }
        return "\(String(cString: real))/\(path.split(separator: "/").last ?? "")"
    }

    private static func folder(of path: String) -> String {
        let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
        return folder.isEmpty ? "/" : String(folder)
    }
}
