// Orders as stand-in customers would place them: valid documents, drawn by seed and number.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/failure.h"

namespace sagadesk::simulator {

struct OrderMix {
    std::array<std::uint32_t, 3> weights{7, 2, 1};  // purchase, subscription, service_request

    // "purchase:7,subscription:2,service_request:1"; what is not named is not drawn.
    [[nodiscard]] static core::Expected<OrderMix> parse(const std::string& text);
};

struct SourceSettings {
    std::uint64_t seed = 1;
    OrderMix mix;
    double declineShare = 0;  // of the orders; they ask for stock, cards or customers that the stand-ins refuse
    bool approvals = false;   // some service requests are above the limit that needs a person's word
};

struct SourcedOrder {
    std::string key;  // idempotency key; the same for the same seed and number
    std::string body;
};

// The same settings and number give the same bytes.
[[nodiscard]] SourcedOrder makeOrder(const SourceSettings& settings, std::uint64_t number);

}  // namespace sagadesk::simulator
