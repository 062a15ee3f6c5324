// The ledger as JSON.
#pragma once

#include <cstddef>
#include <string>

#include "simulator/callbacks.h"
#include "simulator/ledger.h"

namespace sagadesk::simulator {

// The accounts from the after-th on, in order of appearance: {"orders": […], "next": N}; next is null at the end.
[[nodiscard]] std::string ledgerPage(const Ledger& ledger, std::size_t after, std::size_t limit);
// One account, key by key.
[[nodiscard]] std::string accountJson(const Ledger& ledger, const OrderAccount& account);
[[nodiscard]] std::string summaryJson(const Ledger& ledger, const CallbackSender::Counts& callbacks);

}  // namespace sagadesk::simulator
