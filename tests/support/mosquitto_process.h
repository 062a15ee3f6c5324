// A real Mosquitto on a free loopback port, in a temporary folder; ended by its process id.
//
// For the thread that made it, with which it dies.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "support/child_process.h"

namespace sagadesk::tests {

class MosquittoProcess {
public:
    struct Access {
        std::vector<std::pair<std::string, std::string>> passwords{};  // user, password; none: everyone is let in
        std::string acl{};                                             // an ACL file's text; "": everything is allowed
        std::string certificate{}, key{};                              // PEM paths; "": no TLS
    };
    // extra: lines of its configuration. Throws when it does not start within 10 s.
    explicit MosquittoProcess(const std::string& extra = {});
    MosquittoProcess(const std::string& extra, const Access& access);

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] pid_t process() const { return m_process.pid(); }
    void start();  // on the same port, after stop() or kill()
    void stop();   // SIGTERM, as an administrator would
    void kill();   // SIGKILL
    void restart() { kill(), start(); }
    // Another access list, taken over while it runs; it must have been started with one.
    void changeAcl(const std::string& acl) const;
    void freeze() const;  // SIGSTOP: connections stay, nothing is answered
    void thaw() const;

private:
    void writeConfiguration(const std::string& extra, const Access& access);
    [[nodiscard]] bool tryStart();

    TemporaryFolder m_folder;
    std::uint16_t m_port = 0;
    std::string m_rest;  // of the configuration, behind the port
    ChildProcess m_process;
};

}  // namespace sagadesk::tests
