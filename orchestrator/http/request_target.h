// Request targets and query strings (RFC 9112 §3.2, RFC 3986): splitting and percent-decoding, nothing more.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sagadesk::http {

struct TargetParts {
    std::string path;   // percent-decoded; "*" for the asterisk form
    std::string query;  // raw, without the question mark
};

// origin form, absolute form ("http://host/path", whose authority is dropped) and "*". nullopt: anything else, a byte
// outside RFC 3986, a bad percent escape or an escaped control character.
[[nodiscard]] std::optional<TargetParts> splitTarget(std::string_view target);

// nullopt: a bad escape or an escaped control character. plusIsSpace: as HTML forms encode it, for queries.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace = false);

// The parameters of a query in their order, decoded. nullopt: a bad escape.
using Parameters = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::optional<Parameters> parseQuery(std::string_view query);

}  // namespace sagadesk::http
