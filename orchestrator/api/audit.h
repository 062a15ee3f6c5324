// The journal as an audit trail: newest first, by who did what and when; and the check of its chains.
//
// Values only; they cross threads by copy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/events.h"
#include "api/search.h"
#include "core/ids.h"
#include "core/journal.h"
#include "core/time.h"

namespace sagadesk::api {

inline constexpr std::size_t audit_entries_max = 500;
inline constexpr std::size_t audit_words_max = 50;

struct AuditQuery {
    bool all = false;                    // everything; otherwise what people did, new orders left out
    std::vector<std::string> by;         // who, by the beginning of a name; empty: anybody
    std::vector<core::EntryKind> kinds;  // empty: any
    std::optional<core::Instant> from;   // inclusive
    std::optional<core::Instant> to;     // exclusive
    std::size_t limit = 100;             // 1 to audit_entries_max
    // From the page before: its positions and all after them have been given. nullopt: from the newest on.
    std::optional<EventCursor> before;
};

struct AuditEntry {
    core::JournalEntry entry;
    core::Hash previous{};                    // of the entry before it in its partition; zero for the first
    std::optional<core::OrderNumber> number;  // of its order
};

struct AuditPage {
    std::vector<AuditEntry> entries;  // newest first
    // Where to go on; nullopt at the end. A page may be short, even empty, before the end: so much is looked at for
    // one.
    std::optional<EventCursor> next;
    std::optional<core::Instant> reached;  // everything that is newer has been looked at; nullopt at the end
};

// What people write into the filter of the audit, in the way of the search language:
//   by:miriam,"J. Brandt" action:order.cancelled,service.* created:today
struct AuditSearch {
    std::vector<std::string> by;
    std::vector<core::EntryKind> kinds;
    std::optional<core::Instant> from, to;
};
struct AuditSearchError {
    std::size_t from = 0, to = 0;  // bytes of the text
    std::string detail;            // a sentence
};
[[nodiscard]] tl::expected<AuditSearch, AuditSearchError> parseAuditSearch(std::string_view text,
                                                                           const SearchMoment& moment);
// One kind, "order.cancelled", or all that begin so, "order.*"; empty when there is none.
[[nodiscard]] std::vector<core::EntryKind> entryKindsLike(std::string_view pattern);

// --- the check of the chains ----------------------------------------------------------------------------------------

enum class CheckState : std::uint8_t { Never, Running, Done, Stopped, Failed };
[[nodiscard]] std::string_view word(CheckState state);  // "never", "running" …

enum class CheckOrder : std::uint8_t {
    Look,
    Start,  // unless one is running
    Stop,
};

struct PartitionCheck {
    std::uint16_t partition = 0;
    std::uint64_t entries = 0;  // when the check began
    std::uint64_t checked = 0;

    bool operator==(const PartitionCheck&) const = default;
};

// The latest check since the node started; there is one at a time.
struct JournalCheck {
    CheckState state = CheckState::Never;
    std::optional<core::Instant> started, ended;
    std::vector<PartitionCheck> partitions;
    std::uint64_t entries = 0;  // checked, of all partitions
    // Done: whether every entry is there and unchanged; else where it stops fitting first.
    bool intact = true;
    std::uint16_t partition = 0;
    std::uint64_t position = 0;
    std::string what;                       // "changed", "missing", "out_of_order", "tail_cut", "fork"
    std::optional<AuditEntry> entry;        // that stands there
    std::optional<core::Instant> lastGood;  // time of the entry before it
    std::string detail;                     // Failed: why
};

}  // namespace sagadesk::api
