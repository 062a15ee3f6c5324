// The words' viewer made of the console's formats, so that a story and a table write money and times alike.
#pragma once

#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

// formats outlives it and may change: every sentence is written as it is then.
[[nodiscard]] Viewer viewerOf(const Formats& formats, bool seesSecurityReasons);

}  // namespace sagadesk::ui
