// A blocking HTTP client for the few questions that customers and auditors ask: one connection, JSON answers.
#pragma once

#include <boost/json/value.hpp>
#include <chrono>
#include <memory>
#include <string>

#include "core/failure.h"

namespace sagadesk::simulator {

class Client {
public:
    // Lost connections and 503 are tried again until the patience is over: the service may be starting.
    explicit Client(std::string url, std::chrono::milliseconds patience = std::chrono::milliseconds{30'000});
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    // Failures: "unreachable"; "http_NNN" with the body as detail; "malformed_answer".
    [[nodiscard]] core::Expected<boost::json::value> get(const std::string& target);
    [[nodiscard]] core::Expected<boost::json::value> send(const std::string& method, const std::string& target,
                                                          const std::string& body);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::simulator
