#include "ctl/interrupt.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace sagadesk::ctl {

namespace {

std::atomic<bool> flag{false};
static_assert(std::atomic<bool>::is_always_lock_free);  // else a signal handler may not touch it
std::array<int, 2> wakePipe{-1, -1};

void noteInterrupt(int) {
    flag = true;
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto ignored = ::write(wakePipe[1], &byte, 1);
    errno = before;
}

}  // namespace

void watchForInterrupt() {
    if (::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    struct sigaction action {};
    action.sa_handler = noteInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

const std::atomic<bool>& interrupted() {
    return flag;
}

bool pauseFor(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (!flag) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0) return true;
        pollfd waiting{wakePipe[0], POLLIN, 0};
        ::poll(&waiting, 1, static_cast<int>(left.count()));
    }
    return false;
}

}  // namespace sagadesk::ctl
