// Reads a configuration file and the command line's overrides into Settings. Opens nothing but the files it checks;
// makes no folder. Throws nothing.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "config/settings.h"
#include "core/failure.h"

namespace sagadesk::config {

// One value from the command line, such as {"api", "listen", "127.0.0.1:0", "--listen"}.
struct Override {
    std::string section;  // "services.payment" for a service's
    std::string name;
    std::string value;
    std::string place;  // how a message names it
};

struct Sources {
    std::optional<std::filesystem::path> file;  // none: defaults only
    std::filesystem::path folder;               // what relative paths without a file are relative to
    std::vector<Override> overrides;
};

// Every mistake, each with its place ("sagadesk.toml:3:9" or the command line option), in the order of the file.
using Mistakes = std::vector<core::Failure>;

[[nodiscard]] tl::expected<Settings, Mistakes> loadSettings(const Sources& sources);

// "FILE:LINE:COLUMN: sentence", one a line.
[[nodiscard]] std::string text(const Mistakes& mistakes);

}  // namespace sagadesk::config
