import Glibc

/// A folder that is gone when the measuring is over, and the settings in which programs run in it.
final class Scratch {
    private let folder: String
    /// Git without anyone's own settings, and somebody to commit as.
    let environment: [String]

    init() throws(BenchFailure) {
        var template = Array("/tmp/duban-bench-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) }
        }
        guard let made else { throw BenchFailure("no temporary folder: \(String(cString: strerror(errno)))") }
        folder = made
        let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        environment = [
            "PATH=\(search)", "HOME=\(folder)", "LANG=C.UTF-8", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
            "GIT_AUTHOR_NAME=Bench", "GIT_AUTHOR_EMAIL=bench@example.org", "GIT_COMMITTER_NAME=Bench",
            "GIT_COMMITTER_EMAIL=bench@example.org",
        ]
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func process(_ arguments: String..., input: String = "/dev/null") -> ChildProcess {
        process(arguments, input: input)
    }

    func process(_ arguments: [String], input: String = "/dev/null") -> ChildProcess {
        ChildProcess(arguments: arguments, environment: environment, input: input)
    }

    deinit { _ = try? process("rm", "-rf", folder).run() }
}

/// Whole files, read and written.
enum File {
    static func read(_ path: String) throws(BenchFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw BenchFailure("\(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        return bytes(of: descriptor)
    }

    static func write(_ bytes: [UInt8], to path: String) throws(BenchFailure) {
        try write(bytes, to: path, O_TRUNC)
    }

    static func append(_ bytes: [UInt8], to path: String) throws(BenchFailure) {
        try write(bytes, to: path, O_APPEND)
    }

    private static func write(_ bytes: [UInt8], to path: String, _ mode: Int32) throws(BenchFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | mode, 0o644)
        guard descriptor >= 0 else { throw BenchFailure("\(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw BenchFailure("\(path): \(String(cString: strerror(errno)))") }
            rest = rest.dropFirst(written)
        }
    }

    /// An open file that has no name, for reading and writing.
    static func temporary() throws(BenchFailure) -> Int32 {
        var template = Array("/tmp/duban-bench-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw BenchFailure("no temporary file: \(String(cString: strerror(errno)))") }
        unlink(template)
        return descriptor
    }

    /// All that was written to an open file, from its beginning.
    static func readAll(_ descriptor: Int32) -> String {
        lseek(descriptor, 0, SEEK_SET)
        return String(decoding: bytes(of: descriptor), as: UTF8.self)
    }

    private static func bytes(of descriptor: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return all }
            all += buffer[..<count]
        }
    }
}
