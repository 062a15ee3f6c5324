#include "http/parameters.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sagadesk::http {

tl::unexpected<Response> badParameter(std::string_view name, std::string detail) {
    return badRequest(std::move(detail), "?" + std::string(name));
}

Checked<Parameters> knownParameters(const Request& request, std::initializer_list<std::string_view> known) {
    auto parameters = parseQuery(request.query);
    if (!parameters) return badRequest("The query is not valid percent-encoding.", "?");
    for (auto it = parameters->begin(); it != parameters->end(); ++it) {
        const auto sameName = [&](const auto& other) { return other.first == it->first; };
        if (std::any_of(parameters->begin(), it, sameName))
            return badParameter(it->first, "This parameter is given more than once.");
        if (std::find(known.begin(), known.end(), it->first) != known.end()) continue;
        std::string list;
        for (const std::string_view name : known) list += (list.empty() ? "" : ", ") + std::string(name);
        return badParameter(it->first, "There is no such parameter. Known are: " + list + ".");
    }
    return std::move(*parameters);
}

std::optional<std::string> parameter(const Parameters& parameters, std::string_view name) {
    for (const auto& [given, value] : parameters)
        if (given == name) return value;
    return std::nullopt;
}

Checked<std::uint64_t> wholeParameter(const Parameters& parameters, std::string_view name, std::uint64_t low,
                                      std::uint64_t high, std::uint64_t otherwise) {
    const auto text = parameter(parameters, name);
    if (!text) return otherwise;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error == std::errc() && end == text->data() + text->size() && number >= low && number <= high) return number;
    return badParameter(name, "The parameter \"" + std::string(name) + "\" is a whole number from " +
                                  std::to_string(low) + " to " + std::to_string(high) + ".");
}

}  // namespace sagadesk::http
