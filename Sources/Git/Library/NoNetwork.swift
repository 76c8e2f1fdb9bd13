// When it starts, libgit2 starts the libraries that it would reach servers with: with mbed TLS it reads and parses all
// certificates that the machine trusts (6 ms, as long as a whole `git commit` takes), with libssh2 it brings up OpenSSL
// (1 ms). There is no option against either. Duban's network is git's, never libgit2's, so neither is ever needed:
// these functions stand before those of the same names in the two libraries (a program's own symbols come first).
// A libgit2 that is built with other libraries never calls them.

/// `int mbedtls_x509_crt_parse_file(mbedtls_x509_crt *chain, const char *path)`, finding no such file; libgit2 takes
/// that for a machine without certificates.
@_cdecl("mbedtls_x509_crt_parse_file")
public func noCertificates(_ chain: UnsafeMutableRawPointer?, _ path: UnsafePointer<CChar>?) -> Int32 {
    -0x2900  // MBEDTLS_ERR_X509_FILE_IO_ERROR
}

/// `int libssh2_init(int flags)`, with nothing to start.
@_cdecl("libssh2_init")
public func noSecureShell(_ flags: Int32) -> Int32 {
    0
}
