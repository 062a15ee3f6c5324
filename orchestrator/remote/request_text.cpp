#include "remote/request_text.h"

#include <algorithm>
#include <utility>

#include <boost/json/serialize.hpp>

#include "api/wire.h"

namespace sagadesk::remote {

namespace {

constexpr std::string_view operator_prefix = "operator:";
constexpr std::size_t actor_characters_max = 64;

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// As the API wants it; anything else could not be a header.
bool isActorName(std::string_view name) {
    return !name.empty() && name.size() <= actor_characters_max && std::ranges::all_of(name, [](char c) {
        return isAlphanumeric(c) || std::string_view("._@-").find(c) != std::string_view::npos;
    });
}

template <class Words>
std::string joined(const Words& words) {
    std::string text;
    for (const auto each : words) text += (text.empty() ? "" : ",") + std::string(core::word(each));
    return text;
}

}  // namespace

// All but the unreserved characters (RFC 3986 §2.3).
std::string percentEncoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (isAlphanumeric(c) || std::string_view("-._~").find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return encoded;
}

std::optional<std::string> segment(std::string_view name) {
    const bool control = std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (name.empty() || name == "." || name == ".." || control || name.find('/') != std::string_view::npos)
        return std::nullopt;
    return percentEncoded(name);
}

Query& Query::add(std::string_view name, std::string_view value) {
    m_text += m_text.empty() ? '?' : '&';
    m_text += name;
    m_text += '=' + percentEncoded(value);
    return *this;
}

Query& Query::addIfAny(std::string_view name, std::string_view value) {
    return value.empty() ? *this : add(name, value);
}

namespace {

std::string idsOf(const std::vector<core::OrderId>& ids) {
    std::string text;
    for (const core::OrderId& id : ids) text += (text.empty() ? "" : ",") + id.text();
    return text;
}

}  // namespace

Query queryOf(const api::OrderQuery& query) {
    Query text;
    text.addIfAny("state", joined(query.states))
        .addIfAny("activity", joined(query.activities))
        .addIfAny("type", query.type)
        .addIfAny("customer", query.customer)
        .addIfAny("service", query.service)
        .addIfAny("cause", query.cause)
        .addIfAny("q", query.q)
        .addIfAny("ids", idsOf(query.ids));
    if (query.zone.count() != 0) text.add("zone", std::to_string(query.zone.count()));
    if (query.createdFrom) text.add("created_from", core::toRfc3339(*query.createdFrom));
    if (query.createdTo) text.add("created_to", core::toRfc3339(*query.createdTo));
    if (query.before) text.add("cursor", api::encodeCursor(*query.before, query.beforeValue));
    return text.add("limit", std::to_string(query.limit));
}

Ask reading(std::string target) {
    Ask ask;
    ask.target = std::move(target);
    return ask;
}

Prepared commanding(std::string target, std::string_view actor, const boost::json::object& body) {
    Ask ask;
    ask.method = "POST";
    ask.target = std::move(target);
    ask.body = boost::json::serialize(body);
    ask.repeat = Repeat::Never;
    ask.measures = false;
    if (auto added = addActor(ask, actor); !added) return tl::unexpected(std::move(added.error()));
    return ask;
}

tl::unexpected<api::Problem> notFound(const char* detail) {
    return tl::unexpected(api::Problem{api::ProblemCode::NotFound, detail, {}, {}, {}, {}});
}

tl::expected<void, api::Problem> addActor(Ask& ask, std::string_view actor) {
    if (actor.empty() || actor == "api:anonymous") return {};
    if (actor.starts_with(operator_prefix)) actor.remove_prefix(operator_prefix.size());
    if (isActorName(actor)) {
        ask.headers.emplace_back("Sagadesk-Actor", actor);
        return {};
    }
    return tl::unexpected(api::Problem{api::ProblemCode::BadRequest,
                                       "Who acts is one name of 1 to 64 letters, digits and . _ @ - characters.",
                                       "Sagadesk-Actor",
                                       {},
                                       {},
                                       {}});
}

}  // namespace sagadesk::remote
