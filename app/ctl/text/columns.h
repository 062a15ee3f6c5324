// Text for a terminal: harmless, and measured in the columns that it fills there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::ctl {

// Nothing in it can steer a terminal: control characters (C0, DEL, C1), bytes that are not UTF-8 and the marks that
// turn the direction of writing become "\uFFFD"; line breaks and tabs become spaces. Everything from the server passes
// here.
[[nodiscard]] std::string harmless(std::string_view text);

// The same JSON with control characters and line breaks escaped or turned into spaces: one line, safe on a terminal.
[[nodiscard]] std::string jsonLine(std::string_view json);

// East Asian wide characters and pictures count 2, combining marks 0. Colour sequences that we wrote count 0.
[[nodiscard]] std::size_t columnsOf(std::string_view text);

// At most that many columns, "…" at the end where something was cut.
[[nodiscard]] std::string cut(std::string_view text, std::size_t columns);
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns, bool right = false);

// Lines of at most that many columns, broken at spaces, inside a word only where it is longer than a line; 0: one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

}  // namespace sagadesk::ctl
