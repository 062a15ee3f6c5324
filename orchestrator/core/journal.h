// The journal: what happened, append-only, hash-chained within each partition.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/ids.h"
#include "core/order_state.h"
#include "core/time.h"

namespace sagadesk::core {

enum class EntryKind : std::uint8_t {
    OrderCreated,
    OrderConfirmed,
    OrderProcessing,
    OrderCompleted,
    OrderFailed,
    OrderCancelled,
    OrderReopened,
    OrderHeld,
    OrderReleased,
    StepSucceeded,
    StepDeclined,
    StepFailed,
    StepUnknown,
    StepSkipped,
    StepApproved,
    StepRejected,
    CompensationSucceeded,
    CompensationFailed,
    CancelRequested,
    CallbackReceived,
    NoteAdded,
    CustomerErased,
    ServicePaused,
    ServiceResumed,
    OrderAmended,
    OrderAssigned,
    ServiceLimited,
    BulkStarted,
    BulkPaused,
    BulkResumed,
    BulkStopped,
    BulkAborted,
    BulkFinished,
    CauseNoted,
    CauseSettled,
    CompensationRequested,
    EventsRetried,
    EventsLetGo,
    EventsRepublished,
    AttemptsShown,
    StorageBackedUp,
};
inline constexpr std::size_t entry_kind_count = static_cast<std::size_t>(EntryKind::StorageBackedUp) + 1;
[[nodiscard]] std::string_view word(EntryKind kind);  // "order.created" …
[[nodiscard]] std::optional<EntryKind> entryKind(std::string_view word);

using Hash = std::array<std::uint8_t, 32>;

// No personal data in any member, so that a customer can be erased while the chain stays whole.
struct JournalEntry {
    PartitionId partition{};
    std::uint64_t position = 0;  // 1, 2, 3 … without gaps; given when the entry is committed
    OrderId order;               // all zero for entries about no order
    std::uint64_t sequence = 0;  // the order's own
    Instant time{};
    EntryKind kind = EntryKind::OrderCreated;
    OrderState state = OrderState::Pending;  // after it
    Activity activity = Activity::Running;   // after it
    std::uint16_t run = 0;
    std::string step;           // "" when about no step
    std::uint16_t attempt = 0;  // 0 when about no attempt
    std::string actor;          // "system", "api:{token}", "operator:{name}", "service:{name}"
    std::string reason;
    std::string data;  // JSON object text or ""
    std::string traceId;
    Hash hash{};

    bool operator==(const JournalEntry&) const = default;
};

// One link: SHA-256(previous hash ‖ canonical bytes of the entry). Canonical bytes: a version byte, then every member
// but hash in declaration order; integers big-endian and fixed width, texts as 32-bit length and bytes.
// Not thread-safe: one instance per thread (it keeps a digest context).
class JournalChain {
public:
    JournalChain();
    ~JournalChain();
    JournalChain(JournalChain&&) noexcept;
    JournalChain& operator=(JournalChain&&) noexcept;
    [[nodiscard]] Hash link(const Hash& previous, const JournalEntry& entry);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

[[nodiscard]] std::string hashText(const Hash& hash);  // 64 hex digits

}  // namespace sagadesk::core
