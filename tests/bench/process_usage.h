// What a process has used so far, from /proc (proc(5)).
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <string>

namespace sagadesk::tests {

struct ProcessUsage {
    double user_s = 0, system_s = 0;  // steps of 10 ms
    std::uint64_t written_bytes = 0;  // handed to the disk
    std::uint64_t resident_bytes = 0, residentPeak_bytes = 0;
    [[nodiscard]] double cpu_s() const { return user_s + system_s; }
};

// All zero for a process that is gone.
[[nodiscard]] ProcessUsage usageOf(pid_t process);
[[nodiscard]] ProcessUsage ownUsage();
// CPU seconds by the name of the thread; threads of one name are added up. Those that have ended don't count.
[[nodiscard]] std::map<std::string, double> threadUsageOf(pid_t process);

}  // namespace sagadesk::tests
