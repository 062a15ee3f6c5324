// Continuations of calls to the backend that answer with the value's rendering. Private to this folder.
#pragma once

#include <utility>

#include "api/wire.h"
#include "http/reply.h"
#include "http/route_table.h"

namespace sagadesk::http {

template <class Value>
[[nodiscard]] api::Then<Value> replyWith(int status, Exchange& exchange) {
    return [responder = std::move(exchange.responder), status](const api::Answer<Value>& answer) {
        responder->send(answer ? jsonReply(status, api::toJson(*answer)) : problemReply(answer.error()));
    };
}

}  // namespace sagadesk::http
