#include "config/keys.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace sagadesk::config {

namespace {

using S = Settings&;
using V = ServiceSettings&;

constexpr std::string_view no_tls =
    "TLS is not in this version: the API listens on loopback only. Put a proxy with TLS in front of it, or leave this "
    "out.";

// clang-format off
constexpr std::array key_table{
    Key{"store", "url", KeyType::StoreUrl, "sqlite:orders.db", 0, 0, "", "", "",
        "Where orders live: `sqlite:FILE`, relative to the configuration file's folder. The file is made when it is missing.",
        [](S s, V) -> Slot { return &s.storePath; }},
    Key{"store", "attempts_retention", KeyType::Span, "30d", 0, 3'650LL * 86'400'000, "", "", "",
        "How long what was sent to services and received is kept for reading. `0s`: it is not kept.",
        [](S s, V) -> Slot { return &s.attemptsRetention; }},
    Key{"store", "backups", KeyType::Folder, "", 0, 0, "", "", "",
        "Folder for copies of the store; made when it is missing. Left out: `backups` beside the store. Best on another disk.",
        [](S s, V) -> Slot { return &s.backupsFolder; }},
    Key{"store", "backup_every", KeyType::Span, "", 60'000, 365LL * 86'400'000, "", "", "",
        "How often a copy is made by itself, such as `1d`. Left out: only when somebody asks for one.",
        [](S s, V) -> Slot { return &s.backupEvery; }},
    Key{"store", "backups_kept", KeyType::Count, "7", 1, 10'000, "", "copies", "",
        "How many of the newest copies are kept; the others are deleted after a new one is complete.",
        [](S s, V) -> Slot { return &s.backupsKept; }},
    Key{"api", "listen", KeyType::ListenAddress, "127.0.0.1:8080", 0, 0, "", "", "--listen",
        "Address and port of the HTTP API. Only loopback addresses: 127.0.0.1, [::1], localhost. Port 0 picks a free one, which the ready line names.",
        [](S s, V) -> Slot { return &s.listenHost; }},
    Key{"api", "intake_limit", KeyType::Count, "20000", 1, 1'000'000, "", "orders", "",
        "Orders that may wait to be made durable; more are answered 429 with Retry-After.",
        [](S s, V) -> Slot { return &s.intakeLimit; }},
    Key{"api", "tls_certificate", KeyType::Unsupported, "", 0, 0, "", "", "", no_tls,
        [](S, V) -> Slot { return {}; }},
    Key{"api", "tls_key", KeyType::Unsupported, "", 0, 0, "", "", "", no_tls,
        [](S, V) -> Slot { return {}; }},
    Key{"mqtt", "url", KeyType::BrokerUrl, "", 0, 0, "", "", "--mqtt",
        "The MQTT 5 broker: `mqtt://HOST[:1883]`, or `mqtts://HOST[:8883]` with TLS. Left out: events wait in the journal, and are published once there is one.",
        [](S s, V) -> Slot { return &s.mqtt.host; }},
    Key{"mqtt", "prefix", KeyType::Text, "sagadesk", 1, 64, "letters, digits, `.`, `_`, `-`, `/`", "", "",
        "What every topic begins with.",
        [](S s, V) -> Slot { return &s.mqtt.prefix; }},
    Key{"mqtt", "publish", KeyType::Text, "order.*", 1, 500, "letters, digits, `.`, `_`, `*`, `,`, ` `", "", "",
        "Which entries of the journal are published, as patterns separated by commas: `order.*`, `step.failed`, `*`.",
        [](S s, V) -> Slot { return &s.mqtt.publish; }},
    Key{"mqtt", "window", KeyType::Count, "20", 1, 65'535, "", "messages", "",
        "Events that may be on their way to the broker at once; never more than the broker takes (Mosquitto: max_inflight_messages).",
        [](S s, V) -> Slot { return &s.mqtt.window; }},
    Key{"mqtt", "event_expiry", KeyType::Span, "7d", 1'000, 365LL * 86'400'000, "", "", "",
        "How long the broker keeps an event for a subscriber that is away.",
        [](S s, V) -> Slot { return &s.mqtt.eventExpiry; }},
    Key{"mqtt", "session_expiry", KeyType::Span, "1h", 1'000, 30LL * 86'400'000, "", "", "",
        "How long the broker keeps incoming orders while this node is away.",
        [](S s, V) -> Slot { return &s.mqtt.sessionExpiry; }},
    Key{"mqtt", "personal_data", KeyType::Flag, "false", 0, 0, "", "", "",
        "Whether events carry what people typed as reasons, which may hold personal data.",
        [](S s, V) -> Slot { return &s.mqtt.personalData; }},
    Key{"mqtt", "user", KeyType::Text, "", 1, 255, "printable, without `:`", "", "",
        "User name at the broker.",
        [](S s, V) -> Slot { return &s.mqtt.user; }},
    Key{"mqtt", "password_file", KeyType::SecretFile, "", 0, 0, "", "", "",
        "File with the password.",
        [](S s, V) -> Slot { return &s.mqtt.password; }},
    Key{"mqtt", "password_variable", KeyType::SecretVariable, "", 0, 0, "", "", "",
        "Environment variable with the password, instead of password_file.",
        [](S s, V) -> Slot { return &s.mqtt.password; }},
    Key{"mqtt", "ca_file", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of the certificate authorities that may vouch for the broker; the system's when left out.",
        [](S s, V) -> Slot { return &s.mqtt.caFile; }},
    Key{"mqtt", "client_certificate", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of the certificate shown to the broker; needs client_key.",
        [](S s, V) -> Slot { return &s.mqtt.clientCertificate; }},
    Key{"mqtt", "client_key", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of its private key.",
        [](S s, V) -> Slot { return &s.mqtt.clientKey; }},
    Key{"engine", "node", KeyType::Text, "node-1", 1, 64, "letters, digits, `.`, `_`, `-`", "", "",
        "Name of this node; stands in leases and logs.",
        [](S s, V) -> Slot { return &s.node; }},
    Key{"engine", "partitions", KeyType::Count, "16", 1, 256, "", "partitions", "",
        "Slices of the journal. Fixed when the store is made; another number later is refused.",
        [](S s, V) -> Slot { return &s.partitions; }},
    Key{"engine", "in_flight", KeyType::Count, "4000", 1, 200'000, "", "orders", "",
        "Orders in memory at once; the rest wait in the store, by priority and due time.",
        [](S s, V) -> Slot { return &s.inFlight; }},
    Key{"workflows", "directory", KeyType::Directory, "", 0, 0, "", "", "",
        "Folder of workflow definitions (`*.json`) besides the built-in ones. One invalid definition stops the start.",
        [](S s, V) -> Slot { return &s.workflowsDirectory; }},
    Key{"services", "url", KeyType::ServiceUrl, "", 0, 0, "", "", "",
        "Where the service is: `http://` or `https://`, to which a step's path is appended, or `mqtt:` for one behind the broker. Required in each [services.NAME].",
        [](S, V v) -> Slot { return &v.url; }},
    Key{"services", "timeout", KeyType::Span, "", 1, 600'000, "", "", "",
        "Longest time for one attempt; caps the step's own time-out.",
        [](S, V v) -> Slot { return &v.timeout; }},
    Key{"services", "concurrency", KeyType::Count, "32", 1, 10'000, "", "calls", "",
        "Calls under way at once; more orders are parked.",
        [](S, V v) -> Slot { return &v.concurrency; }},
    Key{"services", "rate", KeyType::Pace, "", 0, 1'000'000, "", "calls/s", "",
        "Calls a second; unlimited when left out.",
        [](S, V v) -> Slot { return &v.rate; }},
    Key{"services", "breaker_failures", KeyType::Count, "10", 1, 10'000, "", "calls", "",
        "Failures or lost answers in a row that open the circuit breaker.",
        [](S, V v) -> Slot { return &v.breakerFailures; }},
    Key{"services", "breaker_cool_down", KeyType::Span, "5s", 10, 60'000, "", "", "",
        "Wait before the first probe of an open breaker; doubles up to 60 s.",
        [](S, V v) -> Slot { return &v.breakerCoolDown; }},
    Key{"services", "token_file", KeyType::SecretFile, "", 0, 0, "", "", "",
        "File with the bearer token.",
        [](S, V v) -> Slot { return &v.bearerToken; }},
    Key{"services", "token_variable", KeyType::SecretVariable, "", 0, 0, "", "", "",
        "Environment variable with the bearer token, instead of token_file.",
        [](S, V v) -> Slot { return &v.bearerToken; }},
    Key{"services", "basic_user", KeyType::Text, "", 1, 255, "printable, without `:`", "", "",
        "User name for basic authentication.",
        [](S, V v) -> Slot { return &v.basicUser; }},
    Key{"services", "basic_password_file", KeyType::SecretFile, "", 0, 0, "", "", "",
        "File with the password for basic authentication.",
        [](S, V v) -> Slot { return &v.basicPassword; }},
    Key{"services", "basic_password_variable", KeyType::SecretVariable, "", 0, 0, "", "", "",
        "Environment variable with that password, instead of basic_password_file.",
        [](S, V v) -> Slot { return &v.basicPassword; }},
    Key{"services", "ca_file", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of the certificate authorities that may vouch for the service; the system's when left out.",
        [](S, V v) -> Slot { return &v.caFile; }},
    Key{"services", "client_certificate", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of the certificate shown to the service; needs client_key.",
        [](S, V v) -> Slot { return &v.clientCertificate; }},
    Key{"services", "client_key", KeyType::ReadableFile, "", 0, 0, "", "", "",
        "PEM file of the certificate's key.",
        [](S, V v) -> Slot { return &v.clientKey; }},
    Key{"log", "level", KeyType::Word, "info", 0, 0, "debug info warn error", "", "",
        "Least level that is logged. `debug` logs every journal entry.",
        [](S s, V) -> Slot { return &s.logLevel; }},
};
// clang-format on

constexpr std::array<std::string_view, 7> section_names{"store",     "api",      "mqtt", "engine",
                                                        "workflows", "services", "log"};

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

}  // namespace

