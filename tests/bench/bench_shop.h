// An orchestrator over a real store whose services answer at once: for filling a store with the history of a busy shop,
// and for feeding a console with a steady stream of events. Everything but the services is the product's own.
//
// Made and destroyed by one thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "api/backend.h"

namespace sagadesk::bench {

class BenchShop {
public:
    // Opens or makes the store. history: how long before now the clock begins; it stands then until it is advanced.
    BenchShop(const std::string& storePath, core::Duration history);
    ~BenchShop();

    [[nodiscard]] api::Backend& backend();
    // One more order, and the clock that much further, never beyond the real one.
    void submit(std::uint64_t serial, core::Duration further);
    [[nodiscard]] std::uint64_t answered() const { return m_answered; }
    [[nodiscard]] std::uint64_t refused() const { return m_refused; }
    [[nodiscard]] std::uint64_t entries() const { return m_entries; }
    // Told on the engine's thread when entries were committed.
    void onCommitted(std::function<void(const std::vector<core::JournalEntry>&)> told);
    // Of that many submitted: those that are neither ended nor held.
    [[nodiscard]] std::uint64_t underWay(std::uint64_t submitted);
    // Waits a moment; the clock goes on, since breakers and retries wait for it.
    void letPass();
    // From now on the clock runs by itself.
    void runClock();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::atomic<std::uint64_t> m_answered{0}, m_refused{0}, m_entries{0};
    std::function<void(const std::vector<core::JournalEntry>&)> m_told;
};

// How many orders the store at path holds; 0 when there is none.
[[nodiscard]] std::uint64_t ordersIn(const std::string& storePath);
// Fills the store to that many orders, over the last 60 days, and says how it goes on standard output.
void fillStore(const std::string& storePath, std::uint64_t orders);

}  // namespace sagadesk::bench
