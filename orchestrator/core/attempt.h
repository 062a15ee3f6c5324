// What was sent to a service and what came back, kept for people to read. Nothing is decided by it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/ids.h"
#include "core/time.h"

namespace sagadesk::core {

enum class AttemptKind : std::uint8_t { Action, Compensation, Lookup };
enum class AttemptEnd : std::uint8_t { Answered, NotSent, Lost };  // as ports::Transport
enum class AttemptOutcome : std::uint8_t { Succeeded, Accepted, Declined, Failed, Unknown, Done, NotDone };

[[nodiscard]] constexpr std::string_view word(AttemptKind kind) {
    constexpr std::string_view words[] = {"action", "compensation", "lookup"};
    return words[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view word(AttemptEnd end) {
    constexpr std::string_view words[] = {"answered", "not_sent", "lost"};
    return words[static_cast<std::size_t>(end)];
}
// Done and NotDone: what a look-up found out.
[[nodiscard]] constexpr std::string_view word(AttemptOutcome outcome) {
    constexpr std::string_view words[] = {"succeeded", "accepted", "declined", "failed", "unknown", "done", "not_done"};
    return words[static_cast<std::size_t>(outcome)];
}

// Of each step, of its compensation and of its look-ups in one run so many attempts are kept, the last ones. Of several
// look-ups for one attempt the last is kept.
inline constexpr std::size_t attempts_kept_max = 5;
// More of a body is not kept.
inline constexpr std::size_t attempt_body_bytes_max = 8 * 1024;

// Bodies are redacted and cut. What was sent is kept without the order's document, which stands in its own place and
// only there, so that a customer can be erased.
struct Attempt {
    OrderId order;
    std::uint16_t run = 1;
    std::string step;  // its name
    AttemptKind kind = AttemptKind::Action;
    std::uint16_t attempt = 0;
    Instant sent{};
    Duration took{};
    std::string method, path;  // as they were sent; no method and the topic where it went over MQTT
    AttemptEnd end = AttemptEnd::Answered;
    int status = 0;  // 0 when no answer came
    AttemptOutcome outcome = AttemptOutcome::Unknown;
    std::string code;
    std::string request;              // "" for a look-up; "order" is null in it
    std::uint64_t requestBytes = 0;   // that were sent
    std::uint64_t document = 0;       // textMark() of the document that was sent with it; 0: none was
    std::string response;             // "" when none came
    std::uint64_t responseBytes = 0;  // that came

    bool operator==(const Attempt&) const = default;
};

// Tells one text from another one of the same order: equal texts have equal marks, and no mark is 0.
[[nodiscard]] constexpr std::uint64_t textMark(std::string_view text) {
    std::uint64_t mark = 0xcbf29ce484222325ULL;  // FNV-1a
    for (const char c : text) mark = (mark ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return (mark >> 1) + 1;  // fits a signed column
}

}  // namespace sagadesk::core
