// The one table of configuration keys: what the file may say, what the command line may override, and what the
// reference prints all come from it. Adding a setting is one row here and one member in settings.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "config/settings.h"
#include "core/failure.h"

namespace sagadesk::config {

enum class KeyType : std::uint8_t {
    Text,
    Count,           // whole number
    Pace,            // positive number
    Span,            // "200ms", "5s"
    Word,            // one of a few
    Flag,            // true or false
    ListenAddress,   // "127.0.0.1:8080"
    StoreUrl,        // "sqlite:FILE"
    ServiceUrl,      // http:// or https://, or "mqtt:"
    BrokerUrl,       // mqtt:// or mqtts://
    ReadableFile,    // must exist
    Directory,       // must exist
    Folder,          // made when it is needed
    SecretFile,      // its content is the value, without the line's end
    SecretVariable,  // the content of this environment variable is the value
    Unsupported,     // known, and refused with the sentence in `help`
};
[[nodiscard]] std::string_view word(KeyType type);

// Where a value goes.
using Slot = std::variant<std::monostate, std::string*, bool*, std::uint16_t*, std::uint32_t*, std::optional<double>*,
                          core::Duration*, std::optional<core::Duration>*>;

struct Key {
    std::string_view section;  // "services" stands for every [services.NAME]
    std::string_view name;
    KeyType type;
    std::string_view byDefault;  // as it would stand in the file; "" for none
    std::int64_t least = 0;      // Count: smallest and largest; Span: in milliseconds
    std::int64_t most = 0;
    std::string_view choices;  // Word: "debug info warn error"; Text: characters allowed; those beside letters and
                               // digits in backquotes
    std::string_view unit;
    std::string_view flag;  // command line option, "" for none
    std::string_view help;
    Slot (*slot)(Settings&, ServiceSettings&);
};

[[nodiscard]] std::span<const Key> keyTable();
[[nodiscard]] const Key* findKey(std::string_view section, std::string_view name);
// Sections in the order of the table.
[[nodiscard]] std::span<const std::string_view> sections();
// The name nearest to a mistyped one; "" when none is near.
[[nodiscard]] std::string_view nearest(std::string_view typed, std::span<const std::string_view> names);
// "did you mean …" over the keys of a section; "" when none is near.
[[nodiscard]] std::string suggestion(std::string_view section, std::string_view typed);

// resources/help/configuration.md
[[nodiscard]] std::string referenceText();

}  // namespace sagadesk::config
