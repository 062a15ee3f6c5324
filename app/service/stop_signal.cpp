#include "service/stop_signal.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <utility>

#include "core/failure.h"

namespace sagadesk::service {

namespace {

std::array<int, 2> pipe_ends{-1, -1};
volatile std::sig_atomic_t signals_seen = 0;

// Only async-signal-safe calls (signal-safety(7)).
extern "C" void onSignal(int number) {
    if (signals_seen != 0) ::_exit(128 + number);
    signals_seen = 1;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipe_ends[1], &byte, 1);
}

void install(int number, void (*action)(int)) {
    struct sigaction how {};
    how.sa_handler = action;
    how.sa_flags = SA_RESTART;
    ::sigaction(number, &how, nullptr);
}

}  // namespace

StopSignal::StopSignal(std::function<void()> onStop) {
    ENSURE(::pipe2(pipe_ends.data(), O_CLOEXEC | O_NONBLOCK) == 0);
    m_notifier = std::make_unique<QSocketNotifier>(pipe_ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(onStop)] {
        m_notifier->setEnabled(false);
        stop();
    });
    install(SIGTERM, onSignal);
    install(SIGINT, onSignal);
}

StopSignal::~StopSignal() {
    install(SIGTERM, SIG_DFL);
    install(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int& end : pipe_ends) ::close(std::exchange(end, -1));
}

}  // namespace sagadesk::service
