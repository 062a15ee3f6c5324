// One value of the configuration: checked against its row of the key table and put into its slot.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <variant>

#include "config/keys.h"
#include "config/settings.h"
#include "core/failure.h"

namespace sagadesk::config {

// A value as a file or a command line gives it. std::monostate stands for a kind that no key takes.
using Value = std::variant<std::monostate, std::string, std::int64_t, double, bool>;

// place is left to the caller.
[[nodiscard]] inline tl::unexpected<core::Failure> badSetting(std::string sentence) {
    return core::fail("bad_setting", core::FailureClass::Refused, std::move(sentence));
}

// The text of a command line as the kind that the key wants.
[[nodiscard]] Value valueFromText(const Key& key, const std::string& text);

// folder: what relative paths are relative to. Failure: "bad_setting" with a sentence; place is left to the caller.
[[nodiscard]] core::Expected<void> assign(const Key& key, const Value& value, const std::filesystem::path& folder,
                                          Settings& settings, ServiceSettings& service);

// "127.0.0.1:8080", "[::1]:0", "localhost:8080" → address and port; refuses everything that is not loopback.
struct ListenAddress {
    std::string host;
    std::uint16_t port = 0;
};
[[nodiscard]] core::Expected<ListenAddress> parseListen(const std::string& text);

// "sqlite:FILE" → absolute path; the folder must exist. postgresql:// is refused.
[[nodiscard]] core::Expected<std::string> parseStoreUrl(const std::string& text, const std::filesystem::path& folder);

// "mqtt://HOST[:PORT]", "mqtts://HOST[:PORT]"; ports 1883 and 8883 when left out.
struct BrokerAddress {
    std::string host;
    std::uint16_t port = 0;
    bool tls = false;
};
[[nodiscard]] core::Expected<BrokerAddress> parseBrokerUrl(const std::string& text);

// "mqtt:", or http:// or https:// with a host, without user, query or fragment; a trailing slash is cut.
[[nodiscard]] core::Expected<std::string> parseServiceUrl(const std::string& text);

}  // namespace sagadesk::config
