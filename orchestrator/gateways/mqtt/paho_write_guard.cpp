#include "gateways/mqtt/paho_write_guard.h"

#include <dlfcn.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <cerrno>
#include <string_view>

namespace {

bool isPaho(void* caller) {
    Dl_info library{};
    return ::dladdr(caller, &library) != 0 && library.dli_fname != nullptr &&
           std::string_view(library.dli_fname).find("libpaho-mqtt3") != std::string_view::npos;
}

// As POSIX has them for writes to a socket: what no other try would mend.
bool saysGone(int error) {
    switch (error) {
        case EPIPE:
        case ECONNRESET:
        case ECONNABORTED:
        case ENOTCONN:
        case ETIMEDOUT:
        case EHOSTUNREACH:
        case ENETUNREACH:
        case ENETDOWN:
        case ENETRESET:
            return true;
        default:
            return false;
    }
}

bool asksForPatience(int error) {
    return error == EINTR || error == ENOBUFS || error == ENOMEM;
}

ssize_t sizeOf(const iovec* parts, int count) {
    std::size_t size = 0;
    for (int i = 0; i < count; ++i) size += parts[i].iov_len;
    return static_cast<ssize_t>(size);
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

[[gnu::visibility("default")]] ssize_t writev(int descriptor, const iovec* parts, int count) {
    static auto* const system = next<ssize_t(int, const iovec*, int)>("writev");
    const ssize_t written = system(descriptor, parts, count);
    if (written >= 0 || errno == EAGAIN || !isPaho(__builtin_return_address(0))) return written;
    if (asksForPatience(errno)) errno = EAGAIN;
    if (!saysGone(errno)) return written;
    ::shutdown(descriptor, SHUT_RDWR);
    return sizeOf(parts, count);
}

[[gnu::visibility("default")]] int SSL_write(SSL* ssl, const void* bytes, int count) {
    static auto* const library = next<int(SSL*, const void*, int)>("SSL_write");
    const int written = library(ssl, bytes, count);
    if (written > 0 || !isPaho(__builtin_return_address(0))) return written;
    if (::SSL_get_error(ssl, written) == SSL_ERROR_WANT_WRITE) return written;  // all that Paho would wait for
    ::shutdown(::SSL_get_fd(ssl), SHUT_RDWR);
    return count;
}

}  // extern "C"

namespace sagadesk::gateways {

// The address that the loader gives to every library.
bool pahoWritesAreGuarded() {
    return ::dlsym(RTLD_DEFAULT, "writev") == reinterpret_cast<void*>(&::writev) &&
           ::dlsym(RTLD_DEFAULT, "SSL_write") == reinterpret_cast<void*>(&::SSL_write);
}

}  // namespace sagadesk::gateways
