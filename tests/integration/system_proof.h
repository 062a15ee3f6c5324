// What the proofs over running programs share: the stand-in customers, sagadeskctl, metrics, and what a broker needs.
//
// For one thread, as RunningSystem is.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "support/running_system.h"

namespace sagadesk::tests {

// As packaging/mosquitto has it.
inline constexpr const char* broker_limits = "max_inflight_messages 200\nmax_queued_messages 200000\n";

[[nodiscard]] std::string mqttAddress(std::uint16_t port);  // mqtt://127.0.0.1:…
[[nodiscard]] std::string mqttUrlLine(std::uint16_t port);  // url = "…", for [mqtt]

// sagadesk-sim customers, under way: ends with 0 when each order was acknowledged and settled and the ledger balances.
// The ids of the acknowledged orders come into the folder's file "acks".
[[nodiscard]] ChildProcess startCustomers(const RunningSystem& system, int orders,
                                          const std::vector<std::string>& more = {});
[[nodiscard]] std::vector<std::string> acknowledgedOrders(const RunningSystem& system);

struct CtlRun {
    int status = -1;
    std::string output;  // and errors
};
[[nodiscard]] CtlRun ctl(const RunningSystem& system, std::vector<std::string> words);

// The value of a metric without labels; -1 when it is not there or nobody answers.
[[nodiscard]] double metric(const RunningSystem& system, const std::string& name);

}  // namespace sagadesk::tests
