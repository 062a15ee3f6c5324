#include "config/values.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

namespace sagadesk::config {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t secret_bytes_max = 16 * 1024;

std::string kindOf(const Value& value) {
    constexpr const char* names[] = {"something else", "a text", "a whole number", "a number with a fraction",
                                     "true or false"};
    return names[value.index()];
}

tl::unexpected<core::Failure> wrongType(const Key& key, const Value& value, const std::string& wanted) {
    return badSetting(std::string(key.name) + " must be " + wanted + ", not " + kindOf(value));
}

core::Expected<void> assignCount(const Key& key, const Value& value, Slot slot) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr) return wrongType(key, value, "a whole number");
    if (*number < key.least || *number > key.most) {
        return badSetting(std::string(key.name) + " must be from " + std::to_string(key.least) + " to " +
                          std::to_string(key.most) + ", not " + std::to_string(*number));
    }
    if (auto** narrow = std::get_if<std::uint16_t*>(&slot)) **narrow = static_cast<std::uint16_t>(*number);
    if (auto** wide = std::get_if<std::uint32_t*>(&slot)) **wide = static_cast<std::uint32_t>(*number);
    return {};
}

core::Expected<void> assignPace(const Key& key, const Value& value, Slot slot) {
    double pace = 0;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        pace = static_cast<double>(*whole);
    else if (const auto* fraction = std::get_if<double>(&value))
        pace = *fraction;
    else
        return wrongType(key, value, "a number");
    if (!std::isfinite(pace) || pace <= static_cast<double>(key.least) || pace > static_cast<double>(key.most)) {
        return badSetting(std::string(key.name) + " must be over " + std::to_string(key.least) + " and up to " +
                          std::to_string(key.most));
    }
    *std::get<std::optional<double>*>(slot) = pace;
    return {};
}

core::Expected<void> assignFlag(const Key& key, const Value& value, Slot slot) {
    const auto* flag = std::get_if<bool>(&value);
    if (flag == nullptr) return wrongType(key, value, "true or false");
    *std::get<bool*>(slot) = *flag;
    return {};
}

core::Expected<void> assignSpan(const Key& key, const std::string& text, Slot slot) {
    const auto span = core::parseDuration(text);
    if (!span)
        return badSetting("\"" + text + "\" is no duration; write a whole number and ms, s, m, h or d, such as \"5s\"");
    if (span->count() < key.least || span->count() > key.most) {
        return badSetting(std::string(key.name) + " must be from " + std::to_string(key.least) + " ms to " +
                          std::to_string(key.most) + " ms");
    }
    if (auto** optional = std::get_if<std::optional<core::Duration>*>(&slot)) **optional = *span;
    if (auto** plain = std::get_if<core::Duration*>(&slot)) **plain = *span;
    return {};
}

core::Expected<std::string> checkText(const Key& key, const std::string& text) {
    if (text.size() < static_cast<std::size_t>(key.least) || text.size() > static_cast<std::size_t>(key.most)) {
        return badSetting(std::string(key.name) + " must have " + std::to_string(key.least) + " to " +
                          std::to_string(key.most) + " characters");
    }
    const bool name = key.choices.substr(0, 7) == "letters";
    const auto allowed = [&key, name](unsigned char c) {
        if (!name) return c > ' ' && c < 0x7f && c != ':';
        const char quoted[] = {'`', static_cast<char>(c), '`'};
        return std::isalnum(c) != 0 || key.choices.find(std::string_view(quoted, 3)) != std::string_view::npos;
    };
    if (!std::all_of(text.begin(), text.end(), allowed))
        return badSetting(std::string(key.name) + " may hold only: " + std::string(key.choices));
    return text;
}

core::Expected<std::string> checkWord(const Key& key, const std::string& text) {
    std::istringstream words{std::string(key.choices)};
    const bool known =
        std::find(std::istream_iterator<std::string>(words), {}, text) != std::istream_iterator<std::string>();
    if (!known)
        return badSetting(std::string(key.name) + " must be one of: " + std::string(key.choices) + "; not \"" + text +
                          "\"");
    return text;
}

core::Expected<std::string> checkPath(const std::string& text, const fs::path& folder, bool wantsFolder) {
    if (text.empty() || text.find('\0') != std::string::npos) return badSetting("a path must be named");
    const fs::path path = fs::absolute(folder / text).lexically_normal();
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) return badSetting(path.string() + " does not exist");
    if (fs::is_directory(status) != wantsFolder)
        return badSetting(path.string() + (wantsFolder ? " is no folder" : " is a folder, not a file"));
    if (::access(path.c_str(), wantsFolder ? R_OK | X_OK : R_OK) != 0)
        return badSetting(path.string() + " can't be read by this user");
    return path.string();
}

