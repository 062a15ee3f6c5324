// What sagadeskd was asked to do, as a value.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "config/load.h"

namespace sagadesk::daemon {

struct Command {
    enum class Kind { Run, Verify, Restore, Help, Version, Reference } kind = Kind::Run;
    std::optional<std::filesystem::path> config;  // exactly one of the two for Run, Verify and Restore
    std::optional<std::filesystem::path> data;
    std::vector<config::Override> overrides;
    std::string copy;  // of Restore
};

// arguments: without the program's name. The error is a sentence for the person at the terminal.
[[nodiscard]] tl::expected<Command, std::string> parseCommandLine(const std::vector<std::string>& arguments);

// File, folder and overrides of a command; the file of --data only when it is there.
[[nodiscard]] config::Sources sourcesOf(const Command& command);

[[nodiscard]] std::string helpText();

}  // namespace sagadesk::daemon
