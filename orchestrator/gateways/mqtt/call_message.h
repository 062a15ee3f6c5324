// A call to a service as a message, and a reply as its answer: contracts, section 5, over MQTT.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "api/orders.h"
#include "ports/broker.h"
#include "ports/gateway.h"

namespace sagadesk::gateways {

// What the service sends back unchanged. The token makes it enough for an answer that comes when the call is forgotten,
// the origin keeps the numbers of two lives of a node apart.
struct Correlation {
    std::string origin;  // hexadecimal, of one gateway object
    std::uint64_t number = 0;
    ports::CallKind kind = ports::CallKind::Action;
    std::string token;  // "" for a look-up

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<Correlation> read(std::string_view text);
    bool operator==(const Correlation&) const = default;
};

// {prefix}/services/{service}/{step}
[[nodiscard]] ports::Message callMessage(const std::string& prefix, const std::string& replyTopic,
                                         const ports::ServiceCall& call, const Correlation& correlation);

// Everything but id and took. A reply without a status means 200; one with nonsense is an answer outside the contract.
[[nodiscard]] ports::ServiceAnswer answerOf(ports::Message reply);

// A reply to a call that is over; nullopt when it says nothing final.
[[nodiscard]] std::optional<api::Callback> lateAnswer(ports::Message reply, const Correlation& correlation);

}  // namespace sagadesk::gateways
