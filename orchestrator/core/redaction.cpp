#include "core/redaction.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/json.h"
#include "core/redaction_words.h"
#include "core/well_formed.h"

namespace sagadesk::core {

namespace {

namespace json = boost::json;

constexpr std::size_t depth_max = 64;

// Shorter texts than `anywhere` are looked for as a whole, the shortest not at all: they would be found everywhere.
struct Lengths {
    std::size_t anywhere, whole;
};
constexpr Lengths of_person{4, 2};
constexpr Lengths of_metadata{8, 3};
constexpr std::size_t number_digits_min = 8;

void appendCharacter(std::string& text, std::uint32_t unit) {
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xC0 | (unit >> 6));
        text += static_cast<char>(0x80 | (unit & 0x3F));
    } else {  // half of a surrogate pair is written like any other: it is only compared
        text += static_cast<char>(0xE0 | (unit >> 12));
        text += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

// What the inside of a JSON string means; near enough to compare it.
std::string unescaped(std::string_view raw) {
    std::string text;
    while (!raw.empty()) {
        const bool escape = raw.front() == '\\' && raw.size() > 1;
        if (escape && raw[1] == 'u' && raw.size() >= 6) {
            std::uint32_t unit = 0;
            std::from_chars(raw.data() + 2, raw.data() + 6, unit, 16);
            appendCharacter(text, unit);
            raw.remove_prefix(6);
            continue;
        }
        const char c = escape ? raw[1] : raw.front();
        text += escape && (c == 'n' || c == 't' || c == 'r' || c == 'b' || c == 'f') ? ' ' : c;
        raw.remove_prefix(escape ? 2 : 1);
    }
    return text;
}

// Copies a JSON text and leaves out what must not be read. Ends at once where it is none.
class JsonRedaction {
public:
    JsonRedaction(std::string_view text, const PersonalTexts& personal) : m_text(text), m_personal(personal) {
        m_out.reserve(text.size());
    }

    // False: it is no JSON text.
    [[nodiscard]] bool run() {
        space();
        const bool right = value(0);
        space();
        return right && m_at == m_text.size();
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void copy(std::size_t bytes) {
        m_out += m_text.substr(m_at, bytes);
        m_at += bytes;
    }
    void space() {
        const std::size_t end = m_text.find_first_not_of(" \t\r\n", m_at);
        copy((end == std::string_view::npos ? m_text.size() : end) - m_at);
    }
    bool value(std::size_t depth) {
        if (depth > depth_max) return false;
        switch (next()) {
            case '{':
                return all('}', depth, true);
            case '[':
                return all(']', depth, false);
            case '"':
                return string().has_value();
            default:
                return plain();
        }
    }
    // An object or an array.
    bool all(char end, std::size_t depth, bool named) {
        copy(1);
        space();
        if (next() == end) return copy(1), true;
        while (true) {
            if (!(named ? member(depth) : value(depth + 1))) return false;
            space();
            if (next() == end) return copy(1), true;
            if (next() != ',') return false;
            copy(1);
            space();
        }
    }
    bool member(std::size_t depth) {
        if (next() != '"') return false;
        const auto name = string();
        const bool secret = name && isSecretName(*name);
        space();
        if (!name || next() != ':') return false;
        copy(1);
        space();
        const std::size_t begin = m_out.size();
        if (!value(depth + 1)) return false;
        if (secret) m_out.replace(begin, std::string::npos, '"' + std::string(redaction_dots) + '"');
        return true;
    }
    // What it says, until the next one; nullopt where it does not end.
    std::optional<std::string_view> string() {
        std::size_t end = m_at + 1;
        bool escapes = false;
        for (; end < m_text.size() && m_text[end] != '"'; ++end) {
            if (m_text[end] != '\\') continue;
            escapes = true;
            ++end;
        }
        if (end >= m_text.size()) return std::nullopt;
        const std::string_view raw = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (escapes) m_said = unescaped(raw);
        const std::string_view said = escapes ? std::string_view(m_said) : raw;
        m_out += '"';
        if (carriesSecret(said) || isPersonal(said, m_personal))
            m_out += redaction_dots;
        else if (!mayHoldCard(said))
            m_out += raw;
        else if (std::string rest = withoutCards(said); rest == said)
            m_out += raw;
        else
            m_out += escapes ? std::string(redaction_dots) : rest;
        m_out += '"';
        return said;
    }
    // A number, true, false or null.
    bool plain() {
        const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,]}:\"{[", m_at), m_text.size());
        const std::string_view token = m_text.substr(m_at, end - m_at);
        const bool number = !token.empty() && token.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
        if (!number && token != "true" && token != "false" && token != "null") return false;
        const bool card = number && mayHoldCard(token) && withoutCards(token) != token;
        const bool known = number && token.size() >= number_digits_min && isPersonal(token, m_personal);
        m_at = end;
        m_out += card || known ? '"' + std::string(redaction_dots) + '"' : std::string(token);
        return true;
    }

    std::string_view m_text;
    const PersonalTexts& m_personal;
    std::size_t m_at = 0;
    std::string m_out, m_said;
};

