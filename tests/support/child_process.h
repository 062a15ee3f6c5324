// Programs that a test starts: found by path, watched by their lines, ended by their process id.
//
// For one thread a child. A child dies with the thread that started it (PR_SET_PDEATHSIG), so that a killed test leaves
// nothing behind.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::tests {

// A folder of its own under the system's temporary folder; removed with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    // Stays behind, for someone to look at.
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_path;
    bool m_kept = false;
};

// The program beside the running one, in build/<preset>/bin.
[[nodiscard]] std::filesystem::path programBeside(const std::string& name);

void writeFile(const std::filesystem::path& path, const std::string& text);
[[nodiscard]] std::string readFile(const std::filesystem::path& path);

class ChildProcess {
public:
    ChildProcess() = default;
    // Standard output is read by waitForLine, standard error is appended to the file. Throws when it can't be started.
    ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& errorFile);
    ~ChildProcess();  // SIGKILL, unless it has ended
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;

    // The rest of the next line that starts so; nullopt at the deadline or when the output ended.
    [[nodiscard]] std::optional<std::string> waitForLine(std::string_view start, std::chrono::milliseconds deadline);
    // Everything up to the end of the output.
    [[nodiscard]] std::string readToEnd(std::chrono::milliseconds deadline);

    void signal(int number) const;
    // The exit status, 128 + signal when a signal ended it; nullopt when it still runs at the deadline.
    [[nodiscard]] std::optional<int> waitForExit(std::chrono::milliseconds deadline);
    // SIGKILL, and waits until it is gone.
    void kill();

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] bool running();
    // Resident memory, from /proc.
    [[nodiscard]] std::size_t resident_bytes() const;

private:
    bool readMore(std::chrono::steady_clock::time_point until);
    void close();

    pid_t m_pid = -1;
    int m_processFd = -1;  // pidfd: tells the end without waiting in turns
    int m_output = -1;
    std::string m_pending;
    std::optional<int> m_status;
};

}  // namespace sagadesk::tests
