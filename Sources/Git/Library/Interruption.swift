#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The signals by which a person, a terminal that closes or the system ends a program, held back for a moment: one that
/// comes meanwhile takes effect when they are let go.
///
/// A write takes milliseconds; to finish it is safer than to take it back in a signal's handler, and costs two calls of
/// the system. SIGQUIT and SIGKILL end the program all the same.
struct Interruption {
    private let before: sigset_t

    /// Holds them back, for this thread.
    static func hold() -> Interruption {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        return Interruption(before: before)
    }

    /// Lets them go, as far as they were not held back before.
    func release() {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
