// The orchestrator's numbers in the Prometheus text format, for GET /metrics.
//
// A function of its arguments and of /proc/self: keeps nothing, any thread may call. Label values are names from the
// configuration and the contract's words, never anything a customer sent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "api/status.h"
#include "core/time.h"

namespace sagadesk::telemetry {

struct HttpNumbers {
    std::uint64_t connections = 0, connectionsNow = 0, requests = 0, refused = 0, timedOut = 0;
};

// What the process uses now, from /proc/self; zeros where that can't be read.
struct ProcessNumbers {
    std::uint64_t resident_bytes = 0;
    double cpu_seconds = 0;
    std::uint64_t open_files = 0;
};
[[nodiscard]] ProcessNumbers measureProcess();

[[nodiscard]] std::string metricsText(const api::EngineStatus& engine, const HttpNumbers& http,
                                      const ProcessNumbers& process, const std::string& version,
                                      std::optional<core::Instant> newestBackup = std::nullopt);

// The content type that belongs to it.
inline constexpr const char* metrics_content_type = "text/plain; version=0.0.4; charset=utf-8";

}  // namespace sagadesk::telemetry
