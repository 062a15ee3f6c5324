// Bodies of requests and answers as people read them. Pure; any thread.
#pragma once

#include <QString>
#include <cstdint>

namespace sagadesk::ui {

// Brief: what is inside of the members in short; Whole: everything, a member a line; Raw: as it is.
enum class BodyForm : std::uint8_t { Brief, Whole, Raw };

// A JSON text laid out, also one that is cut off somewhere; anything else as it is. columns: about as wide as a line
// may be before it is parted.
[[nodiscard]] QString bodyText(const QString& body, BodyForm form, int columns = 46);

}  // namespace sagadesk::ui
