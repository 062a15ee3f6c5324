#include "core/failure.h"

#include <cstdio>
#include <cstdlib>

namespace sagadesk::core {

void ensureFailed(const char* what, const char* file, int line) noexcept {
    std::fprintf(stderr, "%s:%d: violated: %s\n", file, line, what);
    std::fflush(stderr);
    std::abort();
}

}  // namespace sagadesk::core
