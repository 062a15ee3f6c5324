// How the program ends. Scripts rely on these numbers; they stand in resources/help/sagadeskctl.md.
#pragma once

#include <cstdint>

namespace sagadesk::ctl {

enum class Exit : std::uint8_t {
    Ok = 0,
    Refused = 1,      // by the server: 4xx other than 429
    Usage = 2,        // a wrong command line, or a question that nobody could answer
    Unreachable = 3,  // no answer, 429 or 5xx, or output that could not be written
    Partly = 4,       // some of several orders
    Interrupted = 130,
};

}  // namespace sagadesk::ctl
