// Sends orders, many at a time, until each is accepted or refused for good.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "simulator/customers/order_source.h"

namespace sagadesk::simulator {

struct SubmissionSettings {
    std::string url;  // of the order service
    std::uint64_t orders = 0;
    std::size_t concurrency = 64;
    double rate = 0;  // orders a second; 0: as fast as they are taken
    SourceSettings source;
    // An order is sent again, with its key, after 429, 503 and lost connections, until this much time has passed.
    std::chrono::milliseconds patience{120'000};
};

struct AcceptedOrder {
    std::string id;
    std::chrono::microseconds ack{0};  // of the call that was answered 202
};

struct SubmissionResult {
    std::vector<AcceptedOrder> accepted;
    std::uint64_t replayed = 0;  // of the accepted: the service knew the key
    std::uint64_t repeats = 0;
    std::uint64_t refused = 0;  // 4xx, or out of patience
    std::string firstRefusal;   // what the service said
    std::chrono::microseconds took{0};
};

// accepted runs for each 202 as it comes. Blocks.
[[nodiscard]] SubmissionResult submitOrders(const SubmissionSettings& settings,
                                            const std::function<void(const AcceptedOrder&)>& accepted);

}  // namespace sagadesk::simulator
