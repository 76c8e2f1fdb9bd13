// When it starts, a libgit2 that is built with mbed TLS reads and parses all certificates that the machine trusts:
// 6 ms, most of what a whole `git commit` takes, and there is no option against it. Duban's network is git's, never
// libgit2's, so no certificate is ever needed here. This function stands before the one of the same name in
// libmbedx509 (a program's own symbols come first) and answers that there is no such file, which libgit2 takes as
// a machine without certificates. A libgit2 that is built with another TLS library never calls it.

/// `int mbedtls_x509_crt_parse_file(mbedtls_x509_crt *chain, const char *path)`, finding nothing.
@_cdecl("mbedtls_x509_crt_parse_file")
public func noCertificates(_ chain: UnsafeMutableRawPointer?, _ path: UnsafePointer<CChar>?) -> Int32 {
    -0x2900  // MBEDTLS_ERR_X509_FILE_IO_ERROR
}
