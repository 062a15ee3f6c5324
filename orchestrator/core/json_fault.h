// Where a text stops being strict JSON. Only asked once a text has been refused, so it may be slower than the parser.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sagadesk::core {

struct JsonFault {
    std::size_t offset = 0;  // of the first bad byte; the text's size when it ends too early
    std::string detail;
};

// An own reading of RFC 8259, independent of the library, with the rules of parseJson(). A bad UTF-8 sequence, escape
// or number counts from its first byte, a repeated key from its opening quote. nullopt: nothing is wrong.
[[nodiscard]] std::optional<JsonFault> findJsonFault(std::string_view text, std::size_t depthMax);

// Whether the literal is a number that 64 bits (integers) or a double (all others) can hold; sets number for the
// others.
[[nodiscard]] bool fitsNumber(std::string_view literal, double& number);

}  // namespace sagadesk::core
