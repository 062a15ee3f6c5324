// The English headline of each explanation code.
#pragma once

#include <string_view>

namespace sagadesk::ctl {

// {param}: its value ({amount} with its currency, times by the local clock); [ … ] is left out when the param in it is
// empty. "" for a code that has no words here.
[[nodiscard]] std::string_view headlinePattern(std::string_view code);

}  // namespace sagadesk::ctl
