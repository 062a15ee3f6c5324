#include "bench/process_usage.h"

#include <unistd.h>

#include <fstream>
#include <sstream>
#include <string>

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

}  // namespace

ProcessUsage usageOf(pid_t process) {
    const std::string folder = "/proc/" + std::to_string(process) + "/";
    ProcessUsage usage;
    std::ifstream file(folder + "stat");
    std::string text;
    std::getline(file, text);
    const auto nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos) return usage;
    std::istringstream fields(text.substr(nameEnd + 2));
    std::string skipped;
    for (int i = 3; i < 14; ++i) fields >> skipped;  // utime is field 14, stime 15
    double user = 0, system = 0;
    fields >> user >> system;
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    usage.user_s = user / ticks;
    usage.system_s = system / ticks;
    usage.written_bytes = numberAfter(folder + "io", "write_bytes");
    usage.resident_bytes = numberAfter(folder + "status", "VmRSS") * 1'024;
    usage.residentPeak_bytes = numberAfter(folder + "status", "VmHWM") * 1'024;
    return usage;
}

ProcessUsage ownUsage() {
    return usageOf(getpid());
}

}  // namespace sagadesk::tests
