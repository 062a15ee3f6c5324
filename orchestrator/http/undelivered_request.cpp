#include "http/undelivered_request.h"

#include <utility>

#include "http/body_members.h"
#include "http/parameters.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

namespace json = boost::json;

constexpr std::size_t code_characters_max = 100;
constexpr std::size_t id_bytes_max = 64;
constexpr std::size_t ids_max = 1'000;
constexpr std::size_t order_characters_max = 64;
constexpr std::uint64_t limit_max = 1'000;
constexpr std::uint64_t limit_usual = 100;

std::optional<api::UndeliveredKind> kindNamed(std::string_view text) {
    for (const auto kind : {api::UndeliveredKind::Event, api::UndeliveredKind::Intake})
        if (api::word(kind) == text) return kind;
    return std::nullopt;
}

Checked<void> readIds(const json::object& body, std::vector<std::string>& ids) {
    const auto* const member = body.if_contains("ids");
    if (member == nullptr || member->is_null()) return {};
    if (!member->is_array() || member->get_array().empty() || member->get_array().size() > ids_max)
        return badRequest("The member \"ids\" is an array of 1 to 1000 ids that GET /v1/undelivered gives.", "/ids");
    for (const json::value& id : member->get_array()) {
        if (!id.is_string() || id.get_string().empty() || id.get_string().size() > id_bytes_max)
            return badRequest("An id is a text that GET /v1/undelivered gives.", "/ids/" + std::to_string(ids.size()));
        ids.emplace_back(std::string_view(id.get_string()));
    }
    return {};
}

// Either ids, or a kind with perhaps a code.
Checked<void> readSet(const json::object& body, api::UndeliveredCommand& command) {
    if (auto read = readIds(body, command.ids); !read) return read;
    auto kind = stringMember(body, "kind");
    if (!kind) return tl::unexpected(std::move(kind.error()));
    if (*kind) command.kind = kindNamed(**kind);
    if (*kind && !command.kind) return badRequest("The member \"kind\" is event or intake.", "/kind");
    if (command.ids.empty() != command.kind.has_value())
        return badRequest("Give either \"ids\" or \"kind\".", command.kind ? "/kind" : "/ids");
    auto code = optionalText(body, "code", code_characters_max);
    if (!code) return tl::unexpected(std::move(code.error()));
    if (!code->empty() && !command.kind) return badRequest("A \"code\" belongs to a \"kind\".", "/code");
    command.code = std::move(*code);
    return {};
}

Checked<std::optional<core::Instant>> instantMember(const json::object& body, std::string_view name) {
    auto text = stringMember(body, name);
    if (!text) return tl::unexpected(std::move(text.error()));
    std::optional<core::Instant> instant;
    if (*text) instant = core::parseInstant(**text);
    if (*text && !instant)
        return badRequest("It is an RFC 3339 date or time, such as 2026-11-18 or 2026-11-18T14:05:58Z.",
                          "/" + std::string(name));
    return instant;
}

Checked<void> readPart(const json::object& body, api::RepublishCommand& command) {
    auto from = instantMember(body, "from");
    if (!from) return tl::unexpected(std::move(from.error()));
    auto to = instantMember(body, "to");
    if (!to) return tl::unexpected(std::move(to.error()));
    if (*from && *to && **from >= **to) return badRequest("It must be later than \"from\".", "/to");
    auto order = optionalText(body, "order", order_characters_max);
    if (!order) return tl::unexpected(std::move(order.error()));
    command.from = *from;
    command.to = *to;
    command.order = std::move(*order);
    return {};
}

}  // namespace

Checked<api::UndeliveredQuery> parseUndeliveredQuery(const Request& request) {
    const auto parameters = knownParameters(request, {"kind", "code", "limit"});
    if (!parameters) return tl::unexpected(parameters.error());
    api::UndeliveredQuery query;
    if (const auto kind = parameter(*parameters, "kind")) {
        query.kind = kindNamed(*kind);
        if (!query.kind) return badParameter("kind", "The parameter \"kind\" is event or intake.");
    }
    query.code = parameter(*parameters, "code").value_or("");
    if (charactersOf(query.code) > code_characters_max)
        return badParameter("code", "The parameter \"code\" has at most 100 characters.");
    const auto limit = wholeParameter(*parameters, "limit", 1, limit_max, limit_usual);
    if (!limit) return tl::unexpected(limit.error());
    query.limit = static_cast<std::size_t>(*limit);
    return query;
}

Checked<api::UndeliveredCommand> parseUndeliveredCommand(api::UndeliveredAction action, const Request& request) {
    if (auto none = checkNoParameters(request); !none) return tl::unexpected(std::move(none.error()));
    const auto body = jsonObject(request);
    if (!body) return tl::unexpected(body.error());
    if (auto known = checkMembers(*body, {"ids", "kind", "code", "reason"}); !known)
        return tl::unexpected(std::move(known.error()));
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::UndeliveredCommand command;
    command.action = action;
    command.reason = std::move(*reason);
    command.actor = std::move(*actor);
    if (auto read = readSet(*body, command); !read) return tl::unexpected(std::move(read.error()));
    return command;
}

Checked<api::RepublishCommand> parseRepublish(const Request& request) {
    if (auto none = checkNoParameters(request); !none) return tl::unexpected(std::move(none.error()));
    const auto body = jsonObject(request);
    if (!body) return tl::unexpected(body.error());
    if (auto known = checkMembers(*body, {"from", "to", "order", "reason"}); !known)
        return tl::unexpected(std::move(known.error()));
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::RepublishCommand command;
    command.reason = std::move(*reason);
    command.actor = std::move(*actor);
    if (auto read = readPart(*body, command); !read) return tl::unexpected(std::move(read.error()));
    return command;
}

}  // namespace sagadesk::http
