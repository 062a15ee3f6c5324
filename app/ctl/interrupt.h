// Ctrl-C and SIGTERM as a flag that long waits look at. Signal handlers are of the whole process, and so is this.
#pragma once

#include <atomic>
#include <chrono>

namespace sagadesk::ctl {

// From now on the first signal sets the flag, a second one ends the program at once.
void watchForInterrupt();
[[nodiscard]] const std::atomic<bool>& interrupted();
// False when the flag was set before the time was over.
[[nodiscard]] bool pauseFor(std::chrono::milliseconds time);

}  // namespace sagadesk::ctl
