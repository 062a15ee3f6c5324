#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <system_error>

#include "telemetry/metrics.h"

namespace sagadesk::telemetry {

namespace {

// Second field of /proc/self/statm: resident pages (proc(5)).
std::uint64_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::uint64_t size = 0, resident = 0;
    statm >> size >> resident;
    return statm ? resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

double cpuSeconds() {
    rusage used{};
    if (::getrusage(RUSAGE_SELF, &used) != 0) return 0;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

std::uint64_t openFiles() {
    std::error_code error;
    std::filesystem::directory_iterator files("/proc/self/fd", error);
    std::uint64_t count = 0;
    for (; !error && files != std::filesystem::directory_iterator(); files.increment(error)) ++count;
    return count;
}

}  // namespace

ProcessNumbers measureProcess() {
    return {residentBytes(), cpuSeconds(), openFiles()};
}

}  // namespace sagadesk::telemetry
