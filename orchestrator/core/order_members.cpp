#include "core/order_members.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "core/json.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

bool isControl(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

std::string joined(std::initializer_list<std::string_view> words) {
    std::string text;
    for (const auto word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

enum class NotWhole : std::uint8_t { NoNumber, Fraction, TooLarge };

// 1.0 and 1e0 are 1: JSON knows one kind of number only.
std::variant<std::int64_t, NotWhole> wholeNumber(const json::value& value) {
    constexpr double exact_max = 9007199254740992.0;  // 2^53, past which a double no longer tells neighbours apart
    if (value.is_int64()) return value.get_int64();
    if (value.is_uint64()) return NotWhole::TooLarge;  // the parser uses it only for what int64 can't hold
    if (!value.is_double()) return NotWhole::NoNumber;
    const double number = value.get_double();
    if (std::trunc(number) != number) return NotWhole::Fraction;
    if (std::abs(number) > exact_max) return NotWhole::TooLarge;
    return static_cast<std::int64_t>(number);
}

std::string rangeText(NumberRule rule) {
    return "must be a whole number from " + std::to_string(rule.min) + " to " + std::to_string(rule.max);
}

}  // namespace

std::string Place::pointer() const {
    if (!parent) return {};
    return parent->pointer() + "/" + (index ? std::to_string(*index) : pointerToken(key));
}

void Findings::add(std::string pointer, std::string detail) {
    if (m_errors.size() < field_errors_max) return m_errors.push_back({std::move(pointer), std::move(detail)});
    m_errors.back() = {"", "there are more errors than are listed here"};
}

void Members::wrong(std::string_view key, std::string detail) {
    m_findings.add(Place{&m_place, key}.pointer(), std::move(detail));
}

void Members::require(std::initializer_list<std::string_view> keys) {
    for (const auto key : keys)
        if (!has(key)) wrong(key, "is required");
}

void Members::refuseAllBut(std::initializer_list<std::string_view> known) {
    for (const auto& member : m_object) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (std::ranges::find(known, key) == known.end())
            wrong(key, "is not a member that belongs here; known are " + joined(known));
    }
}

std::optional<std::string_view> Members::text(std::string_view key, TextRule rule) {
    const json::value* member = m_object.if_contains(key);
    if (!member) return std::nullopt;
    const json::string* text = member->if_string();
    const std::string_view view = text ? std::string_view(text->data(), text->size()) : std::string_view{};
    const std::size_t length = characters(view);
    if (!text) {
        wrong(key, "must be a string");
    } else if (length < rule.charactersMin || length > rule.charactersMax) {
        wrong(key, "must have " + std::to_string(rule.charactersMin) + " to " + std::to_string(rule.charactersMax) +
                       " characters");
    } else if (rule.printable && std::ranges::any_of(view, isControl)) {
        wrong(key, "must not contain control characters");
    } else {
        return view;
    }
    return std::nullopt;
}

std::optional<std::int64_t> Members::number(std::string_view key, NumberRule rule) {
    json::value* member = m_object.if_contains(key);
    if (!member) return std::nullopt;
    const auto whole = wholeNumber(*member);
    const auto* found = std::get_if<std::int64_t>(&whole);
    if (found && *found >= rule.min && *found <= rule.max) {
        *member = *found;
        return *found;
    }
    const bool fraction = !found && std::get<NotWhole>(whole) == NotWhole::Fraction;
    wrong(key, rangeText(rule) + (fraction ? ", without a fraction" : ""));
    return std::nullopt;
}

std::optional<std::int64_t> Members::numberOr(std::string_view key, std::int64_t fallback, NumberRule rule) {
    if (has(key)) return number(key, rule);
    m_object.emplace(key, fallback);
    return fallback;
}

std::optional<bool> Members::boolOr(std::string_view key, bool fallback) {
    const json::value* member = m_object.if_contains(key);
    if (!member) {
        m_object.emplace(key, fallback);
        return fallback;
    }
    if (member->is_bool()) return member->get_bool();
    wrong(key, "must be true or false");
    return std::nullopt;
}

json::object* Members::object(std::string_view key) {
    json::value* member = m_object.if_contains(key);
    if (member && !member->is_object()) wrong(key, "must be an object");
    return member ? member->if_object() : nullptr;
}

json::array* Members::array(std::string_view key) {
    json::value* member = m_object.if_contains(key);
    if (member && !member->is_array()) wrong(key, "must be an array");
    return member ? member->if_array() : nullptr;
}

}  // namespace sagadesk::core
