// Members of a command's JSON body: which are known, which are required, what they may hold.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "http/reply.h"

namespace sagadesk::http {

using Names = std::initializer_list<std::string_view>;

// A misspelt member must not be taken for one that was left out. base: the pointer of the object.
[[nodiscard]] Checked<void> checkMembers(const boost::json::object& body, Names known, std::string_view base = {});

// Not blank.
[[nodiscard]] Checked<std::string> requiredText(const boost::json::object& body, std::string_view name,
                                                std::size_t charactersMax);
// Every command has one.
[[nodiscard]] Checked<std::string> reasonMember(const boost::json::object& body);
// "" when absent or null.
[[nodiscard]] Checked<std::string> optionalText(const boost::json::object& body, std::string_view name,
                                                std::size_t charactersMax);

struct Range {
    double low = 0, high = 0;
    bool whole = false;
};
// nullopt when absent or null.
[[nodiscard]] Checked<std::optional<double>> numberMember(const boost::json::object& body, std::string_view name,
                                                          Range range);
[[nodiscard]] Checked<bool> flagMember(const boost::json::object& body, std::string_view name);  // false when absent

}  // namespace sagadesk::http
