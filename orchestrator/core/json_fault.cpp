#include "core/json_fault.h"

#include <charconv>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include "core/ascii.h"

namespace sagadesk::core {
namespace {

int hexDigit(char character) {
    if (isDigit(character)) return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return -1;
}

// Length of the well-formed UTF-8 sequence at the front (Unicode 15, table 3-7), 0 when there is none.
std::size_t sequenceLength(std::string_view rest) {
    const auto byte = [&](std::size_t index) {
        return index < rest.size() ? static_cast<unsigned char>(rest[index]) : 0U;
    };
    const auto within = [](unsigned value, unsigned low, unsigned high) { return value >= low && value <= high; };
    const auto tail = [&](std::size_t index) { return within(byte(index), 0x80, 0xBF); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (within(first, 0xC2, 0xDF)) return tail(1) ? 2 : 0;
    if (within(first, 0xE0, 0xEF)) {
        const bool second = within(byte(1), first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return second && tail(2) ? 3 : 0;
    }
    if (within(first, 0xF0, 0xF4)) {
        const bool second = within(byte(1), first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string& text, std::uint32_t point) {
    const auto put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) return put(point);
    if (point < 0x800) {
        put(0xC0 | point >> 6);
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
    }
    put(0x80 | (point & 0x3F));
}

// Walks the grammar; each member function is true when what it is named after was there, and left m_fault when not.
class Scan {
public:
    Scan(std::string_view text, std::size_t depthMax) : m_text(text), m_depthLeft(depthMax) {}

    std::optional<JsonFault> run() {
        if (m_text.starts_with("\xEF\xBB\xBF")) return JsonFault{0, "a byte order mark is not allowed"};
        space();
        if (!value()) return m_fault;
        space();
        if (!atEnd()) fault(m_at, "nothing may follow the value");
        return m_fault;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return m_text[m_at]; }
    bool at(char expected) const { return !atEnd() && peek() == expected; }

    bool fault(std::size_t offset, std::string detail) {
        m_fault = JsonFault{offset, std::move(detail)};
        return false;
    }

    // The byte here is wrong, or there is none.
    bool expected(std::string_view what) {
        return fault(m_at, (atEnd() ? "the text ends where " : "expected ") + std::string(what) +
                               (atEnd() ? " is expected" : ""));
    }

    void space() {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++m_at;
    }

    bool value() {
        if (atEnd()) return expected("a value");
        switch (peek()) {
            case '{':
                return nested(&Scan::object);
            case '[':
                return nested(&Scan::array);
            case '"':
                return string(nullptr);
            case 't':
                return literal("true");
            case 'f':
                return literal("false");
            case 'n':
                return literal("null");
            default:
                return isDigit(peek()) || peek() == '-' ? number() : expected("a value");
        }
    }

    bool nested(bool (Scan::*members)()) {
        if (m_depthLeft == 0) return fault(m_at, "arrays and objects are nested too deep");
        --m_depthLeft;
        ++m_at;
        space();
        const bool good = (this->*members)();
        ++m_depthLeft;
        return good;
    }

    bool array() {
        if (at(']')) return ++m_at;
        for (;;) {
            space();
            if (!value()) return false;
            space();
            if (at(']')) return ++m_at;
            if (!at(',')) return expected("\",\" or \"]\"");
            ++m_at;
        }
    }

    bool object() {
        if (at('}')) return ++m_at;
        std::unordered_set<std::string> keys;
        for (;;) {
            space();
            if (!member(keys)) return false;
            space();
            if (at('}')) return ++m_at;
            if (!at(',')) return expected("\",\" or \"}\"");
            ++m_at;
        }
    }

    bool member(std::unordered_set<std::string>& keys) {
        const std::size_t start = m_at;
        std::string key;
        if (!at('"')) return expected("a key in quotes");
        if (!string(&key)) return false;
        if (!keys.insert(std::move(key)).second) return fault(start, "the key stands twice in the same object");
        space();
        if (!at(':')) return expected("\":\"");
        ++m_at;
        space();
        return value();
    }

    bool literal(std::string_view word) {
        for (const char character : word) {
            if (!at(character)) return expected("\"" + std::string(word) + "\"");
            ++m_at;
        }
        return true;
    }

    bool digits() {
        if (atEnd() || !isDigit(peek())) return expected("a digit");
        while (!atEnd() && isDigit(peek())) ++m_at;
        return true;
    }

    bool number() {
        const std::size_t start = m_at;
        if (at('-')) ++m_at;
        if (at('0'))
            ++m_at;
        else if (!digits())
            return false;
        if (at('.') && (++m_at, !digits())) return false;
        if (at('e') || at('E')) {
            ++m_at;
            if (at('+') || at('-')) ++m_at;
            if (!digits()) return false;
        }
        double unused = 0;
        return fitsNumber(m_text.substr(start, m_at - start), unused) || fault(start, "the number is out of range");
    }

    // decoded: receives the string's meaning when not null.
    bool string(std::string* decoded) {
        ++m_at;
        for (;;) {
            if (atEnd()) return expected("a closing quote");
            const char character = peek();
            if (character == '"') return ++m_at;
            if (static_cast<unsigned char>(character) < 0x20) return fault(m_at, "a control character in a string");
            if (character == '\\') {
                if (!escape(decoded)) return false;
                continue;
            }
            const std::size_t length = sequenceLength(m_text.substr(m_at));
            if (length == 0) return fault(m_at, "not UTF-8");
            if (decoded) decoded->append(m_text.substr(m_at, length));
            m_at += length;
        }
    }

    bool escape(std::string* decoded) {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const std::size_t start = m_at++;
        if (at('u')) return unicodeEscape(start, decoded);
        const auto which = atEnd() ? std::string_view::npos : letters.find(peek());
        if (which == std::string_view::npos) return expected("an escape that JSON knows");
        if (decoded) decoded->push_back(meanings[which]);
        ++m_at;
        return true;
    }

    bool unicodeEscape(std::size_t start, std::string* decoded) {
        std::uint32_t point = 0;
        if (!fourDigits(point)) return false;
        if (point == 0) return fault(start, "\\u0000 is not allowed");
        if (point >= 0xDC00 && point <= 0xDFFF) return fault(start, "a lone surrogate");
        if (point >= 0xD800 && point <= 0xDBFF) {
            std::uint32_t low = 0;
            if (!secondHalf(start) || !fourDigits(low)) return false;
            if (low < 0xDC00 || low > 0xDFFF) return fault(start, "a lone surrogate");
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        if (decoded) appendUtf8(*decoded, point);
        return true;
    }

    // Moves on to the "u" of the escape that must follow the first half of a pair, which began at start.
    bool secondHalf(std::size_t start) {
        const auto next = m_text.substr(m_at, 2);
        if (next.size() < 2 && std::string_view("\\u").starts_with(next)) {
            m_at = m_text.size();
            return expected("the second half of a surrogate pair");
        }
        ++m_at;
        return next == "\\u" || fault(start, "a lone surrogate");
    }

    // At the "u"; leaves it and its four digits behind.
    bool fourDigits(std::uint32_t& point) {
        ++m_at;
        for (int count = 0; count < 4; ++count, ++m_at) {
            const int digit = atEnd() ? -1 : hexDigit(peek());
            if (digit < 0) return expected("a hexadecimal digit");
            point = point << 4 | static_cast<std::uint32_t>(digit);
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depthLeft;
    std::optional<JsonFault> m_fault;
};

template <class Integer>
bool holds(std::string_view literal) {
    Integer integer{};
    return std::from_chars(literal.data(), literal.data() + literal.size(), integer).ec == std::errc{};
}

// No double has an exponent of more digits, and the library's parser refuses long ones even where they change nothing,
// as in 0e99999999999.
constexpr std::size_t exponent_digits_max = 4;

bool fitsExponent(std::string_view literal) {
    const auto mark = literal.find_first_of("eE");
    if (mark == std::string_view::npos) return true;
    const auto digits = literal.substr(literal.find_first_of("0123456789", mark));
    const auto significant = digits.find_first_not_of('0');
    return significant == std::string_view::npos || digits.size() - significant <= exponent_digits_max;
}

}  // namespace

std::optional<JsonFault> findJsonFault(std::string_view text, std::size_t depthMax) {
    return Scan(text, depthMax).run();
}

bool fitsNumber(std::string_view literal, double& number) {
    if (!fitsExponent(literal)) return false;
    if (literal.find_first_of(".eE") == std::string_view::npos)
        return literal.starts_with('-') ? holds<std::int64_t>(literal) : holds<std::uint64_t>(literal);
    return std::from_chars(literal.data(), literal.data() + literal.size(), number).ec == std::errc{};
}

}  // namespace sagadesk::core
