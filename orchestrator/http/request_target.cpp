#include "http/request_target.h"

#include <algorithm>

namespace sagadesk::http {

namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Printable ASCII without what RFC 3986 keeps out of a URI and could be read differently by another program.
bool isTargetByte(char c) {
    return c > ' ' && c < 0x7f && c != '#' && c != '"' && c != '<' && c != '>' && c != '\\';
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

}  // namespace

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+' && plusIsSpace) c = ' ';
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (isControl(c)) return std::nullopt;
        decoded += c;
    }
    return decoded;
}

std::optional<TargetParts> splitTarget(std::string_view target) {
    if (!std::all_of(target.begin(), target.end(), isTargetByte)) return std::nullopt;
    if (target == "*") return TargetParts{"*", {}};
    if (target.starts_with("http://") || target.starts_with("https://")) {
        target.remove_prefix(target.find("//") + 2);
        const auto end = target.find_first_of("/?");
        if (end == 0 || end == std::string_view::npos || target[end] == '?') return std::nullopt;
        target.remove_prefix(end);
    }
    if (!target.starts_with('/')) return std::nullopt;
    const auto mark = target.find('?');
    auto path = percentDecoded(target.substr(0, mark));
    if (!path) return std::nullopt;
    return TargetParts{std::move(*path), std::string(mark == std::string_view::npos ? "" : target.substr(mark + 1))};
}

std::optional<Parameters> parseQuery(std::string_view query) {
    Parameters parameters;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.empty()) continue;
        const auto equals = pair.find('=');
        auto name = percentDecoded(pair.substr(0, equals), true);
        auto value = percentDecoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
        if (!name || !value) return std::nullopt;
        parameters.emplace_back(std::move(*name), std::move(*value));
    }
    return parameters;
}

}  // namespace sagadesk::http
