// Strict JSON (RFC 8259) for everything that comes from outside.
//
// Stricter than the library: refuses duplicate keys, "\u0000", lone surrogates, a byte order mark, nesting over
// depth_max and numbers that overflow. PostgreSQL text cannot hold U+0000, and a duplicate key lets two readers
// see two different orders.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "core/failure.h"

namespace sagadesk::core {

inline constexpr std::size_t json_depth_max = 32;

// Failure: code "malformed_json", detail says what is wrong, place is "byte N" (0-based offset of the first bad byte).
[[nodiscard]] Expected<boost::json::value> parseJson(std::string_view text, std::size_t depthMax = json_depth_max);

// One text for one meaning: object keys sorted by bytes, no white space, numbers in shortest form with integral
// values written as integers (1.0 → 1). Two documents that differ only in form have equal canonical text.
[[nodiscard]] std::string canonicalJson(const boost::json::value& value);

// JSON Pointer (RFC 6901). nullptr when absent or the pointer is malformed.
[[nodiscard]] const boost::json::value* atPointer(const boost::json::value& root, std::string_view pointer);

// One reference token escaped for a JSON Pointer (~ → ~0, / → ~1).
[[nodiscard]] std::string pointerToken(std::string_view key);

}  // namespace sagadesk::core
