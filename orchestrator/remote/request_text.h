// The parts of a request: path segments, queries, headers and bodies, from values of the API. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <tl/expected.hpp>

#include "api/orders.h"
#include "api/problem.h"
#include "remote/ask.h"

namespace sagadesk::remote {

// An ask, or why there can be none.
using Prepared = tl::expected<Ask, api::Problem>;

[[nodiscard]] std::string percentEncoded(std::string_view text);

// One segment of a path. nullopt: a name that would be another path, so that nothing can have it.
[[nodiscard]] std::optional<std::string> segment(std::string_view name);

class Query {
public:
    Query& add(std::string_view name, std::string_view value);  // also when it is empty
    Query& addIfAny(std::string_view name, std::string_view value);
    [[nodiscard]] std::string text() const { return m_text; }  // "" or "?…"

private:
    std::string m_text;
};
[[nodiscard]] Query queryOf(const api::OrderQuery& query);

[[nodiscard]] Ask reading(std::string target);
// A command of a person: actor "operator:NAME" or "api:anonymous". Sent once.
[[nodiscard]] Prepared commanding(std::string target, std::string_view actor, const boost::json::object& body);
[[nodiscard]] tl::unexpected<api::Problem> notFound(const char* detail);

// Header values for the actor; Problem BadRequest when the API has no way to say it.
[[nodiscard]] tl::expected<void, api::Problem> addActor(Ask& ask, std::string_view actor);

}  // namespace sagadesk::remote
