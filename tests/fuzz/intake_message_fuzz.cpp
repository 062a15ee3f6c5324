// Any bytes as a message to the intake: a submission whose key keeps the rules, or a problem; and a kept message that
// is text. Fields are set apart by 0x1e: payload, content type, response topic, then names and values of user
// properties.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/serialize.hpp>

#include "api/caller_rules.h"
#include "core/failure.h"
#include "core/json.h"
#include "intake/keeping.h"
#include "intake/order_message.h"
#include "intake/response_topic.h"

namespace {

using namespace sagadesk;

std::vector<std::string> fieldsOf(std::string_view bytes) {
    std::vector<std::string> fields;
    while (true) {
        const auto end = bytes.find('\x1e');
        fields.emplace_back(bytes.substr(0, end));
        if (end == std::string_view::npos) return fields;
        bytes.remove_prefix(end + 1);
    }
}

ports::Message messageOf(std::vector<std::string> fields) {
    if (fields.size() < 3) fields.resize(3);
    ports::Message message;
    message.topic = "sagadesk/intake/orders";
    message.payload = fields[0];
    message.contentType = fields[1];
    message.responseTopic = fields[2];
    for (std::size_t i = 3; i + 1 < fields.size(); i += 2) message.properties.emplace_back(fields[i], fields[i + 1]);
    return message;
}

void checkOrder(const api::SubmitOrder& order, const ports::Message& message) {
    ENSURE(order.body == message.payload && order.body.size() <= core::document_bytes_max);
    ENSURE(!order.idempotencyKey.empty() && order.idempotencyKey.size() <= api::idempotency_key_characters_max);
    for (const char c : order.idempotencyKey) ENSURE(c >= 0x20 && c < 0x7f);
    ENSURE(order.traceId.empty() || order.traceId.size() == 32);
}

void checkKept(const core::KeptMessage& kept, const ports::Message& message) {
    ENSURE(kept.bytes == message.payload.size() && kept.payload.size() <= core::kept_payload_bytes_max);
    ENSURE(core::parseJson(boost::json::serialize(boost::json::string_view(kept.payload))));
}

void checkTopic(std::string_view topic) {
    if (!intake::mayAnswerTo(topic, "sagadesk")) return;
    ENSURE(!topic.empty() && topic.front() != '$' && topic.find_first_of("+#") == std::string_view::npos);
    ENSURE(!topic.starts_with("sagadesk/orders/") && !topic.starts_with("sagadesk/replies/"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto message = messageOf(fieldsOf({reinterpret_cast<const char*>(bytes), size}));
    const auto order = intake::readOrder(message);
    if (order) checkOrder(*order, message);
    checkKept(intake::keptMessage(message, order ? api::Problem{} : order.error(), core::Instant{}), message);
    checkTopic(message.responseTopic);
    return 0;
}
