#include <algorithm>

#include "http/server.h"

namespace sagadesk::http {

std::string_view Request::header(std::string_view lowerCaseName) const {
    for (const auto& [name, value] : headers)
        if (name == lowerCaseName) return value;
    return {};
}

std::size_t Request::headerCount(std::string_view lowerCaseName) const {
    return static_cast<std::size_t>(
        std::count_if(headers.begin(), headers.end(), [&](const auto& field) { return field.first == lowerCaseName; }));
}

}  // namespace sagadesk::http
