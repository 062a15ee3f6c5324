#include "bench/service_watch.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace sagadesk::tests {

namespace {

constexpr std::chrono::milliseconds interval{100};
constexpr std::chrono::minutes patience{10};

// The number after the name and its labels; 0 when it is not there yet.
std::uint64_t valueOf(const std::string& metrics, const std::string& name) {
    const auto at = metrics.find("\n" + name + " ");
    return at == std::string::npos
               ? 0
               : static_cast<std::uint64_t>(std::strtod(metrics.c_str() + at + name.size() + 2, nullptr));
}

}  // namespace

Sample readSample(HttpClient& client, const std::string& service) {
    const HttpReply reply = client.get("/metrics");
    if (reply.status != 200) throw std::runtime_error("no metrics: " + reply.error);
    const std::string labels = "{service=\"" + service + "\"";
    Sample sample;
    sample.at = std::chrono::steady_clock::now();
    sample.calls = valueOf(reply.body, "sagadesk_service_seconds_count" + labels + "}");
    sample.succeeded = valueOf(reply.body, "sagadesk_service_calls_total" + labels + ",outcome=\"succeeded\"}");
    sample.parked = valueOf(reply.body, "sagadesk_parked" + labels + "}");
    sample.completed = valueOf(reply.body, "sagadesk_orders_total{state=\"completed\"}");
    sample.held = valueOf(reply.body, "sagadesk_orders_held");
    sample.decisions = valueOf(reply.body, "sagadesk_decisions_total");
    sample.commits = valueOf(reply.body, "sagadesk_commits_total");
    return sample;
}

ServiceWatch::ServiceWatch(const std::string& api, std::string service)
    : m_service(std::move(service)),
      m_client(api),
      m_samples{readSample(m_client, m_service)},
      m_thread([this] { run(); }) {}

ServiceWatch::~ServiceWatch() {
    m_stopping = true;
    m_thread.join();
}

void ServiceWatch::run() {
    auto next = std::chrono::steady_clock::now();
    while (!m_stopping) {
        try {
            const Sample sample = readSample(m_client, m_service);
            const std::lock_guard lock(m_mutex);
            m_samples.push_back(sample);
        } catch (const std::runtime_error&) {
            // One sample fewer; who waits for one that never comes says so.
        }
        next = std::max(next + interval, std::chrono::steady_clock::now());
        std::this_thread::sleep_until(next);
    }
}

Sample ServiceWatch::latest() const {
    const std::lock_guard lock(m_mutex);
    return m_samples.back();
}

std::vector<Sample> ServiceWatch::since(std::chrono::steady_clock::time_point instant) const {
    const std::lock_guard lock(m_mutex);
    auto first = m_samples.begin();
    while (first != m_samples.end() && first->at < instant) ++first;
    return {first, m_samples.end()};
}

Sample ServiceWatch::await(const std::string& what, std::chrono::steady_clock::time_point from,
                           const std::function<bool(const Sample&)>& fits) const {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < until) {
        const auto samples = since(from);
        const auto found = std::find_if(samples.begin(), samples.end(), fits);
        if (found != samples.end()) return *found;
        if (!samples.empty()) from = samples.back().at;
        std::this_thread::sleep_for(interval / 4);
    }
    throw std::runtime_error("waited in vain for " + what);
}

}  // namespace sagadesk::tests
