// Where the answer to an order may be published.
//
// The sender names the topic and the orchestrator publishes there with its own rights, which are greater: without a
// rule a sender could have it write what only the orchestrator may say (a confused deputy).
#pragma once

#include <string_view>

namespace sagadesk::intake {

// Not inside Sagadesk's own topics ({prefix}/orders, events, services, nodes, intake, replies), not the broker's ($…),
// and a topic name at all: no wildcard, no NUL (MQTT 5, section 4.7).
[[nodiscard]] bool mayAnswerTo(std::string_view topic, std::string_view prefix);

}  // namespace sagadesk::intake
