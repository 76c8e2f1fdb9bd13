import CLibgit2

extension Native {
    /// An object of a kind, which the caller frees with `git_odb_object_free`.
    func object(_ id: Oid, _ kind: git_object_t) throws(GitError) -> OpaquePointer? {
        var raw = (substitutes.objects.isEmpty ? id : substitutes.objects[id] ?? id).native
        var object: OpaquePointer?
        let status = git_odb_read(&object, objects.pointer, &raw)
        if isAbsent(status) { throw .missingObject(id) }
        try check(status, id.description)
        guard git_odb_object_type(object) == kind else {
            git_odb_object_free(object)
            throw .damaged(id.description, "an object of another kind")
        }
        return object
    }

    /// Hands the bytes of object `id`, which must be of kind `kind`, to `body`.
    func withObject<Value>(
        _ id: Oid, _ kind: git_object_t, _ body: (UnsafeRawBufferPointer) throws(GitError) -> Value
    ) throws(GitError) -> Value {
        let object = try object(id, kind)
        defer { git_odb_object_free(object) }
        let bytes = UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object))
        return try body(bytes)
    }

    /// Writes an object, unless it is there; its id.
    func write(_ bytes: [UInt8], _ kind: git_object_t, _ sharing: Sharing) throws(GitError) -> Oid {
        var id = git_oid()
        let status = bytes.withUnsafeBytes { buffer in
            duban_odb_write(&id, objects.pointer, buffer.baseAddress, buffer.count, kind)
        }
        let place = commonDirectory + "/objects"
        try check(status, place)
        let digits = Oid(id).description
        try sharing.apply(to: "\(place)/\(digits.prefix(2))")
        try sharing.apply(to: "\(place)/\(digits.prefix(2))/\(digits.dropFirst(2))")
        return Oid(id)
    }

    /// The id that a blob of these bytes has, whether or not it is there.
    func idOfBlob(_ bytes: [UInt8]) throws(GitError) -> Oid {
        var id = git_oid()
        let status = bytes.withUnsafeBytes { git_odb_hash(&id, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }
        try check(status, "blob")
        return Oid(id)
    }
}

extension Oid {
    /// From the library's form.
    init(_ raw: git_oid) {
        self = withUnsafeBytes(of: raw.id) { bytes in
            bytes.baseAddress.map { Oid(at: $0) } ?? .zero
        }
    }

    /// In the library's form.
    var native: git_oid {
        var raw = git_oid()
        withUnsafeMutableBytes(of: &raw.id) { $0.copyBytes(from: bytes) }
        return raw
    }
}

extension Repository {
    /// A blob's bytes, as stored.
    ///
    /// Throws `missingObject`, `damaged`.
    public func blob(_ id: Oid) throws(GitError) -> [UInt8] {
        try withNative { native throws(GitError) in
            try native.withObject(id, GIT_OBJECT_BLOB) { [UInt8]($0) }
        }
    }

    /// A blob's size in bytes, without reading it.
    ///
    /// Throws `missingObject`, `damaged`.
    public func blobSize(_ id: Oid) throws(GitError) -> Int {
        try withNative { native throws(GitError) in
            var raw = id.native
            var size = 0
            var kind = GIT_OBJECT_INVALID
            let status = git_odb_read_header(&size, &kind, native.objects.pointer, &raw)
            if isAbsent(status) { throw .missingObject(id) }
            try check(status, id.description)
            guard kind == GIT_OBJECT_BLOB else { throw .damaged(id.description, "an object of another kind") }
            return size
        }
    }
}
