// What GET /v1/audit asks for.
#pragma once

#include "api/audit.h"
#include "http/reply.h"
#include "http/server.h"

namespace sagadesk::http {

[[nodiscard]] Checked<api::AuditQuery> parseAuditQuery(const Request& request);

}  // namespace sagadesk::http
