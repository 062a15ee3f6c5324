#include "core/json.h"

#include <cstdint>
#include <utility>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/object.hpp>

#include "core/json_fault.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;
using ErrorCode = json::error_code;

// Receives the library's events and builds the value. It adds the refusals that the library does not know; where
// and why a text is refused is then found by findJsonFault().
class Builder {
public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    Builder() { m_open.reserve(8); }
    json::value take() { return std::move(m_root); }

    bool on_document_begin(ErrorCode&) { return true; }
    bool on_document_end(ErrorCode&) { return true; }
    bool on_comment_part(std::string_view, ErrorCode&) { return true; }
    bool on_comment(std::string_view, ErrorCode&) { return true; }

    bool on_object_begin(ErrorCode&) { return open(json::object_kind); }
    bool on_object_end(std::size_t, ErrorCode&) { return close(); }
    bool on_array_begin(ErrorCode&) { return open(json::array_kind); }
    bool on_array_end(std::size_t, ErrorCode&) { return close(); }

    bool on_key_part(std::string_view part, std::size_t, ErrorCode& error) { return gather(part, error); }
    bool on_key(std::string_view rest, std::size_t, ErrorCode& error) {
        if (!gather(rest, error)) return false;
        Frame& frame = m_open.back();
        if (frame.container.get_object().contains(m_text)) return refuse(error);
        frame.key = m_text;
        m_text.clear();
        return true;
    }
    bool on_string_part(std::string_view part, std::size_t, ErrorCode& error) { return gather(part, error); }
    bool on_string(std::string_view rest, std::size_t, ErrorCode& error) {
        if (m_text.empty()) return hasNull(rest) ? refuse(error) : put(json::string(rest));
        if (!gather(rest, error)) return false;
        put(json::string(m_text));
        m_text.clear();
        return true;
    }

    bool on_number_part(std::string_view, ErrorCode&) { return true; }
    bool on_int64(std::int64_t number, std::string_view, ErrorCode&) { return put(number); }
    bool on_uint64(std::uint64_t number, std::string_view, ErrorCode&) { return put(number); }
    // The literal is read again because the library's own conversion may be off in the last bits, and because it turns
    // integers beyond 64 bits into doubles.
    bool on_double(double, std::string_view literal, ErrorCode& error) {
        double number = 0;
        return fitsNumber(literal, number) ? put(number) : refuse(error);
    }
    bool on_bool(bool value, ErrorCode&) { return put(value); }
    bool on_null(ErrorCode&) { return put(nullptr); }

private:
    struct Frame {
        json::value container;
        std::string key;  // of the member being read, when the container is an object
    };

    static bool refuse(ErrorCode& error) {
        error = json::error::syntax;
        return false;
    }

    static bool hasNull(std::string_view part) { return part.find('\0') != std::string_view::npos; }

    bool gather(std::string_view part, ErrorCode& error) {
        if (hasNull(part)) return refuse(error);
        m_text += part;
        return true;
    }

    template <class Kind>
    bool open(Kind kind) {
        m_open.push_back({json::value(kind), {}});
        return true;
    }

    bool close() {
        json::value closed = std::move(m_open.back().container);
        m_open.pop_back();
        return put(std::move(closed));
    }

    template <class Value>
    bool put(Value&& value) {
        if (m_open.empty()) {
            m_root = std::forward<Value>(value);
        } else if (Frame& frame = m_open.back(); frame.container.is_array()) {
            frame.container.get_array().emplace_back(std::forward<Value>(value));
        } else {
            frame.container.get_object().emplace(frame.key, std::forward<Value>(value));
        }
        return true;
    }

    std::vector<Frame> m_open;
    std::string m_text;  // the string or key being read, so far
    json::value m_root;
};

json::parse_options optionsFor(std::size_t depthMax) {
    json::parse_options options;
    options.max_depth = depthMax;
    return options;
}

}  // namespace

Expected<json::value> parseJson(std::string_view text, std::size_t depthMax) {
    json::basic_parser<Builder> parser(optionsFor(depthMax));
    ErrorCode error;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
    if (!error && read == text.size()) return parser.handler().take();
    const auto fault = findJsonFault(text, depthMax).value_or(JsonFault{read, error.message()});
    return fail("malformed_json", FailureClass::Refused, fault.detail, "byte " + std::to_string(fault.offset));
}

const json::value* atPointer(const json::value& root, std::string_view pointer) {
    json::error_code error;
    return root.find_pointer(pointer, error);
}

std::string pointerToken(std::string_view key) {
    std::string token;
    token.reserve(key.size());
    for (const char character : key) {
        if (character == '~')
            token += "~0";
        else if (character == '/')
            token += "~1";
        else
            token += character;
    }
    return token;
}

}  // namespace sagadesk::core
