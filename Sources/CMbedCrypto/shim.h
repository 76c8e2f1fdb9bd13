#ifndef DUBAN_CMBEDCRYPTO_SHIM_H
#define DUBAN_CMBEDCRYPTO_SHIM_H

#include <mbedtls/sha256.h>
#include <mbedtls/version.h>

/// SHA-256 of bytes, 32 bytes long; 0 where it succeeded. Version 3 of the library took the suffix `_ret` away.
static inline int duban_sha256(const unsigned char *input, size_t length, unsigned char *output)
{
#if MBEDTLS_VERSION_NUMBER >= 0x03000000
    return mbedtls_sha256(input, length, output, 0);
#else
    return mbedtls_sha256_ret(input, length, output, 0);
#endif
}

#endif
