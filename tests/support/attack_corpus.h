// Malformed, contradictory and hostile requests, and what the order service's API must answer to each.
//
// Bytes in, statuses out: the same table is played against a server in the test's process and against a running daemon.
// What needs time or several connections is in http_attack_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::tests {

struct Attack {
    std::string name;
    std::string bytes;
    std::vector<std::vector<int>> answers;  // in order; for each the statuses that are right
    bool closes = false;                    // the server closes after the last answer
    bool head = false;                      // answers have no body
};

// key: prefix of the idempotency keys, different for each run against one store.
[[nodiscard]] std::vector<Attack> attackCorpus(const std::string& key);

// Plays one against the server on that port of 127.0.0.1. Gives what was wrong with its answers; "" when they were
// right and, unless it had to be closed, the connection still serves.
[[nodiscard]] std::string played(const Attack& attack, std::uint16_t port);

// A request for POST /v1/orders that is right in every respect.
[[nodiscard]] std::string goodOrderBody();
[[nodiscard]] std::string goodOrderRequest(const std::string& key);

}  // namespace sagadesk::tests
