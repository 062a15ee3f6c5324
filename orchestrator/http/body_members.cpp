#include "http/body_members.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/json.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

constexpr std::size_t reason_characters_max = 500;

std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

std::string pointerTo(std::string_view name) {
    return "/" + std::string(name);
}

// Shortest form without a fraction where there is none.
std::string shown(double number) {
    return core::canonicalJson(boost::json::value(number));
}

std::optional<double> numberOf(const boost::json::value& value) {
    if (value.is_int64()) return static_cast<double>(value.get_int64());
    if (value.is_uint64()) return static_cast<double>(value.get_uint64());
    if (value.is_double()) return value.get_double();
    return std::nullopt;
}

}  // namespace

Checked<void> checkMembers(const boost::json::object& body, Names known, std::string_view base) {
    for (const auto& member : body) {
        if (std::find(known.begin(), known.end(), std::string_view(member.key())) != known.end()) continue;
        std::string list;
        for (const std::string_view name : known) list += (list.empty() ? "" : ", ") + std::string(name);
        return badRequest("There is no such member. Known are: " + list + ".",
                          std::string(base) + "/" + core::pointerToken(member.key()));
    }
    return {};
}

Checked<std::string> requiredText(const boost::json::object& body, std::string_view name, std::size_t charactersMax) {
    auto text = stringMember(body, name);
    if (!text) return tl::unexpected(std::move(text.error()));
    const bool blank = !*text || (*text)->find_first_not_of(" \t\r\n") == std::string::npos;
    if (blank || charactersOf(**text) > charactersMax)
        return badRequest(
            "The member " + quoted(name) + " is required: 1 to " + std::to_string(charactersMax) + " characters.",
            pointerTo(name));
    return std::move(**text);
}

Checked<std::string> reasonMember(const boost::json::object& body) {
    return requiredText(body, "reason", reason_characters_max);
}

Checked<std::string> optionalText(const boost::json::object& body, std::string_view name, std::size_t charactersMax) {
    auto text = stringMember(body, name);
    if (!text) return tl::unexpected(std::move(text.error()));
    if (*text && charactersOf(**text) > charactersMax)
        return badRequest(
            "The member " + quoted(name) + " is at most " + std::to_string(charactersMax) + " characters long.",
            pointerTo(name));
    return std::move(*text).value_or(std::string());
}

Checked<std::optional<double>> numberMember(const boost::json::object& body, std::string_view name, Range range) {
    const auto* const member = body.if_contains(name);
    if (member == nullptr || member->is_null()) return std::nullopt;
    const auto number = numberOf(*member);
    if (number && *number >= range.low && *number <= range.high && (!range.whole || std::trunc(*number) == *number))
        return number;
    return badRequest("The member " + quoted(name) + " is a " + (range.whole ? "whole " : "") + "number from " +
                          shown(range.low) + " to " + shown(range.high) + ".",
                      pointerTo(name));
}

Checked<bool> flagMember(const boost::json::object& body, std::string_view name) {
    const auto* const member = body.if_contains(name);
    if (member == nullptr) return false;
    if (member->is_bool()) return member->get_bool();
    return badRequest("The member " + quoted(name) + " is true or false.", pointerTo(name));
}

}  // namespace sagadesk::http
