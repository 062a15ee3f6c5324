// Hands over to sagadeskd, which knows the store: the journal is verified without the server's word for it.
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "ctl/commands/commands.h"
#include "ctl/words.h"

extern char** environ;

namespace sagadesk::ctl {

namespace {

namespace fs = std::filesystem;

std::string daemonPath() {
    std::error_code error;
    const fs::path beside = fs::read_symlink("/proc/self/exe", error).parent_path() / "sagadeskd";
    if (!error && ::access(beside.c_str(), X_OK) == 0) return beside;
    const char* path = std::getenv("PATH");
    for (const std::string_view folder : splitWords(path == nullptr ? "" : path, ':')) {
        const fs::path candidate = fs::path(folder) / "sagadeskd";
        if (!folder.empty() && ::access(candidate.c_str(), X_OK) == 0) return candidate;
    }
    return {};
}

// A folder with a store, a configuration, or a store by itself.
std::vector<std::string> verifyCommand(const std::string& daemon, const std::string& place) {
    std::error_code error;
    const fs::path path = fs::absolute(place, error);
    if (fs::is_directory(path, error)) return {daemon, "verify", "--data", path};
    if (path.extension() == ".toml") return {daemon, "verify", "--config", path};
    return {daemon, "verify", "--data", path.parent_path(), "--set", "store.url=sqlite:" + path.string()};
}

// The exit status, 128 + signal; -1 when it can't be started.
int runToEnd(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& each : command) arguments.push_back(const_cast<char*>(each.c_str()));
    arguments.push_back(nullptr);
    pid_t child = -1;
    if (::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0) return -1;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Exit verifyStores(Session& session, const Arguments& arguments) {
    const std::string daemon = daemonPath();
    if (daemon.empty()) {
        session.complain(
            "sagadeskd is neither beside sagadeskctl nor on PATH; install it or run it where the store is");
        return Exit::Unreachable;
    }
    int worst = 0;
    for (const std::string& place : arguments.operands) {
        if (arguments.operands.size() > 1) session.line(place + ":");
        std::fflush(stdout);
        const int status = runToEnd(verifyCommand(daemon, place));
        if (status < 0) session.complain(daemon + " can't be started; look at its rights");
        worst = std::max(worst, status < 0 ? static_cast<int>(Exit::Unreachable) : status);
    }
    return static_cast<Exit>(worst);
}

}  // namespace sagadesk::ctl
