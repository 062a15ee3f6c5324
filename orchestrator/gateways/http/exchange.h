// One request and its answer on a pooled libcurl handle.
//
// A handle serves one service for its whole life: what the service's settings say is set once, and a call changes only
// what differs from the call before. Belongs to the gateway's thread.
#pragma once

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "gateways/http/http_gateway.h"
#include "ports/gateway.h"

namespace sagadesk::gateways {

using Steady = std::chrono::steady_clock;

// A call handed over to the gateway, on its way to a handle.
struct PendingCall {
    ports::ServiceCall call;
    ports::Gateway::Done done;
    Steady::time_point started;
    Steady::time_point deadline;
};

// Answers NotSent.
void refuse(const PendingCall& pending, const char* code, const char* detail);

class Exchange {
public:
    explicit Exchange(const HttpService& service);
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // Takes the call over; the handle may then be started. The deadline must lie ahead.
    void prepare(PendingCall pending, Steady::time_point now);
    // What became of it, once libcurl has ended the transfer with the result.
    [[nodiscard]] ports::ServiceAnswer answer(CURLcode result);
    // For a transfer that was cut short by stopping.
    [[nodiscard]] ports::ServiceAnswer abandoned();

    [[nodiscard]] ports::Gateway::Done takeDone() { return std::move(m_pending.done); }
    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    [[nodiscard]] static Exchange& of(CURL* easy);

private:
    struct CloseEasy {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    static constexpr std::size_t header_lines_max = 6;

    static std::size_t receiveBody(char* bytes, std::size_t size, std::size_t count, void* exchange);
    static std::size_t receiveHeader(char* bytes, std::size_t size, std::size_t count, void* exchange);

    void setTransport();
    void setService(const HttpService& service);
    void setRequest();
    void setHeaders();
    void addHeader(std::string_view name, std::string_view value);
    [[nodiscard]] bool anythingSent() const;
    [[nodiscard]] ports::ServiceAnswer emptyAnswer() const;
    void explain(CURLcode result, ports::ServiceAnswer& answer) const;

    std::unique_ptr<CURL, CloseEasy> m_easy;
    std::string m_base, m_basePath, m_authorization;  // m_basePath: of the service's url
    PendingCall m_pending;

    // The list libcurl walks is these nodes: their texts keep their memory from call to call.
    std::array<curl_slist, header_lines_max> m_headerNodes{};
    std::array<std::string, header_lines_max> m_headerLines;
    std::size_t m_headerCount = 0;
    std::string m_url, m_method;

    std::string m_body, m_retryAfter;
    std::size_t m_headerBytes = 0;
    bool m_tooLarge = false;
    std::array<char, CURL_ERROR_SIZE> m_error{};
};

}  // namespace sagadesk::gateways
