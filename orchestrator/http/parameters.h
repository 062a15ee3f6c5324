// Parameters of calls that know only a few: unknown, repeated and wrong ones are refused with their name.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "http/reply.h"
#include "http/request_target.h"

namespace sagadesk::http {

// 400 at "?name".
[[nodiscard]] tl::unexpected<Response> badParameter(std::string_view name, std::string detail);

[[nodiscard]] Checked<Parameters> knownParameters(const Request& request,
                                                  std::initializer_list<std::string_view> known);
[[nodiscard]] std::optional<std::string> parameter(const Parameters& parameters, std::string_view name);
// otherwise: when it is absent.
[[nodiscard]] Checked<std::uint64_t> wholeParameter(const Parameters& parameters, std::string_view name,
                                                    std::uint64_t low, std::uint64_t high, std::uint64_t otherwise);

}  // namespace sagadesk::http
