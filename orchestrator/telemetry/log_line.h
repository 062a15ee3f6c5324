// One line of the log as text; nothing is decided here.
#pragma once

#include <string>
#include <string_view>

#include "core/time.h"
#include "telemetry/log.h"

namespace sagadesk::telemetry {

// Appends value as a JSON string: control characters, quotes, backslashes and bytes that are not UTF-8 are escaped.
void appendQuoted(std::string& line, std::string_view value);

void appendLine(std::string& out, core::Instant now, Level level, std::string_view event, const LogFields& fields);

}  // namespace sagadesk::telemetry
