// Reading the members of an order document one by one, and remembering what is wrong with them.
//
// Nothing here stops at the first error, and no detail repeats a text of the document: it may be personal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/order_document.h"

namespace sagadesk::core {

// An answer with thousands of errors helps nobody; the last entry then says that there are more.
inline constexpr std::size_t field_errors_max = 100;

// Where an object stands in the document. Lives on the stack, and becomes a JSON Pointer only when something is wrong.
struct Place {
    const Place* parent = nullptr;
    std::string_view key;  // the token, unless index is set
    std::optional<std::size_t> index{};

    [[nodiscard]] std::string pointer() const;
};

class Findings {
public:
    void add(std::string pointer, std::string detail);
    [[nodiscard]] bool none() const { return m_errors.empty(); }
    [[nodiscard]] FieldErrors take() { return std::move(m_errors); }

private:
    FieldErrors m_errors;
};

struct TextRule {
    std::size_t charactersMin = 0;
    std::size_t charactersMax = 256;
    bool printable = true;  // no control characters
};

struct NumberRule {
    std::int64_t min = 0;
    std::int64_t max = 0;
};

// One object of the document. Each reading function gives the member's value, or nullopt when it is absent or wrong;
// what is wrong goes to the findings.
class Members {
public:
    Members(boost::json::object& object, const Place& place, Findings& findings)
        : m_object(object),
          m_place(place),
          m_findings(findings) {}

    [[nodiscard]] bool has(std::string_view key) const { return m_object.contains(key); }
    void require(std::initializer_list<std::string_view> keys);
    void refuseAllBut(std::initializer_list<std::string_view> known);

    std::optional<std::string_view> text(std::string_view key, TextRule rule);
    std::optional<std::int64_t> number(std::string_view key, NumberRule rule);
    // As above, and an absent member gets the default: the stored document then says what was meant.
    std::optional<std::int64_t> numberOr(std::string_view key, std::int64_t fallback, NumberRule rule);
    std::optional<bool> boolOr(std::string_view key, bool fallback);
    boost::json::object* object(std::string_view key);
    boost::json::array* array(std::string_view key);

    void wrong(std::string_view key, std::string detail);

private:
    boost::json::object& m_object;
    const Place& m_place;
    Findings& m_findings;
};

}  // namespace sagadesk::core
