// UTF-8 of texts from outside, which may hold any bytes and may be cut anywhere.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sagadesk::core {

// Bytes of the well-formed character at the beginning of the text, which is not empty; 0 when there is none (Unicode
// 15.0, table 3-7).
[[nodiscard]] std::size_t characterAt(std::string_view text);

// With U+FFFD for each byte that belongs to no character; JSON is UTF-8 (RFC 8259, section 8.1).
[[nodiscard]] std::string wellFormed(std::string_view text);

// At most so many bytes of a well-formed text, without half a character at the end.
[[nodiscard]] std::string_view cutTo(std::string_view text, std::size_t bytesMax);

}  // namespace sagadesk::core
