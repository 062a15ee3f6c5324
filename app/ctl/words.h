// English for the server's codes, and small work on words. The words of the contract that options take stand here once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "core/time.h"

namespace sagadesk::ctl {

inline constexpr std::string_view state_words = "pending confirmed processing completed failed cancelled";
inline constexpr std::string_view activity_words =
    "running waiting awaiting_callback awaiting_approval parked compensating held idle";
inline constexpr std::string_view section_words = "money_at_risk ready_to_retry decide correct wait customer";
inline constexpr std::string_view verdict_words = "done not_done skip";
inline constexpr std::string_view bulk_action_words =
    "retry cancel compensate resolve approve reject close reopen hold";

// Parts between the separators; none for "".
[[nodiscard]] std::vector<std::string_view> splitWords(std::string_view text, char separator);
[[nodiscard]] std::string joinWords(std::string_view words, std::string_view with);

// "not_taken" → "not taken": the fallback for every code without words of its own.
[[nodiscard]] std::string spaced(std::string_view code);

// One line: what has happened to the order. By explanation.code and its params; a code without words of its own is
// spaced, an order without a code tells its hold reason or its state.
[[nodiscard]] std::string headline(const boost::json::object& order, core::Instant now);

// "Take payment failed at payment: insufficient_funds" for an entry of the failure queue.
[[nodiscard]] std::string causeWords(const boost::json::object& cause);
[[nodiscard]] std::string sectionWords(std::string_view section);

// A fact's word in a sentence of its own: fact("money", "taken") → "taken".
[[nodiscard]] std::string factWords(std::string_view fact, std::string_view word);

}  // namespace sagadesk::ctl
