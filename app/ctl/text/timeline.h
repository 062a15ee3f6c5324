// An order's journal as a timeline: one row an entry, in the order in which it happened.
#pragma once

#include <string>

#include <boost/json/array.hpp>

#include "core/time.h"
#include "ctl/text/marks.h"

namespace sagadesk::ctl {

// Time, lane (forward or undo), what, took, who and why; the last column wraps to the terminal.
[[nodiscard]] std::string timelineText(const boost::json::array& entries, core::Instant now, const Look& look);

// One line for an entry of the event stream.
[[nodiscard]] std::string eventLine(const boost::json::object& entry, core::Instant now);

}  // namespace sagadesk::ctl
