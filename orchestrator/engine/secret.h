// What only this deployment can compute: fingerprints of requests and callback tokens.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/decide.h"
#include "core/journal.h"

namespace sagadesk::engine {

// One attempt of one order, as a callback names it.
struct CallbackTarget {
    core::OrderId order;
    std::uint16_t run = 1;
    std::uint8_t step = 0;
    core::Direction direction = core::Direction::Forward;
    std::uint16_t attempt = 1;
    bool operator==(const CallbackTarget&) const = default;
};

// HMAC-SHA-256 (RFC 2104) under the store's secret. Not thread-safe: one instance per thread.
class Secret {
public:
    explicit Secret(const core::Hash& key);
    ~Secret();
    Secret(Secret&&) noexcept;
    Secret& operator=(Secret&&) noexcept;

    // Keyed, because a plain hash of personal data is still personal data.
    [[nodiscard]] core::Hash fingerprint(std::string_view canonicalRequest);

    // 22 bytes of target and 16 of MAC as base64url: no table of tokens is needed, and nobody can make one up.
    [[nodiscard]] std::string callbackToken(const CallbackTarget& target);
    [[nodiscard]] std::optional<CallbackTarget> readCallbackToken(std::string_view token);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::engine