std::string_view word(KeyType type) {
    switch (type) {
        case KeyType::Text:
            return "text";
        case KeyType::Count:
            return "whole number";
        case KeyType::Pace:
            return "number";
        case KeyType::Span:
            return "duration";
        case KeyType::Word:
            return "word";
        case KeyType::Flag:
            return "true or false";
        case KeyType::BrokerUrl:
            return "url";
        case KeyType::ListenAddress:
            return "address:port";
        case KeyType::StoreUrl:
            return "store url";
        case KeyType::ServiceUrl:
            return "url";
        case KeyType::ReadableFile:
            return "file";
        case KeyType::Directory:
        case KeyType::Folder:
            return "folder";
        case KeyType::SecretFile:
            return "secret file";
        case KeyType::SecretVariable:
            return "variable name";
        case KeyType::Unsupported:
            return "not in this version";
    }
    return "";
}

std::span<const Key> keyTable() {
    return key_table;
}

std::span<const std::string_view> sections() {
    return section_names;
}

const Key* findKey(std::string_view section, std::string_view name) {
    const auto* found = std::find_if(key_table.begin(), key_table.end(),
                                     [&](const Key& key) { return key.section == section && key.name == name; });
    return found == key_table.end() ? nullptr : found;
}

std::string_view nearest(std::string_view typed, std::span<const std::string_view> names) {
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(2, typed.size() / 3) + 1;
    for (const std::string_view name : names) {
        const std::size_t distance = editDistance(typed, name);
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

std::string suggestion(std::string_view section, std::string_view typed) {
    std::vector<std::string_view> names;
    for (const Key& key : key_table) {
        if (key.section == section) names.push_back(key.name);
    }
    const std::string_view best = nearest(typed, names);
    return best.empty() ? std::string() : "; did you mean " + std::string(best) + "?";
}

}  // namespace sagadesk::config
