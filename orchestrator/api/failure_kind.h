// What the code of a failure tells about its kind, for callers that make sentences of it.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/decline.h"

namespace sagadesk::api {

enum class FailureKind : std::uint8_t {
    None,      // there was no failure
    NoAnswer,  // it may have been done
    Offline,   // nothing could be sent
    Busy,      // it wants to be asked later
    Trouble,   // it says that it is not well
    Unclear,   // an answer came that no contract knows
    NotDone,   // looked up: it was not done
    Refused,   // the service, or a person, has said no; see core::declineKind()
};
[[nodiscard]] FailureKind failureKind(std::string_view code);

}  // namespace sagadesk::api
