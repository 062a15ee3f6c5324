// Help, reference and completion, all out of the command table.
#pragma once

#include <string>

#include "ctl/command.h"

namespace sagadesk::ctl {

[[nodiscard]] std::string generalHelp();
[[nodiscard]] std::string helpOf(const Command& command);
// resources/help/sagadeskctl.md
[[nodiscard]] std::string referenceText();
// packaging/sagadeskctl.bash-completion
[[nodiscard]] std::string bashCompletion();

}  // namespace sagadesk::ctl
