// Addresses and urls of the configuration.
#include <arpa/inet.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <system_error>

#include "config/values.h"

namespace sagadesk::config {

namespace {

namespace fs = std::filesystem;

std::optional<std::uint16_t> parsePort(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return port;
}

// 127.0.0.0/8 (RFC 1122 §3.2.1.3) and ::1 (RFC 4291 §2.5.3).
bool isLoopback(const std::string& host) {
    in_addr four{};
    in6_addr six{};
    if (inet_pton(AF_INET, host.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
    return inet_pton(AF_INET6, host.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

bool isAddress(const std::string& host) {
    in6_addr any{};
    return inet_pton(AF_INET, host.c_str(), &any) == 1 || inet_pton(AF_INET6, host.c_str(), &any) == 1;
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

// Host, optionally a port; RFC 3986 §3.2 without userinfo.
bool validAuthority(std::string_view authority) {
    std::string_view port;
    if (startsWith(authority, "[")) {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos) return false;
        in6_addr six{};
        if (inet_pton(AF_INET6, std::string(authority.substr(1, end - 1)).c_str(), &six) != 1) return false;
        port = authority.substr(end + 1);
    } else {
        const std::size_t colon = authority.find(':');
        const std::string_view host = authority.substr(0, colon);
        const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_'; };
        if (host.empty() || !std::all_of(host.begin(), host.end(), allowed)) return false;
        port = colon == std::string_view::npos ? std::string_view() : authority.substr(colon);
    }
    if (port.empty()) return true;
    const auto number = parsePort(port.substr(1));
    return port[0] == ':' && number.has_value() && *number != 0;
}

}  // namespace

core::Expected<ListenAddress> parseListen(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    const auto port = colon == std::string::npos ? std::nullopt : parsePort(std::string_view(text).substr(colon + 1));
    if (!port)
        return badSetting("\"" + text +
                          "\" is no address and port; write it as \"127.0.0.1:8080\", port 0 picks a free one");
    std::string host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    if (host == "localhost") host = "127.0.0.1";
    if (!isAddress(host)) return badSetting("\"" + host + "\" is no IP address; use 127.0.0.1, [::1] or localhost");
    if (!isLoopback(host)) {
        return badSetting(
            "listening on " + host +
            " would open the API to the network, which needs TLS and access tokens; this version has neither, so only "
            "loopback addresses are allowed (127.0.0.1, [::1])");
    }
    return ListenAddress{host, *port};
}

core::Expected<std::string> parseStoreUrl(const std::string& text, const fs::path& folder) {
    if (startsWith(text, "postgresql://") || startsWith(text, "postgres://")) {
        return badSetting("PostgreSQL is not in this version; use \"sqlite:FILE\"");
    }
    if (!startsWith(text, "sqlite:") || text.size() == 7)
        return badSetting("\"" + text + "\" is no store; write it as \"sqlite:FILE\"");
    const std::string name = text.substr(7);
    if (name.find('\0') != std::string::npos) return badSetting("the store's path holds a NUL character");
    const fs::path path = fs::absolute(folder / name).lexically_normal();
    std::error_code error;
    if (!path.has_filename() || fs::is_directory(path, error))
        return badSetting(path.string() + " is a folder; name a file in it");
    if (!fs::is_directory(path.parent_path(), error))
        return badSetting("the folder " + path.parent_path().string() + " does not exist");
    return path.string();
}

core::Expected<BrokerAddress> parseBrokerUrl(const std::string& text) {
    BrokerAddress broker;
    broker.tls = startsWith(text, "mqtts://");
    if (!broker.tls && !startsWith(text, "mqtt://"))
        return badSetting("\"" + text + "\" starts with neither mqtt:// nor mqtts://");
    std::string_view authority = std::string_view(text).substr(broker.tls ? 8 : 7);
    if (authority.find('@') != std::string_view::npos)
        return badSetting("the url must not hold a user or password; use user and password_file");
    if (!authority.empty() && authority.back() == '/') authority.remove_suffix(1);
    if (!validAuthority(authority)) return badSetting("\"" + text + "\" names no valid host and port");
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    broker.port = broker.tls ? 8883 : 1883;
    if (colon != std::string_view::npos) broker.port = parsePort(authority.substr(colon + 1)).value_or(0);
    broker.host = authority.substr(0, colon);
    if (bracket != std::string_view::npos) broker.host = authority.substr(1, bracket - 1);
    return broker;
}

core::Expected<std::string> parseServiceUrl(const std::string& text) {
    if (text == behind_broker) return text;
    const std::size_t scheme = startsWith(text, "http://") ? 7 : startsWith(text, "https://") ? 8 : 0;
    if (scheme == 0) return badSetting("\"" + text + "\" starts with neither http:// nor https:// and is not mqtt:");
    const auto odd = [](unsigned char c) { return c <= ' ' || c >= 0x7f; };
    if (std::any_of(text.begin(), text.end(), odd))
        return badSetting("the url holds a blank or a character that must be percent-encoded");
    if (text.find_first_of("?#") != std::string::npos)
        return badSetting("the url must have no query and no fragment: a step's path is appended");
    const std::string_view rest = std::string_view(text).substr(scheme);
    const std::string_view authority = rest.substr(0, rest.find('/'));
    if (authority.find('@') != std::string_view::npos)
        return badSetting("the url must not hold a user or password; use basic_user and basic_password_file");
    if (!validAuthority(authority)) return badSetting("\"" + text + "\" names no valid host and port");
    std::string url = text;
    while (url.back() == '/') url.pop_back();
    return url;
}

}  // namespace sagadesk::config
