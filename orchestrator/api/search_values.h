// Amounts, times, durations and numbers as people write them in a search.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "api/search.h"

namespace sagadesk::api {

// "75", "75.5", "41.250": thousandths of the unit.
[[nodiscard]] std::optional<std::int64_t> readThousandths(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> readCount(std::string_view text);

// The milliseconds that a time covers: today is a day, 14:05 a minute, -2h a moment.
struct TimeSpan {
    std::int64_t from = 0, to = 0;  // to is exclusive
    bool since = false;             // -2h by itself: from then on
};
[[nodiscard]] std::optional<TimeSpan> readTime(std::string_view text, const SearchMoment& moment);

struct NumberPrefix {
    std::int64_t from = 0, to = 0;  // both inclusive
};
// All order numbers that begin with these 1 to 8 characters, read as on the phone.
[[nodiscard]] std::optional<NumberPrefix> readNumberPrefix(std::string_view text);

// "purchase" or "purchase@14".
struct WorkflowName {
    std::string_view name;
    std::optional<std::int64_t> version;
};
[[nodiscard]] std::optional<WorkflowName> readWorkflow(std::string_view text);

}  // namespace sagadesk::api
