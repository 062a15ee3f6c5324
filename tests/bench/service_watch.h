// What the running service tells of itself and of one of the services it calls, read ten times a second.
//
// Reads on a thread of its own, which ends with the object; samples() and latest() may be called from any thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "support/http_client.h"

namespace sagadesk::tests {

// Counts since the daemon's start, from GET /metrics.
struct Sample {
    std::chrono::steady_clock::time_point at;
    std::uint64_t calls = 0;      // to the watched service that have ended, look-ups included
    std::uint64_t succeeded = 0;  // of them
    std::uint64_t parked = 0;     // orders, now
    std::uint64_t completed = 0;  // orders
    std::uint64_t held = 0;       // orders, now
    std::uint64_t decisions = 0, commits = 0;
};

// Throws std::runtime_error when the daemon does not answer.
[[nodiscard]] Sample readSample(HttpClient& client, const std::string& service);

class ServiceWatch {
public:
    ServiceWatch(const std::string& api, std::string service);
    ~ServiceWatch();
    ServiceWatch(const ServiceWatch&) = delete;
    ServiceWatch& operator=(const ServiceWatch&) = delete;

    [[nodiscard]] Sample latest() const;
    // Those from the instant on, oldest first.
    [[nodiscard]] std::vector<Sample> since(std::chrono::steady_clock::time_point instant) const;
    // The first sample from the instant on that fits, waited for; throws std::runtime_error when none comes in time.
    Sample await(const std::string& what, std::chrono::steady_clock::time_point from,
                 const std::function<bool(const Sample&)>& fits) const;

private:
    void run();

    std::string m_service;
    HttpClient m_client;
    mutable std::mutex m_mutex;
    std::vector<Sample> m_samples;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

}  // namespace sagadesk::tests
