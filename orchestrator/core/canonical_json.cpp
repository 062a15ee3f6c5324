#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include "core/json.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

std::string_view view(json::string_view text) {
    return {text.data(), text.size()};
}

void putEscaped(std::string& out, char character) {
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view plain = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    out += '\\';
    if (const auto which = plain.find(character); which != std::string_view::npos) {
        out += letters[which];
        return;
    }
    out += "u00";
    out += digits[static_cast<unsigned char>(character) >> 4];
    out += digits[static_cast<unsigned char>(character) & 0x0F];
}

// Only what must be escaped is (RFC 8259 §7); runs without escapes are copied whole.
void putString(std::string& out, std::string_view text) {
    const auto needsEscape = [](char character) {
        return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
    };
    out += '"';
    for (;;) {
        const auto found = std::ranges::find_if(text, needsEscape);
        const auto run = static_cast<std::size_t>(found - text.begin());
        out += text.substr(0, run);
        if (run == text.size()) break;
        putEscaped(out, *found);
        text.remove_prefix(run + 1);
    }
    out += '"';
}

template <class Number, class... Format>
void putNumber(std::string& out, Number number, Format... format) {
    std::array<char, 32> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number, format...);
    ENSURE(error == std::errc{});
    out.append(digits.data(), end);
}

// Integral values that 64 bits hold become integers, so that 1.0, 1e0 and 1 are one text. Larger ones keep an exponent:
// without one the parser would read an integer that is out of range.
void putDouble(std::string& out, double number) {
    constexpr double two63 = 9223372036854775808.0;
    constexpr double two64 = 18446744073709551616.0;
    ENSURE(std::isfinite(number));
    if (std::abs(number) >= two64) return putNumber(out, number, std::chars_format::scientific);
    if (std::trunc(number) != number) return putNumber(out, number);
    if (number >= 0) return putNumber(out, static_cast<std::uint64_t>(number));
    if (number >= -two63) return putNumber(out, static_cast<std::int64_t>(number));
    putNumber(out, number, std::chars_format::scientific);
}

void put(std::string& out, const json::value& value);

void putArray(std::string& out, const json::array& array) {
    char before = '[';
    for (const json::value& element : array) {
        out += std::exchange(before, ',');
        put(out, element);
    }
    out += array.empty() ? "[]" : "]";
}

void putObject(std::string& out, const json::object& object) {
    std::vector<const json::key_value_pair*> members;
    members.reserve(object.size());
    for (const auto& member : object) members.push_back(&member);
    std::ranges::sort(members, {}, [](const auto* member) { return view(member->key()); });
    char before = '{';
    for (const auto* member : members) {
        out += std::exchange(before, ',');
        putString(out, view(member->key()));
        out += ':';
        put(out, member->value());
    }
    out += members.empty() ? "{}" : "}";
}

void put(std::string& out, const json::value& value) {
    switch (value.kind()) {
        case json::kind::null:
            out += "null";
            break;
        case json::kind::bool_:
            out += value.get_bool() ? "true" : "false";
            break;
        case json::kind::int64:
            putNumber(out, value.get_int64());
            break;
        case json::kind::uint64:
            putNumber(out, value.get_uint64());
            break;
        case json::kind::double_:
            putDouble(out, value.get_double());
            break;
        case json::kind::string:
            putString(out, view(value.get_string()));
            break;
        case json::kind::array:
            putArray(out, value.get_array());
            break;
        case json::kind::object:
            putObject(out, value.get_object());
            break;
    }
}

}  // namespace

std::string canonicalJson(const json::value& value) {
    std::string text;
    put(text, value);
    return text;
}

}  // namespace sagadesk::core
