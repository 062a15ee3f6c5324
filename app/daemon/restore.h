// sagadeskd restore: puts a copy in the place of a store that is not running.
#pragma once

#include <string>

namespace sagadesk::daemon {

// Prints what was done. Gives the exit status: 0 restored, 1 the copy is damaged, 2 it can't be done; then everything
// is as it was.
[[nodiscard]] int restoreStore(const std::string& copy, const std::string& store);

}  // namespace sagadesk::daemon
