#include "bench/process_usage.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

namespace sagadesk::tests {
namespace {

// The number after "name:" in a file of such lines.
std::uint64_t numberAfter(const std::string& path, const std::string& name) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(name + ":")) continue;
        std::uint64_t number = 0;
        std::istringstream(line.substr(name.size() + 1)) >> number;
        return number;
    }
    return 0;
}

struct CpuTimes {
    std::string name;
    double user_s = 0, system_s = 0;
};

// Of a process or a thread; nothing when it is gone.
CpuTimes readStat(const std::string& path) {
    std::ifstream file(path);
    std::string text;
    std::getline(file, text);
    const auto nameBegin = text.find('('), nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos) return {};
    std::istringstream fields(text.substr(nameEnd + 2));
    std::string skipped;
    for (int i = 3; i < 14; ++i) fields >> skipped;  // utime is field 14, stime 15
    double user = 0, system = 0;
    fields >> user >> system;
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    return {text.substr(nameBegin + 1, nameEnd - nameBegin - 1), user / ticks, system / ticks};
}

}  // namespace

ProcessUsage usageOf(pid_t process) {
    const std::string folder = "/proc/" + std::to_string(process) + "/";
    ProcessUsage usage;
    const CpuTimes times = readStat(folder + "stat");
    if (times.name.empty()) return usage;
    usage.user_s = times.user_s;
    usage.system_s = times.system_s;
    usage.written_bytes = numberAfter(folder + "io", "write_bytes");
    usage.resident_bytes = numberAfter(folder + "status", "VmRSS") * 1'024;
    usage.residentPeak_bytes = numberAfter(folder + "status", "VmHWM") * 1'024;
    return usage;
}

ProcessUsage ownUsage() {
    return usageOf(getpid());
}

std::map<std::string, double> threadUsageOf(pid_t process) {
    std::map<std::string, double> usage;
    std::error_code gone;
    for (const auto& each : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        const CpuTimes times = readStat(each.path() / "stat");
        usage[times.name] += times.user_s + times.system_s;
    }
    return usage;
}

}  // namespace sagadesk::tests