std::string redactedPlain(std::string_view text, const PersonalTexts& personal) {
    if (mentionsSecret(text) || isPersonal(text, personal)) return std::string(redaction_dots);
    return withoutCards(text);
}

void add(PersonalTexts& texts, std::string text, const Lengths& least) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (text.size() >= least.anywhere)
        texts.anywhere.push_back(std::move(text));
    else if (text.size() >= least.whole)
        texts.whole.push_back(std::move(text));
}

// All texts and numbers under the value.
void addAll(PersonalTexts& texts, const json::value& value, const Lengths& least) {
    if (const auto* object = value.if_object())
        for (const auto& [name, one] : *object) addAll(texts, one, least);
    else if (const auto* array = value.if_array())
        for (const json::value& one : *array) addAll(texts, one, least);
    else if (value.is_string())
        add(texts, std::string(std::string_view(value.get_string())), least);
    else if (value.is_number())
        if (std::string digits = canonicalJson(value); digits.size() >= number_digits_min)
            texts.anywhere.push_back(std::move(digits));
}

void hideMembers(json::value& document, std::string_view name, std::string_view except) {
    auto* const found = document.is_object() ? document.get_object().if_contains(name) : nullptr;
    if (found == nullptr || !found->is_object()) return;
    for (auto& [key, value] : found->get_object())
        if (key != except) value = json::string_view(redaction_dots.data(), redaction_dots.size());
}

}  // namespace

PersonalTexts personalIn(const json::value& document) {
    PersonalTexts texts;
    for (const std::string_view group : {"customer", "shippingAddress", "billingAddress"}) {
        const json::value* const members = atPointer(document, "/" + std::string(group));
        if (members == nullptr || !members->is_object()) continue;
        for (const auto& [name, value] : members->get_object())
            if (name != "id" && name != "country") addAll(texts, value, of_person);
    }
    if (const json::value* const metadata = atPointer(document, "/metadata")) addAll(texts, *metadata, of_metadata);
    return texts;
}

std::string redacted(std::string_view body, const PersonalTexts& personal) {
    const std::string text = wellFormed(body);
    JsonRedaction json(text, personal);
    return json.run() ? json.take() : redactedPlain(text, personal);
}

std::string redactedDocument(std::string_view document, bool personal) {
    auto value = parseJson(document);
    if (!value) return std::string(redaction_dots);
    if (!personal) {
        hideMembers(*value, "customer", "id");
        hideMembers(*value, "shippingAddress", "country");
        hideMembers(*value, "billingAddress", "country");
        hideMembers(*value, "metadata", {});
    }
    return redacted(canonicalJson(*value), {});
}

}  // namespace sagadesk::core
