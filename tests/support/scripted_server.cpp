#include "support/scripted_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <optional>
#include <utility>

#include "core/failure.h"

namespace sagadesk::tests {
namespace {

std::optional<std::size_t> requestLength(const std::string& text) {
    const auto end = text.find("\r\n\r\n");
    if (end == std::string::npos) return std::nullopt;
    std::size_t body = 0;
    for (std::size_t at = 0; at < end; at = text.find("\r\n", at) + 2) {
        constexpr std::string_view name = "content-length: ";
        if (strncasecmp(text.data() + at, name.data(), name.size()) != 0) continue;
        std::from_chars(text.data() + at + name.size(), text.data() + end, body);
    }
    if (text.size() < end + 4 + body) return std::nullopt;
    return end + 4 + body;
}

std::shared_ptr<void> tlsContext(const TlsIdentity& identity) {
    if (identity.certificate.empty()) return nullptr;
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    ENSURE(SSL_CTX_use_certificate_chain_file(context, identity.certificate.c_str()) == 1);
    ENSURE(SSL_CTX_use_PrivateKey_file(context, identity.key.c_str(), SSL_FILETYPE_PEM) == 1);
    return {context, [](void* held) { SSL_CTX_free(static_cast<SSL_CTX*>(held)); }};
}

}  // namespace

std::string httpAnswer(int status, const std::string& body, const std::string& extraHeaders) {
    return "HTTP/1.1 " + std::to_string(status) + " Played\r\nContent-Type: application/json\r\n" + extraHeaders +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

struct ScriptedServer::Connection {
    int descriptor = -1;
    std::unique_ptr<SSL, void (*)(SSL*)> tls{nullptr, &SSL_free};
    std::string input;
    std::thread thread;

    // Bytes read, 0 or less when the client has gone.
    int receive(char* bytes, std::size_t size) {
        if (tls) return SSL_read(tls.get(), bytes, static_cast<int>(size));
        return static_cast<int>(recv(descriptor, bytes, size, 0));
    }
    bool write(const char* bytes, std::size_t size) {
        if (size == 0) return true;
        if (tls) return SSL_write(tls.get(), bytes, static_cast<int>(size)) > 0;
        while (size > 0) {
            const auto sent = send(descriptor, bytes, size, MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes += sent;
            size -= static_cast<std::size_t>(sent);
        }
        return true;
    }
    std::optional<std::string> readRequest() {
        for (;;) {
            if (const auto length = requestLength(input)) {
                std::string request = input.substr(0, *length);
                input.erase(0, *length);
                return request;
            }
            std::array<char, 16 * 1024> bytes;
            const int got = receive(bytes.data(), bytes.size());
            if (got <= 0) return std::nullopt;
            input.append(bytes.data(), static_cast<std::size_t>(got));
        }
    }
    // Returns when the client's side has heard of it.
    void finish(bool reset) {
        const linger wait{.l_onoff = 1, .l_linger = reset ? 0 : 10};
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &wait, sizeof wait);
        if (!reset) shutdown(descriptor, SHUT_RDWR);
        close(std::exchange(descriptor, -1));
    }
};

ScriptedServer::ScriptedServer(std::vector<Play> script, const TlsIdentity& identity)
    : m_tls(tlsContext(identity)),
      m_script(std::move(script)) {
    std::signal(SIGPIPE, SIG_IGN);  // SSL_write has no flag for it
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ENSURE(bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && listen(m_listener, 128) == 0);
    ENSURE(getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

ScriptedServer::ScriptedServer(std::function<Play(const std::string&)> playFor)
    : ScriptedServer(std::vector(1, Play{})) {
    const std::lock_guard lock(m_mutex);
    m_playFor = std::move(playFor);
}

ScriptedServer::~ScriptedServer() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
        shutdown(m_listener, SHUT_RDWR);
        for (const auto& connection : m_open) {
            if (connection->descriptor >= 0) shutdown(connection->descriptor, SHUT_RDWR);
        }
    }
    m_thread.join();
    for (const auto& connection : m_open) connection->thread.join();
    close(m_listener);
}

std::string ScriptedServer::url() const {
    return (m_tls ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(m_port);
}

void ScriptedServer::setScript(std::vector<Play> script) {
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
    m_next = 0;
}

std::vector<std::string> ScriptedServer::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool ScriptedServer::waitForRequests(std::size_t count) const {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds{10}, [&] { return m_requests.size() >= count; });
}

bool ScriptedServer::waitUntilEnded(std::size_t connections) const {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds{10}, [&] { return m_ended >= connections; });
}

void ScriptedServer::run() {
    while (!m_stopping) {
        const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0) return;
        ++m_connections;
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            close(descriptor);
            return;
        }
        m_open.push_back(std::make_unique<Connection>());
        Connection& connection = *m_open.back();
        connection.descriptor = descriptor;
        connection.thread = std::thread([this, &connection] { serve(connection); });
    }
}

void ScriptedServer::serve(Connection& connection) {
    bool open = true;
    if (m_tls) {
        connection.tls.reset(SSL_new(static_cast<SSL_CTX*>(m_tls.get())));
        SSL_set_fd(connection.tls.get(), connection.descriptor);
        open = SSL_accept(connection.tls.get()) == 1;
    }
    bool reset = false;
    while (open) {
        const bool unread = [this] {
            const std::lock_guard lock(m_mutex);
            return m_script[std::min(m_next, m_script.size() - 1)].closeUnread;
        }();
        if (unread) break;
        auto request = connection.readRequest();
        if (!request) break;
        const Play play = nextPlay(*request);
        note(std::move(*request));
        open = perform(connection, play);
        reset = play.ending == Play::Ending::Reset;
    }
    const std::lock_guard lock(m_mutex);
    connection.finish(reset);
    ++m_ended;
    m_changed.notify_all();
}

bool ScriptedServer::perform(Connection& connection, const Play& play) {
    if (play.closeListener) shutdown(m_listener, SHUT_RDWR);
    if (play.perByte.count() == 0) {
        if (!connection.write(play.bytes.data(), play.bytes.size())) return false;
    } else {
        for (const char& byte : play.bytes) {
            std::unique_lock lock(m_mutex);
            if (m_changed.wait_for(lock, play.perByte, [this] { return m_stopping.load(); })) return false;
            lock.unlock();
            if (!connection.write(&byte, 1)) return false;
        }
    }
    if (play.ending == Play::Ending::Silence) {
        char byte = 0;
        while (connection.receive(&byte, 1) > 0) {
        }
        return false;
    }
    return play.ending == Play::Ending::KeepOpen;
}

Play ScriptedServer::nextPlay(const std::string& request) {
    const std::lock_guard lock(m_mutex);
    if (m_playFor) return m_playFor(request);
    return m_script[std::min(m_next++, m_script.size() - 1)];
}

void ScriptedServer::note(std::string request) {
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    m_changed.notify_all();
}

}  // namespace sagadesk::tests
