// The body of POST /v1/bulk.
#pragma once

#include "api/bulk.h"
#include "http/reply.h"
#include "http/server.h"

namespace sagadesk::http {

// Either orders or a filter that leaves something out, and only what the action takes.
[[nodiscard]] Checked<api::BulkRequest> parseBulkRequest(const Request& request);

}  // namespace sagadesk::http
