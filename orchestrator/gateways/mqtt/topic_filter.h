// Topic names and filters: MQTT 5, sections 4.7 and 4.8.2.
#pragma once

#include <string_view>

namespace sagadesk::gateways {

// Whether something may be published to it: 1 to 65,535 bytes of UTF-8 without NUL and wildcards.
[[nodiscard]] bool isTopic(std::string_view topic);

// Well-formed UTF-8 without NUL, at most 65,535 bytes: MQTT 5, section 1.5.4. A broker cuts the connection at another.
[[nodiscard]] bool isMqttText(std::string_view text);

// The filter of a shared subscription without "$share/{group}/"; any other as it is.
[[nodiscard]] std::string_view withoutShare(std::string_view filter);

// filter: without a share. A wildcard in front does not match topics that begin with "$".
[[nodiscard]] bool matches(std::string_view filter, std::string_view topic);

}  // namespace sagadesk::gateways
