// sagadeskd verify: recomputes the journal's hash chain of a store, running or not.
#pragma once

#include <string>

namespace sagadesk::daemon {

// Prints what was found. Gives the exit status: 0 intact, 1 broken, 2 can't be read.
[[nodiscard]] int verifyStore(const std::string& path);

}  // namespace sagadesk::daemon
