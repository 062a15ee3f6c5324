#include "service/system.h"

#include <sys/random.h>
#include <sys/resource.h>

#include <cerrno>
#include <chrono>

#include "core/failure.h"

namespace sagadesk::service {

core::Instant SystemClock::now() const {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::uint64_t SystemRandom::bits() {
    const std::lock_guard lock(m_mutex);
    if (m_used == m_block.size()) {
        auto* to = reinterpret_cast<unsigned char*>(m_block.data());
        for (std::size_t filled = 0; filled < sizeof m_block;) {
            const ssize_t got = ::getrandom(to + filled, sizeof m_block - filled, 0);
            ENSURE(got > 0 || errno == EINTR);
            if (got > 0) filled += static_cast<std::size_t>(got);
        }
        m_used = 0;
    }
    const std::uint64_t value = m_block[m_used];
    m_block[m_used++] = 0;  // callback tokens are made of these: none stays behind
    return value;
}

void raiseFileLimit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);  // a refusal leaves the limit as it was, which is no reason not to start
}

}  // namespace sagadesk::service
