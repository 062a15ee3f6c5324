// Builds the JSON text of an event by appending, without a tree of values between: thousands a second go out.
// Private to this folder. Names come from the code and need no escaping; texts are escaped by Boost.JSON.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/serialize.hpp>

namespace sagadesk::events {

class EventText {
public:
    explicit EventText(std::size_t bytesExpected) { m_text.reserve(bytesExpected); }

    void open() { m_text += '{'; }
    void open(std::string_view name) {
        begin(name);
        m_text += '{';
    }
    void close() { m_text += '}'; }
    void member(std::string_view name, std::string_view value) {
        begin(name);
        m_text += boost::json::serialize(boost::json::string_view(value));
    }
    void member(std::string_view name, std::uint64_t value) {
        begin(name);
        m_text += std::to_string(value);
    }
    // JSON text made elsewhere.
    void json(std::string_view name, std::string_view value) {
        begin(name);
        m_text += value;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void begin(std::string_view name) {
        if (m_text.back() != '{') m_text += ',';
        m_text += '"';
        m_text += name;
        m_text += "\":";
    }

    std::string m_text;
};

}  // namespace sagadesk::events
