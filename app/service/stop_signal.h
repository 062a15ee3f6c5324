// SIGTERM and SIGINT as an event of the Qt loop. One per process; lives in the main thread.
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace sagadesk::service {

class StopSignal {
public:
    // The first signal runs onStop in the event loop; a second one ends the process at once, wherever it is.
    explicit StopSignal(std::function<void()> onStop);
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace sagadesk::service
