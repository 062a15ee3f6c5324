// What sagadesk was asked to do, as a value.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "config/load.h"
#include "ui/theme/theme.h"

namespace sagadesk::console {

struct Command {
    enum class Kind { Run, Help, Version } kind = Kind::Run;
    std::filesystem::path data;  // "": the user's own folder
    std::string attach;          // address of a running orchestrator, instead of one of its own; "" for none
    bool demo = false;           // invented orders in a folder of their own
    std::string language;        // "de"; "" as the system says
    std::optional<ui::ThemeChoice> theme;
    std::string link;  // "sagadesk://order/K7QM-3XTD"
};

// arguments: without the program's name. The error is a sentence for the person at the terminal.
[[nodiscard]] tl::expected<Command, std::string> parseCommandLine(const std::vector<std::string>& arguments);
[[nodiscard]] std::string helpText();

// The folder's sagadesk.toml when it is there; without one the API takes any free port, since no other program knows
// it.
[[nodiscard]] config::Sources sourcesOf(const std::filesystem::path& data);

}  // namespace sagadesk::console
