// Members of the server's JSON, as the screen needs them: what is missing, null or of another type is empty, and every
// text is harmless on a terminal. That the server's words are shown only through here is what keeps the terminal safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/time.h"

namespace sagadesk::ctl {

[[nodiscard]] std::string textOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] std::int64_t numberOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] std::optional<double> fractionOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] bool flagOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] std::optional<core::Instant> instantOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] bool isNull(const boost::json::object& object, std::string_view name);  // or missing
// An empty one when there is none. The reference lives as long as the object.
[[nodiscard]] const boost::json::object& objectOf(const boost::json::object& object, std::string_view name);
[[nodiscard]] const boost::json::array& arrayOf(const boost::json::object& object, std::string_view name);

// The element as an object; an empty one when it is something else.
[[nodiscard]] const boost::json::object& asObject(const boost::json::value& value);

// "44.97 EUR"; an unknown currency shows the number of minor units.
[[nodiscard]] std::string amountText(std::int64_t minor, std::string_view currency);
// "1204.00 EUR, 300 JPY" of [{"currency", …, member}]; "" when all are 0.
[[nodiscard]] std::string sumsText(const boost::json::array& money, std::string_view member);

}  // namespace sagadesk::ctl
