// Characters by their ASCII value, whatever the locale says.
#pragma once

namespace sagadesk::core {

[[nodiscard]] constexpr bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

[[nodiscard]] constexpr bool isHexDigit(char byte) {
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

}  // namespace sagadesk::core
