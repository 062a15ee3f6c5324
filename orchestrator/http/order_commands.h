// What the bodies of an order's commands say.
#pragma once

#include "api/orders.h"
#include "http/reply.h"
#include "http/route_table.h"

namespace sagadesk::http {

// Each with its reason, its actor and the version that it was meant for; unknown members and all parameters are
// refused.
[[nodiscard]] Checked<api::OrderCommand> plainCommand(api::CommandKind kind, const Exchange& exchange);
// Approve and reject: the step stands in the path, or in the body of the shorter path.
[[nodiscard]] Checked<api::OrderCommand> stepCommand(api::CommandKind kind, const Exchange& exchange);
[[nodiscard]] Checked<api::OrderCommand> verdictCommand(const Exchange& exchange);
[[nodiscard]] Checked<api::OrderCommand> closeCommand(const Exchange& exchange);
// With a patch, if there is one: what is to be different in the new run.
[[nodiscard]] Checked<api::OrderCommand> reopenCommand(const Exchange& exchange);
[[nodiscard]] Checked<api::OrderCommand> amendCommand(const Exchange& exchange);
[[nodiscard]] Checked<api::OrderCommand> assignCommand(const Exchange& exchange);

// done, not_done or skip.
[[nodiscard]] Checked<std::string> verdictMember(const boost::json::object& body);
inline constexpr std::size_t reference_characters_max = 200;

}  // namespace sagadesk::http
