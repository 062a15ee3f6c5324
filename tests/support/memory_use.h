// Resident memory of a process, for tests that it must not grow.
#pragma once

#include <unistd.h>

#include <cstddef>
#include <fstream>
#include <string>

namespace sagadesk::tests {

// process: "self" or a process id.
inline std::size_t residentBytes(const std::string& process = "self") {
    std::ifstream statm("/proc/" + process + "/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

// Sanitizers keep freed memory on purpose.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool memory_is_measurable = false;
#else
inline constexpr bool memory_is_measurable = true;
#endif

}  // namespace sagadesk::tests
