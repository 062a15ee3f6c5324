#include "http/event_query.h"

#include <algorithm>
#include <utility>

#include "http/parameters.h"

namespace sagadesk::http {

namespace {

constexpr auto kind_count = core::entry_kind_count;
static_assert(kind_count <= 64);

// One kind, or all that begin so.
std::bitset<64> kindsOf(std::string_view pattern) {
    const bool prefix = pattern.ends_with('*');
    if (prefix) pattern.remove_suffix(1);
    std::bitset<64> kinds;
    for (std::size_t i = 0; i < kind_count; ++i) {
        const std::string_view word = core::word(static_cast<core::EntryKind>(i));
        kinds[i] = prefix ? word.starts_with(pattern) : word == pattern;
    }
    return kinds;
}

Checked<std::bitset<64>> readKinds(std::string_view text) {
    std::bitset<64> kinds;
    while (true) {
        const std::string_view pattern = text.substr(0, text.find(','));
        const auto matched = kindsOf(pattern);
        if (matched.none())
            return badParameter(
                "kind", "The parameter \"kind\" is a comma-separated list of kinds such as step.failed or order.*.");
        kinds |= matched;
        if (pattern.size() == text.size()) return kinds;
        text.remove_prefix(pattern.size() + 1);
    }
}

Checked<api::EventCursor> readCursor(std::string_view text, std::string place, std::size_t partitions) {
    // "0" is the beginning, however many partitions there are.
    if (text == "0") return api::EventCursor{std::vector<std::uint64_t>(std::max<std::size_t>(partitions, 1))};
    auto cursor = api::EventCursor::parse(text);
    if (cursor && (partitions == 0 || cursor->positions.size() == partitions)) return std::move(*cursor);
    return badRequest("A cursor is the id of an event of this service, or 0 for the beginning.", std::move(place));
}

Checked<std::optional<api::EventCursor>> startOf(const Request& request, const Parameters& parameters,
                                                 std::size_t partitions) {
    const auto asParameter = parameter(parameters, "after");
    const std::string_view asHeader = request.header("last-event-id");
    if (asHeader.empty() && !asParameter) return std::nullopt;
    auto cursor = asHeader.empty() ? readCursor(*asParameter, "?after", partitions)
                                   : readCursor(asHeader, "Last-Event-ID", partitions);
    if (!cursor) return tl::unexpected(std::move(cursor.error()));
    return std::move(*cursor);
}

constexpr std::uint64_t page_entries_max = 1'000;

Checked<Parameters> readParameters(const Request& request, bool asPage) {
    if (asPage) return knownParameters(request, {"kind", "order", "after", "limit"});
    return knownParameters(request, {"kind", "order", "after"});
}

}  // namespace

bool EventFilter::lets(const core::JournalEntry& entry) const {
    if (order && entry.order != *order) return false;
    return !kinds || kinds->test(static_cast<std::size_t>(entry.kind));
}

Checked<EventQuery> parseEventQuery(const Request& request, std::size_t partitions) {
    EventQuery query;
    query.asPage = request.header("accept").starts_with("application/json");
    auto parameters = readParameters(request, query.asPage);
    if (!parameters) return tl::unexpected(std::move(parameters.error()));
    const auto limit = wholeParameter(*parameters, "limit", 1, page_entries_max, query.limit);
    if (!limit) return tl::unexpected(limit.error());
    query.limit = static_cast<std::size_t>(*limit);
    if (const auto text = parameter(*parameters, "kind")) {
        auto kinds = readKinds(*text);
        if (!kinds) return tl::unexpected(std::move(kinds.error()));
        query.filter.kinds = *kinds;
    }
    if (const auto order = parameter(*parameters, "order")) {
        if (order->empty()) return badParameter("order", "The parameter \"order\" is an order's id or number.");
        query.order = *order;
    }
    auto start = startOf(request, *parameters, partitions);
    if (!start) return tl::unexpected(std::move(start.error()));
    query.after = std::move(*start);
    return query;
}

}  // namespace sagadesk::http
