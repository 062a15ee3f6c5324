// The command line, read by the command table.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/time.h"
#include "ctl/command.h"

namespace sagadesk::ctl {

struct Arguments {
    const Command* command = nullptr;
    std::vector<std::string> operands;
    std::map<std::string, std::vector<std::string>, std::less<>> options;  // by name with its dashes

    [[nodiscard]] bool has(std::string_view option) const { return options.find(option) != options.end(); }
    // The last one given; "" when there is none.
    [[nodiscard]] std::string text(std::string_view option) const;
    // All given, joined by commas.
    [[nodiscard]] std::string list(std::string_view option) const;
    // The parser has checked them.
    [[nodiscard]] std::optional<std::uint64_t> count(std::string_view option) const;
    [[nodiscard]] std::optional<double> number(std::string_view option) const;
    [[nodiscard]] std::optional<double> share(std::string_view option) const;
    [[nodiscard]] const std::string& operand(std::size_t index) const { return operands.at(index); }
};

struct CommandLine {
    enum class Kind : std::uint8_t { Run, Help, Version, Reference };
    Kind kind = Kind::Run;
    Arguments arguments;  // command is null for the general help
    std::string url;
    std::string actor;  // "" when nobody said who
    core::Duration timeout{30'000};
    bool json = false;
    bool colour = true;
};

// nullptr when the variable is not set.
using Environment = std::function<const char*(const char*)>;

// The error is a sentence with what to do. An actor that comes from USER and that the server would refuse is left out.
[[nodiscard]] tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string>& words,
                                                                      const Environment& environment);

}  // namespace sagadesk::ctl
