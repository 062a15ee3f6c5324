// What the calls about undelivered messages and about publishing once more ask for. Private to this folder.
#pragma once

#include "api/undelivered.h"
#include "http/reply.h"
#include "http/server.h"

namespace sagadesk::http {

[[nodiscard]] Checked<api::UndeliveredQuery> parseUndeliveredQuery(const Request& request);
[[nodiscard]] Checked<api::UndeliveredCommand> parseUndeliveredCommand(api::UndeliveredAction action,
                                                                       const Request& request);
[[nodiscard]] Checked<api::RepublishCommand> parseRepublish(const Request& request);

}  // namespace sagadesk::http
