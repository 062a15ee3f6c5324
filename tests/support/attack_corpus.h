// Malformed, contradictory and hostile requests, and what the order service's API must answer to each.
//
// Bytes in, statuses out: the same table is played against a server in the test's process and against a running daemon.
// What needs time or several connections is in http_attack_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::test {

struct Attack {
    std::string name;
    std::string bytes;
    std::vector<std::vector<int>> answers;  // in order; for each the statuses that are right
    bool closes = false;                    // the server closes after the last answer
    bool head = false;                      // answers have no body
};

// key: prefix of the idempotency keys, different for each run against one store.
[[nodiscard]] std::vector<Attack> attackCorpus(const std::string& key);

// A request for POST /v1/orders that is right in every respect.
[[nodiscard]] std::string goodOrderBody();
[[nodiscard]] std::string goodOrderRequest(const std::string& key);

}  // namespace sagadesk::test
