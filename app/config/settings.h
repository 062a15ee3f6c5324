// What a running program is told: one value, read once at start, never changed.
//
// Filled by loadSettings() alone; the default of each member equals the one in the key table (a test compares them).
// Secrets are already read from their files; never log a Settings.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/time.h"

namespace sagadesk::config {

// Instead of a service's url: it is called through the broker.
inline constexpr std::string_view behind_broker = "mqtt:";

struct ServiceSettings {
    std::string url;  // or behind_broker
    std::optional<core::Duration> timeout;
    std::uint32_t concurrency = 32;
    std::optional<double> rate;  // calls a second
    std::uint32_t breakerFailures = 10;
    core::Duration breakerCoolDown{5'000};
    std::string bearerToken;  // at most one of bearer and basic
    std::string basicUser, basicPassword;
    std::string caFile, clientCertificate, clientKey;  // absolute paths, "" when unset

    bool operator==(const ServiceSettings&) const = default;
};

struct MqttSettings {
    std::string host;  // "": no broker, events wait in the journal
    std::uint16_t port = 0;
    bool tls = false;
    std::string prefix = "sagadesk";
    std::string publish = "order.*";  // patterns of journal kinds, separated by commas
    std::uint32_t window = 20;
    core::Duration eventExpiry{7 * 86'400'000};
    core::Duration sessionExpiry{3'600'000};
    bool personalData = false;
    std::string user, password;
    std::string caFile, clientCertificate, clientKey;  // absolute paths, "" when unset

    bool operator==(const MqttSettings&) const = default;
};

struct Settings {
    std::string storePath = "orders.db";  // absolute once loaded
    core::Duration attemptsRetention{30LL * 86'400'000};
    std::string backupsFolder;                  // absolute once loaded; made when it is needed
    std::optional<core::Duration> backupEvery;  // unset: only when asked
    std::uint32_t backupsKept = 7;
    std::string listenHost = "127.0.0.1";  // an IP address, always loopback
    std::uint16_t listenPort = 8080;       // 0 picks one
    std::uint32_t intakeLimit = 20'000;
    MqttSettings mqtt;
    std::string node = "node-1";
    std::uint16_t partitions = 16;
    std::uint32_t inFlight = 4'000;
    std::string workflowsDirectory;  // "": the built-in ones only
    std::string logLevel = "info";
    std::map<std::string, ServiceSettings> services;

    bool operator==(const Settings&) const = default;
};

}  // namespace sagadesk::config
