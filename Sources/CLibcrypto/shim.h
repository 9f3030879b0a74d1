// The streaming SHA-256 calls are marked deprecated in OpenSSL 3 in favour of EVP, whose look-ups cost more
// than hashing one of our rows; they stay for as long as the library keeps its ABI.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <openssl/rand.h>
