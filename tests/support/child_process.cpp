#include "support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace sagadesk::tests {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

int millisecondsUntil(Clock::time_point until) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    return left < 0 ? 0 : static_cast<int>(left);
}

bool waitReadable(int fd, Clock::time_point until) {
    pollfd waiting{fd, POLLIN, 0};
    int ready = 0;
    do ready = ::poll(&waiting, 1, millisecondsUntil(until));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

[[noreturn]] void becomeProgram(char* const* arguments, int output, int errors, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(127);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::execv(arguments[0], arguments);
    ::_exit(127);
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "sagadesk-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::system_error(errno, std::generic_category(), pattern);
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!m_kept) fs::remove_all(m_path, ignored);
}

fs::path programBeside(const std::string& name) {
    return fs::read_symlink("/proc/self/exe").parent_path() / name;
}

void writeFile(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    if (!(file << text).flush()) throw std::runtime_error("can't write " + path.string());
}

std::string readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

ChildProcess::ChildProcess(const std::vector<std::string>& command, const fs::path& errorFile) {
    std::array<int, 2> output{};
    if (::pipe2(output.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe2");
    const int errors = ::open(errorFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    std::vector<char*> arguments;
    for (const std::string& each : command) arguments.push_back(const_cast<char*>(each.c_str()));
    arguments.push_back(nullptr);
    const pid_t parent = ::getpid();
    m_pid = ::fork();
    if (m_pid == 0) becomeProgram(arguments.data(), output[1], errors, parent);
    ::close(output[1]);
    ::close(errors);
    m_output = output[0];
    if (m_pid < 0) throw std::system_error(errno, std::generic_category(), "fork");
    m_processFd = static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0));
    if (m_processFd < 0) throw std::system_error(errno, std::generic_category(), "pidfd_open");
}

ChildProcess::~ChildProcess() {
    close();
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept {
    *this = std::move(other);
}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept {
    if (this == &other) return *this;
    close();
    m_pid = std::exchange(other.m_pid, -1);
    m_processFd = std::exchange(other.m_processFd, -1);
    m_output = std::exchange(other.m_output, -1);
    m_pending = std::move(other.m_pending);
    m_status = std::exchange(other.m_status, std::nullopt);
    return *this;
}

void ChildProcess::close() {
    kill();
    if (m_output >= 0) ::close(std::exchange(m_output, -1));
    if (m_processFd >= 0) ::close(std::exchange(m_processFd, -1));
}

bool ChildProcess::readMore(Clock::time_point until) {
    if (m_output < 0 || !waitReadable(m_output, until)) return false;
    std::array<char, 4096> chunk{};
    const ssize_t got = ::read(m_output, chunk.data(), chunk.size());
    if (got > 0) m_pending.append(chunk.data(), static_cast<std::size_t>(got));
    return got > 0;
}

std::optional<std::string> ChildProcess::waitForLine(std::string_view start, std::chrono::milliseconds deadline) {
    const auto until = Clock::now() + deadline;
    while (true) {
        for (std::size_t end = m_pending.find('\n'); end != std::string::npos; end = m_pending.find('\n')) {
            const std::string line = m_pending.substr(0, end);
            m_pending.erase(0, end + 1);
            if (line.compare(0, start.size(), start) == 0) return line.substr(start.size());
        }
        if (!readMore(until)) return std::nullopt;
    }
}

std::string ChildProcess::readToEnd(std::chrono::milliseconds deadline) {
    const auto until = Clock::now() + deadline;
    while (readMore(until)) {
    }
    return std::exchange(m_pending, {});
}

void ChildProcess::signal(int number) const {
    if (m_pid > 0 && !m_status) ::kill(m_pid, number);
}

std::optional<int> ChildProcess::waitForExit(std::chrono::milliseconds deadline) {
    if (m_status || m_pid <= 0) return m_status;
    if (!waitReadable(m_processFd, Clock::now() + deadline)) return std::nullopt;
    int status = 0;
    if (::waitpid(m_pid, &status, 0) == m_pid)
        m_status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return m_status;
}

void ChildProcess::kill() {
    if (m_pid <= 0 || m_status) return;
    ::kill(m_pid, SIGKILL);
    (void)waitForExit(std::chrono::seconds(60));
}

bool ChildProcess::running() {
    return m_pid > 0 && !waitForExit(std::chrono::milliseconds(0));
}

std::size_t ChildProcess::resident_bytes() const {
    std::ifstream statm("/proc/" + std::to_string(m_pid) + "/statm");
    std::size_t size = 0, resident = 0;
    statm >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace sagadesk::tests
