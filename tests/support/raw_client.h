// A client that sends exactly the bytes it is told to, for requests that no well-behaved client makes.
//
// Loopback, blocking with deadlines; one thread at a time.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sagadesk::tests {

struct RawResponse {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
    std::string body;

    [[nodiscard]] std::string header(std::string_view lowerCaseName) const;
};

class RawClient {
public:
    static constexpr std::chrono::milliseconds patience{10'000};

    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&& other) noexcept;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    // false: the server does not take more bytes, or not in time.
    bool send(std::string_view bytes, std::chrono::milliseconds wait = patience);
    void endSending();  // half-close
    void leave();       // close as a client does that is done
    void vanish();      // reset, as a crashed client's kernel does

    // The next response; nullopt when the server closes first or nothing whole comes in time. head: it has no body.
    [[nodiscard]] std::optional<RawResponse> receive(bool head = false, std::chrono::milliseconds wait = patience);
    // Whether the server closes; throws away what still comes.
    [[nodiscard]] bool isClosedByServer(std::chrono::milliseconds wait = patience);
    [[nodiscard]] std::string_view received() const { return m_received; }  // not taken as a response yet
    [[nodiscard]] std::string takeReceived() { return std::exchange(m_received, {}); }
    // false: closed or nothing came in time.
    bool receiveSome(std::chrono::milliseconds wait);

private:
    int m_socket = -1;
    bool m_ended = false;
    std::string m_received;
};

}  // namespace sagadesk::tests