core::Expected<std::string> checkFolder(const std::string& text, const fs::path& folder) {
    if (text.empty() || text.find('\0') != std::string::npos) return badSetting("a path must be named");
    const fs::path path = fs::absolute(folder / text).lexically_normal();
    std::error_code error;
    // Whether it can be used is seen when it is.
    if (fs::exists(path, error) && !fs::is_directory(path, error)) return badSetting(path.string() + " is no folder");
    return path.string();
}

// A header's value: one line of visible ASCII (RFC 9110 §5.5).
core::Expected<std::string> checkSecret(std::string secret, const std::string& source) {
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) secret.pop_back();
    if (secret.empty()) return badSetting(source + " is empty");
    const auto odd = [](unsigned char c) { return c < ' ' || c >= 0x7f; };
    if (std::any_of(secret.begin(), secret.end(), odd))
        return badSetting(source + " must hold one line of printable ASCII");
    return secret;
}

core::Expected<std::string> readSecret(const std::string& text, const fs::path& folder) {
    const auto path = checkPath(text, folder, false);
    if (!path) return path;
    std::ifstream file(*path, std::ios::binary);
    std::string secret(secret_bytes_max + 1, '\0');
    file.read(secret.data(), static_cast<std::streamsize>(secret.size()));
    secret.resize(static_cast<std::size_t>(file.gcount()));
    if (file.bad()) return badSetting(*path + " can't be read");
    if (secret.size() > secret_bytes_max) return badSetting(*path + " is too large for a secret");
    return checkSecret(std::move(secret), *path);
}

core::Expected<std::string> secretVariable(const std::string& name) {
    const char* secret = name.empty() ? nullptr : std::getenv(name.c_str());
    if (secret == nullptr) return badSetting("the environment variable \"" + name + "\" is not set");
    return checkSecret(secret, "the environment variable " + name);
}

core::Expected<std::string> checkedText(const Key& key, const std::string& text, const fs::path& folder) {
    switch (key.type) {
        case KeyType::Text:
            return checkText(key, text);
        case KeyType::Word:
            return checkWord(key, text);
        case KeyType::StoreUrl:
            return parseStoreUrl(text, folder);
        case KeyType::ServiceUrl:
            return parseServiceUrl(text);
        case KeyType::ReadableFile:
            return checkPath(text, folder, false);
        case KeyType::Directory:
            return checkPath(text, folder, true);
        case KeyType::Folder:
            return checkFolder(text, folder);
        case KeyType::SecretFile:
            return readSecret(text, folder);
        case KeyType::SecretVariable:
            return secretVariable(text);
        default:
            return badSetting("unexpected text");
    }
}

}  // namespace

Value valueFromText(const Key& key, const std::string& text) {
    if (key.type == KeyType::Count || key.type == KeyType::Pace) {
        std::int64_t whole = 0;
        const char* end = text.data() + text.size();
        if (const auto parsed = std::from_chars(text.data(), end, whole); parsed.ec == std::errc() && parsed.ptr == end)
            return whole;
        double fraction = 0;
        if (const auto parsed = std::from_chars(text.data(), end, fraction);
            parsed.ec == std::errc() && parsed.ptr == end)
            return fraction;
    }
    if (key.type == KeyType::Flag && (text == "true" || text == "false")) return text == "true";
    return text;
}

core::Expected<void> assign(const Key& key, const Value& value, const fs::path& folder, Settings& settings,
                            ServiceSettings& service) {
    if (key.type == KeyType::Unsupported) return badSetting(std::string(key.help));
    const Slot slot = key.slot(settings, service);
    if (key.type == KeyType::Count) return assignCount(key, value, slot);
    if (key.type == KeyType::Pace) return assignPace(key, value, slot);
    if (key.type == KeyType::Flag) return assignFlag(key, value, slot);
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return wrongType(key, value,
                         key.type == KeyType::Span ? "a duration in quotes, such as \"5s\"" : "a text in quotes");
    if (key.type == KeyType::Span) return assignSpan(key, *text, slot);
    if (key.type == KeyType::ListenAddress) {
        auto address = parseListen(*text);
        if (!address) return tl::unexpected(address.error());
        settings.listenHost = address->host;
        settings.listenPort = address->port;
        return {};
    }
    if (key.type == KeyType::BrokerUrl) {
        auto broker = parseBrokerUrl(*text);
        if (!broker) return tl::unexpected(broker.error());
        settings.mqtt.host = broker->host;
        settings.mqtt.port = broker->port;
        settings.mqtt.tls = broker->tls;
        return {};
    }
    auto checked = checkedText(key, *text, folder);
    if (!checked) return tl::unexpected(checked.error());
    *std::get<std::string*>(slot) = *checked;
    return {};
}

}  // namespace sagadesk::config
