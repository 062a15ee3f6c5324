// Builds a JSON text by appending, without a tree of values between. Private to this folder.
//
// The caller keeps the nesting right; commas come by themselves. Strings are escaped by Boost.JSON.
#pragma once

#include <charconv>
#include <concepts>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/serialize.hpp>

#include "core/time.h"

namespace sagadesk::api {

class JsonText {
public:
    explicit JsonText(std::size_t bytesExpected = 256) { m_text.reserve(bytesExpected); }

    JsonText& open(char bracket) {
        comma();
        m_text += bracket;
        m_comma = false;
        return *this;
    }
    JsonText& close(char bracket) {
        m_text += bracket;
        m_comma = true;
        return *this;
    }
    // Names come from the code: plain ASCII without anything to escape.
    JsonText& name(std::string_view name) {
        comma();
        m_text += '"';
        m_text += name;
        m_text += "\":";
        m_comma = false;
        return *this;
    }
    // JSON text made elsewhere; empty is null.
    JsonText& json(std::string_view text) {
        comma();
        m_text += text.empty() ? "null" : text;
        return *this;
    }
    JsonText& value(std::string_view text) { return json(boost::json::serialize(boost::json::string_view(text))); }
    JsonText& value(bool flag) { return json(flag ? "true" : "false"); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) JsonText& value(Number number) { return json(std::to_string(number)); }
    JsonText& value(core::Instant instant) {
        comma();
        m_text += '"';
        m_text += core::toRfc3339(instant);
        m_text += '"';
        return *this;
    }
    // Finite numbers only, in their shortest form.
    JsonText& value(double number) {
        char digits[32];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        return json({digits, static_cast<std::size_t>(end - digits)});
    }
    // Milliseconds; the member's name ends in Ms.
    JsonText& value(core::Duration duration) { return value(duration.count()); }
    template <class Value>
    JsonText& value(const std::optional<Value>& given) {
        return given ? value(*given) : json({});
    }

    template <class Value>
    JsonText& member(std::string_view key, const Value& given) {
        name(key);
        return value(given);
    }
    JsonText& member(std::string_view key, const char* text) { return member(key, std::string_view(text)); }
    // null instead of an empty text.
    JsonText& memberOrNull(std::string_view key, std::string_view text) {
        name(key);
        return text.empty() ? json({}) : value(text);
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void comma() {
        if (m_comma) m_text += ',';
        m_comma = true;
    }

    std::string m_text;
    bool m_comma = false;
};

}  // namespace sagadesk::api
