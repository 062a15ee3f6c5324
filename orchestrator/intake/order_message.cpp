#include "intake/order_message.h"

#include <algorithm>

#include "api/caller_rules.h"
#include "core/order_document.h"

namespace sagadesk::intake {

namespace {

tl::unexpected<api::Problem> refused(api::ProblemCode code, std::string detail, std::string place = {}) {
    api::Problem problem;
    problem.code = code;
    problem.detail = std::move(detail);
    problem.place = std::move(place);
    return tl::unexpected(std::move(problem));
}

std::size_t countOf(const ports::Message& message, std::string_view name) {
    return static_cast<std::size_t>(std::count_if(message.properties.begin(), message.properties.end(),
                                                  [name](const auto& property) { return property.first == name; }));
}

api::Answer<std::string> readKey(const ports::Message& message) {
    const std::size_t count = countOf(message, key_property);
    if (count == 0)
        return refused(
            api::ProblemCode::IdempotencyKeyMissing,
            "Send a user property idempotency-key, new for every order and the same for every repetition of it.",
            std::string(key_property));
    if (count > 1)
        return refused(api::ProblemCode::BadRequest, "The user property idempotency-key must be given once.",
                       std::string(key_property));
    auto key = api::idempotencyKeyOf(*message.property(key_property));
    if (!key)
        return refused(api::ProblemCode::BadRequest,
                       "An idempotency-key is 1 to 255 printable ASCII characters, with or without quotes around it.",
                       std::string(key_property));
    return std::move(*key);
}

}  // namespace

api::Answer<api::SubmitOrder> readOrder(const ports::Message& message) {
    if (message.payload.size() > core::document_bytes_max)
        return refused(api::ProblemCode::BodyTooLarge,
                       "An order has at most " + std::to_string(core::document_bytes_max) + " bytes.");
    auto key = readKey(message);
    if (!key) return tl::unexpected(std::move(key.error()));
    if (!message.contentType.empty() && !api::isJsonMediaType(message.contentType))
        return refused(api::ProblemCode::UnsupportedMediaType, "Send the order as application/json in UTF-8.");
    api::SubmitOrder order;
    order.body = message.payload;
    order.idempotencyKey = std::move(*key);
    order.scope = submit_scope;
    order.actor = submit_actor;
    if (countOf(message, trace_property) == 1) order.traceId = api::traceIdOf(*message.property(trace_property));
    return order;
}

std::string keyOf(const ports::Message& message) {
    return readKey(message).value_or(std::string());
}

}  // namespace sagadesk::intake
