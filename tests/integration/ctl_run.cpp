#include "integration/ctl_run.h"

#include <pty.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace sagadesk::tests {

namespace {

constexpr std::chrono::seconds patience{30};

// One locale, zone and user whoever runs the tests.
void settleEnvironment() {
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::setenv("TZ", "UTC", 1);
    ::setenv("TERM", "xterm", 1);
    for (const char* name : {"SAGADESK_URL", "SAGADESK_ACTOR", "NO_COLOR"}) ::unsetenv(name);
}

}  // namespace

Play answer(int status, const std::string& body, const std::string& headers) {
    Play play;
    play.bytes = httpAnswer(status, body, headers);
    return play;
}

Desk::Desk(std::vector<Play> script) : m_errors(m_folder.path() / "errors"), m_server(std::move(script)) {
    settleEnvironment();
}

std::vector<std::string> Desk::command(std::vector<std::string> words) const {
    std::vector<std::string> all{programBeside("sagadeskctl"), "--url", m_server.url(), "--actor", "ada"};
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

ChildProcess Desk::start(std::vector<std::string> words) {
    return ChildProcess(command(std::move(words)), m_errors);
}

Ran Desk::run(std::vector<std::string> words) {
    std::filesystem::remove(m_errors);
    ChildProcess child = start(std::move(words));
    Ran ran;
    ran.output = child.readToEnd(patience);
    ran.status = child.waitForExit(patience).value_or(-1);
    ran.errors = errors();
    return ran;
}

Ran Desk::runOnTerminal(std::vector<std::string> words, const std::string& typed, unsigned short columns) {
    const std::vector<std::string> all = command(std::move(words));
    std::vector<char*> arguments;
    for (const std::string& each : all) arguments.push_back(const_cast<char*>(each.c_str()));
    arguments.push_back(nullptr);
    winsize size{24, columns, 0, 0};
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::alarm(static_cast<unsigned>(patience.count()));
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    [[maybe_unused]] const auto written = ::write(terminal, typed.data(), typed.size());
    Ran ran;
    std::array<char, 4096> part{};
    // Ends with EIO once the program has closed its end.
    for (ssize_t got = 0; (got = ::read(terminal, part.data(), part.size())) > 0;)
        ran.output.append(part.data(), static_cast<std::size_t>(got));
    ::close(terminal);
    int status = 0;
    ::waitpid(child, &status, 0);
    ran.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return ran;
}

std::string Desk::lineOf(std::size_t request) const {
    const auto requests = m_server.requests();
    return request < requests.size() ? requests[request].substr(0, requests[request].find("\r\n")) : "";
}

std::string Desk::bodyOf(std::size_t request) const {
    const auto requests = m_server.requests();
    if (request >= requests.size()) return "";
    return requests[request].substr(requests[request].find("\r\n\r\n") + 4);
}

}  // namespace sagadesk::tests
