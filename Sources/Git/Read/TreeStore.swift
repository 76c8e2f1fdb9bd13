import CLibgit2

/// Tree objects' bytes by id: as many of those that were read last as have a place of their own.
///
/// Commits that follow one another share most of their folders, and a folder that changed is looked at twice, as the
/// newer one and then as the older one.
final class TreeStore {
    private struct Place {
        var id = Oid.zero
        var object: OpaquePointer?
    }

    private static let mostBits = 15
    /// Few at first: most commands look at a few commits.
    private var bits = 8
    private var places = [Place](repeating: Place(), count: 1 << 8)
    private var count = 0
    /// Objects that lost their place while somebody may still look at their bytes.
    private var leaving: [OpaquePointer] = []

    /// A tree's bytes, good until the next ``settle()``.
    func bytes(_ id: Oid, _ native: borrowing Native) throws(GitError) -> UnsafeRawBufferPointer {
        var place = id.prefix(bits: bits)
        if places[place].object == nil || places[place].id != id {
            let object = try native.object(id, GIT_OBJECT_TREE)
            count += 1
            if count > places.count, bits < TreeStore.mostBits {
                grow()
                place = id.prefix(bits: bits)
            }
            if let old = places[place].object { leaving.append(old) }
            places[place] = Place(id: id, object: object)
        }
        let object = places[place].object
        return UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object))
    }

    /// Gives each tree that is held a place among twice as many; ids sort the same way among more.
    private func grow() {
        bits += 1
        var more = [Place](repeating: Place(), count: 1 << bits)
        for place in places where place.object != nil { more[place.id.prefix(bits: bits)] = place }
        places = more
    }

    /// Lets go of what nobody looks at any more.
    func settle() {
        for object in leaving { git_odb_object_free(object) }
        leaving.removeAll(keepingCapacity: true)
    }

    deinit {
        settle()
        for place in places { git_odb_object_free(place.object) }
    }
}
