// What a command looks like on the command line, as values: the parser, the help, the reference and the completion
// read the same table.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ctl/exit.h"

namespace sagadesk::ctl {

struct Arguments;
class Session;

// What stands after an option or as an operand. Completion offers by it, the parser refuses by it.
enum class Takes : std::uint8_t {
    Nothing,  // an option without a value
    Text,
    Words,     // one of `words`; with commas where it repeats
    Count,     // a whole number from 0 to a billion
    Number,    // a decimal number above 0
    Share,     // "5%" or "0.05"
    Duration,  // "15m"
    Instant,   // RFC 3339
    Service,
    Order,
    File,
};

struct Option {
    std::string_view name;   // "--state"
    std::string_view value;  // "STATE"; "" for Nothing
    std::string_view help;
    Takes takes = Takes::Text;
    std::string_view words = {};   // separated by spaces
    std::string_view letter = {};  // "-q"
    bool repeats = false;
};

struct Operand {
    std::string_view name;  // "ORDER"
    Takes takes = Takes::Text;
    std::string_view words = {};
    bool optional = false;
    bool repeats = false;  // the last one only
};

struct Command {
    std::string_view name;  // "bulk pause"
    std::string_view summary;
    std::vector<Operand> operands;
    std::vector<Option> options;
    bool needsReason = false;
    Exit (*run)(Session&, const Arguments&) = nullptr;
};

// In the order of the help.
[[nodiscard]] const std::vector<Command>& commandTable();
[[nodiscard]] const std::vector<Option>& globalOptions();

}  // namespace sagadesk::ctl
