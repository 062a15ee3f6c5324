#include "support/mosquitto_process.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

// Free at this moment; who wants it has to try.
std::uint16_t freePort() {
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(probe, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(probe);
    return ntohs(address.sin_port);
}

std::string mosquitto() {
    for (const char* path : {"/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/usr/bin/mosquitto"}) {
        if (std::filesystem::exists(path)) return path;
    }
    throw std::runtime_error("mosquitto is not installed");
}

}  // namespace

MosquittoProcess::MosquittoProcess(const std::string& extra) : MosquittoProcess(extra, Access{}) {}

MosquittoProcess::MosquittoProcess(const std::string& extra, const Access& access) {
    writeConfiguration(extra, access);
    for (int i = 0; i < 5; ++i) {
        m_port = freePort();
        if (tryStart()) return;
    }
    throw std::runtime_error("mosquitto does not start: " + readFile(m_folder.path() / "errors"));
}

void MosquittoProcess::writeConfiguration(const std::string& extra, const Access& access) {
    const auto folder = m_folder.path();
    m_rest =
        "user root\nlog_dest stdout\nlog_timestamp false\nlog_type error\nlog_type information\n"
        "connection_messages false\nset_tcp_nodelay true\n";  // what is logged must fit into a pipe
    if (!access.certificate.empty()) m_rest += "certfile " + access.certificate + "\nkeyfile " + access.key + "\n";
    m_rest += access.passwords.empty() ? "allow_anonymous true\n" : "allow_anonymous false\n";
    if (!access.passwords.empty()) {
        std::string text;
        for (const auto& [user, password] : access.passwords) text += user + ":" + password + "\n";
        writeFile(folder / "passwords", text);
        const std::string command = "mosquitto_passwd -U " + (folder / "passwords").string();
        if (std::system(command.c_str()) != 0) throw std::runtime_error("failed: " + command);
        m_rest += "password_file " + (folder / "passwords").string() + "\n";
    }
    if (!access.acl.empty()) {
        writeFile(folder / "acl", access.acl);
        m_rest += "acl_file " + (folder / "acl").string() + "\n";
    }
    m_rest += extra;
}

bool MosquittoProcess::tryStart() {
    const auto file = m_folder.path() / "mosquitto.conf";
    writeFile(file, "listener " + std::to_string(m_port) + " 127.0.0.1\n" + m_rest);
    // Into a pipe it would keep the line that says it is ready to itself.
    m_process = ChildProcess({"/usr/bin/stdbuf", "-oL", mosquitto(), "-c", file.string()}, m_folder.path() / "errors");
    while (const auto line = m_process.waitForLine("", 10s)) {
        if (line->starts_with("mosquitto version") && line->ends_with("running")) return true;
    }
    m_process.kill();
    return false;
}

void MosquittoProcess::start() {
    if (!tryStart()) throw std::runtime_error("mosquitto does not start again");
}

void MosquittoProcess::stop() {
    m_process.signal(SIGTERM);
    if (!m_process.waitForExit(10s)) m_process.kill();
}

void MosquittoProcess::kill() {
    m_process.kill();
}

void MosquittoProcess::changeAcl(const std::string& acl) const {
    writeFile(m_folder.path() / "acl", acl);
    m_process.signal(SIGHUP);
}

void MosquittoProcess::freeze() const {
    m_process.signal(SIGSTOP);
}

void MosquittoProcess::thaw() const {
    m_process.signal(SIGCONT);
}

}  // namespace sagadesk::tests
