#include "engine/undelivered_queries.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>

#include "engine/repair_queries.h"
#include "engine/requests.h"

namespace sagadesk::engine {

namespace {

using api::UndeliveredKind;

constexpr std::string_view event_prefix = "event-";
constexpr std::string_view intake_prefix = "intake-";
constexpr std::size_t ids_max = 1'000;

// An id of the API: one of the two.
struct Named {
    std::optional<core::OrderId> order;
    std::optional<std::uint64_t> message;
};

std::optional<Named> parseId(std::string_view id) {
    if (id.starts_with(event_prefix)) {
        const auto order = core::OrderId::parse(id.substr(event_prefix.size()));
        return order ? std::optional(Named{order, {}}) : std::nullopt;
    }
    if (!id.starts_with(intake_prefix)) return std::nullopt;
    id.remove_prefix(intake_prefix.size());
    std::uint64_t number = 0;
    const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
    if (read.ec != std::errc{} || read.ptr != id.data() + id.size()) return std::nullopt;
    return Named{{}, number};
}

api::UndeliveredView viewOf(const core::ParkedStream& stream) {
    api::UndeliveredView view;
    view.id = std::string(event_prefix) + stream.order.text();
    view.kind = UndeliveredKind::Event;
    view.at = stream.at;
    view.code = stream.code;
    view.detail = stream.detail;
    view.order = stream.order;
    view.event = core::word(stream.kind);
    view.sequence = stream.sequence;
    view.attempts = stream.attempts;
    view.goingOn = stream.parking != core::Parking::Parked;
    return view;
}

api::UndeliveredView viewOf(const core::KeptMessage& message) {
    api::UndeliveredView view;
    view.id = std::string(intake_prefix) + std::to_string(message.id);
    view.kind = UndeliveredKind::Intake;
    view.at = message.at;
    view.code = message.code;
    view.detail = message.detail;
    view.topic = message.topic;
    view.key = message.key;
    view.payload = message.payload;
    view.bytes = message.bytes;
    return view;
}

// Of a query or of a command without ids.
template <class Filter>
bool means(const Filter& filter, UndeliveredKind kind, const std::string& code) {
    return (!filter.kind || *filter.kind == kind) && (filter.code.empty() || filter.code == code);
}

void addTo(api::UndeliveredGroup& group, const core::ParkedStream& stream) {
    const bool newest = group.count == 0 || stream.at >= group.newest;
    group.oldest = group.count == 0 ? stream.at : std::min(group.oldest, stream.at);
    if (newest) group.newest = stream.at;
    if (newest) group.detail = stream.detail;
    group.kind = UndeliveredKind::Event;
    group.code = stream.code;
    ++group.count;
}

void keepNamed(UndeliveredSet& set, const std::vector<std::string>& ids) {
    std::vector<core::OrderId> orders;
    std::vector<std::uint64_t> messages;
    for (const auto& id : ids) {
        const auto named = parseId(id);
        if (named && named->order) orders.push_back(*named->order);
        if (named && named->message) messages.push_back(*named->message);
    }
    std::ranges::sort(orders);
    std::ranges::sort(messages);
    std::erase_if(set.streams, [&](const auto& one) { return !std::ranges::binary_search(orders, one.order); });
    std::erase_if(set.messages, [&](const auto one) { return !std::ranges::binary_search(messages, one); });
}

}  // namespace

core::FieldErrors undeliveredErrors(const api::UndeliveredCommand& command) {
    core::FieldErrors errors = reasonErrors(command.reason);
    const bool retry = command.action == api::UndeliveredAction::Retry;
    const std::string anew = "A message from outside can't be tried again here: its sender may send it anew.";
    if (command.ids.empty() != command.kind.has_value()) errors.push_back({"/ids", "Name either ids or a kind."});
    if (command.ids.size() > ids_max) errors.push_back({"/ids", "At most 1000 ids at once; a kind takes all."});
    if (retry && command.kind == UndeliveredKind::Intake) errors.push_back({"/kind", anew});
    for (std::size_t index = 0; index < std::min(command.ids.size(), ids_max); ++index) {
        const std::string pointer = "/ids/" + std::to_string(index);
        const auto named = parseId(command.ids[index]);
        if (!named) errors.push_back({pointer, "An id is one that GET /v1/undelivered gives."});
        if (named && named->message && retry) errors.push_back({pointer, anew});
    }
    return errors;
}

api::Answer<api::UndeliveredList> undelivered(ports::Reader& reader, const api::UndeliveredQuery& query) {
    const auto outbox = reader.outbox();
    if (!outbox) return tl::unexpected(unreadable(outbox.error()));
    const auto kept = reader.keptMessages();
    if (!kept) return tl::unexpected(unreadable(kept.error()));
    api::UndeliveredList list{{}, outbox->parked.size(), kept->size()};
    for (const auto& stream : outbox->parked)
        if (means(query, UndeliveredKind::Event, stream.code)) list.messages.push_back(viewOf(stream));
    for (const auto& message : *kept)
        if (means(query, UndeliveredKind::Intake, message.code)) list.messages.push_back(viewOf(message));
    std::ranges::stable_sort(list.messages, std::ranges::greater{}, &api::UndeliveredView::at);
    if (list.messages.size() > query.limit)
        list.messages.erase(list.messages.begin() + static_cast<std::ptrdiff_t>(query.limit), list.messages.end());
    return list;
}

api::Answer<std::vector<api::UndeliveredGroup>> undeliveredGroups(ports::Reader& reader) {
    const auto outbox = reader.outbox();
    if (!outbox) return tl::unexpected(unreadable(outbox.error()));
    const auto kept = reader.keptGroups();
    if (!kept) return tl::unexpected(unreadable(kept.error()));
    std::map<std::string, api::UndeliveredGroup> byCode;
    for (const auto& stream : outbox->parked)
        if (stream.parking == core::Parking::Parked) addTo(byCode[stream.code], stream);
    std::vector<api::UndeliveredGroup> groups;
    for (auto& [code, group] : byCode) groups.push_back(std::move(group));
    for (const auto& group : *kept)
        groups.push_back({UndeliveredKind::Intake, group.code, group.detail, group.count, group.oldest, group.newest});
    std::ranges::stable_sort(groups, std::ranges::greater{}, &api::UndeliveredGroup::count);
    return groups;
}

api::Answer<UndeliveredSet> undeliveredSet(ports::Reader& reader, const api::UndeliveredCommand& command) {
    auto outbox = reader.outbox();
    if (!outbox) return tl::unexpected(unreadable(outbox.error()));
    const auto kept = reader.keptMessages();
    if (!kept) return tl::unexpected(unreadable(kept.error()));
    UndeliveredSet set;
    for (auto& stream : outbox->parked)
        if (stream.parking == core::Parking::Parked && means(command, UndeliveredKind::Event, stream.code))
            set.streams.push_back(std::move(stream));
    for (const auto& message : *kept)
        if (means(command, UndeliveredKind::Intake, message.code)) set.messages.push_back(message.id);
    std::ranges::sort(set.messages);
    if (!command.ids.empty()) keepNamed(set, command.ids);
    return set;
}

}  // namespace sagadesk::engine
