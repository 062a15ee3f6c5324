// Orders: handing in, looking at, commanding.
#include <boost/json/value.hpp>

#include "core/json.h"
#include "remote/remote_calls.h"

namespace sagadesk::remote {

namespace {

namespace json = boost::json;

constexpr const char* no_order = "There is no such order.";

// As a structured header's string (RFC 9651 §3.3.3), so that each key comes over as it is.
std::string quoted(std::string_view key) {
    std::string text = "\"";
    for (const char c : key) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + '"';
}

Prepared submitting(const api::SubmitOrder& order) {
    Ask ask;
    ask.method = "POST";
    ask.target = "/v1/orders";
    ask.body = order.body;
    ask.repeat = Repeat::ByKey;
    for (const char c : order.idempotencyKey)
        if (c < 0x20 || c > 0x7e)
            return tl::unexpected(api::Problem{api::ProblemCode::BadRequest,
                                               "A key is 1 to 255 printable ASCII characters.",
                                               "Idempotency-Key",
                                               {},
                                               {},
                                               {}});
    ask.headers.emplace_back("Idempotency-Key", quoted(order.idempotencyKey));
    if (!order.traceId.empty()) ask.headers.emplace_back("traceparent", "00-" + order.traceId + "-0000000000000001-01");
    if (auto added = addActor(ask, order.actor); !added) return tl::unexpected(std::move(added.error()));
    return ask;
}

Prepared checking(const api::SubmitOrder& order) {
    Ask ask;
    ask.method = "POST";
    ask.target = "/v1/orders/check";
    ask.body = order.body;
    return ask;
}

// Under /v1/orders/{order}; "" when the step can't be one.
std::string actionOf(const api::OrderCommand& command) {
    using api::CommandKind;
    const auto step = segment(command.step);
    const auto ofStep = [&](const char* action) { return step ? "/steps/" + *step + action : std::string(); };
    switch (command.kind) {
        case CommandKind::Cancel:
            return "/cancel";
        case CommandKind::Retry:
            return "/retry";
        case CommandKind::Reopen:
            return "/reopen";
        case CommandKind::Approve:
            return ofStep("/approve");
        case CommandKind::Reject:
            return ofStep("/reject");
        case CommandKind::Resolve:
            return ofStep("/resolve");
        case CommandKind::Note:
            return "/notes";
        case CommandKind::Hold:
            return "/hold";
        case CommandKind::Compensate:
            return "/compensate";
        case CommandKind::Close:
            return "/close";
        case CommandKind::Amend:
            return "/amend";
        case CommandKind::Assign:
            return "/assign";
    }
    return {};
}

tl::expected<json::object, api::Problem> bodyOf(const api::OrderCommand& command) {
    json::object body{{"reason", command.reason}};
    if (command.expectedVersion) body["version"] = *command.expectedVersion;
    if (command.kind == api::CommandKind::Resolve) body["verdict"] = command.verdict;
    if (!command.reference.empty()) body["reference"] = command.reference;
    if (command.kind == api::CommandKind::Assign) body["owner"] = command.owner;
    const bool amends = command.kind == api::CommandKind::Amend || command.kind == api::CommandKind::Reopen;
    if (!amends || (command.kind == api::CommandKind::Reopen && command.patch.empty())) return body;
    auto patch = core::parseJson(command.patch);
    if (!patch)
        return tl::unexpected(
            api::Problem{api::ProblemCode::MalformedJson, patch.error().detail, patch.error().place, {}, {}, {}});
    body["patch"] = std::move(*patch);
    return body;
}

Prepared command(const api::OrderCommand& command) {
    const auto order = segment(command.order);
    if (!order) return notFound(no_order);
    const std::string action = actionOf(command);
    if (action.empty()) return notFound("There is no such step.");
    auto body = bodyOf(command);
    if (!body) return tl::unexpected(std::move(body.error()));
    return commanding("/v1/orders/" + *order + action, command.actor, *body);
}

Prepared callback(const api::Callback& callback) {
    const auto token = segment(callback.token);
    if (!token) return notFound("There is no such callback.");
    json::object body{{"status", callback.succeeded ? "succeeded" : "declined"}};
    for (const auto& [name, text] : {std::pair("reference", &callback.reference), std::pair("code", &callback.code),
                                     std::pair("detail", &callback.detail), std::pair("eventId", &callback.eventId)})
        if (!text->empty()) body[name] = *text;
    return commanding("/v1/callbacks/" + *token, {}, body);
}

Prepared lookingAt(const api::OrderName& name, const char* part) {
    const auto order = segment(name);
    if (!order) return notFound(no_order);
    return reading("/v1/orders/" + *order + part);
}

Prepared previewing(const api::OrderName& name) {
    auto ask = lookingAt(name, "/cancel?preview=true");
    if (ask) ask->method = "POST";
    return ask;
}

// Showing personal data is written down, so it is asked for like a command: once.
Prepared askingForAttempts(const api::AttemptsQuery& query) {
    const auto order = segment(query.order);
    if (!order) return notFound(no_order);
    const std::string target = "/v1/orders/" + *order + "/attempts";
    if (!query.personal) return reading(target + Query().addIfAny("step", query.step).text());
    json::object body{{"reason", query.reason}};
    if (!query.step.empty()) body["step"] = query.step;
    return commanding(target + "/show", query.actor, body);
}

}  // namespace

void RemoteBackend::submit(api::SubmitOrder order, api::Then<api::Accepted> then) {
    m_impl->call<api::Accepted>(submitting(order), std::move(then));
}

void RemoteBackend::check(api::SubmitOrder order, api::Then<api::OrderCheck> then) {
    m_impl->call<api::OrderCheck>(checking(order), std::move(then));
}

void RemoteBackend::command(api::OrderCommand command, api::Then<api::CommandDone> then) {
    m_impl->call<api::CommandDone>(remote::command(command), std::move(then));
}

void RemoteBackend::callback(api::Callback callback, api::Then<api::CallbackDone> then) {
    m_impl->call<api::CallbackDone>(remote::callback(callback), std::move(then));
}

void RemoteBackend::order(api::OrderName name, api::Then<api::OrderSnapshot> then) {
    m_impl->call<api::OrderSnapshot>(lookingAt(name, ""), std::move(then));
}

void RemoteBackend::orders(api::OrderQuery query, api::Then<api::OrderPage> then) {
    m_impl->call<api::OrderPage>(reading("/v1/orders" + queryOf(query).text()), std::move(then));
}

void RemoteBackend::count(api::OrderQuery query, api::Then<api::OrderCount> then) {
    m_impl->call<api::OrderCount>(reading("/v1/orders/count" + queryOf(query).text()), std::move(then));
}

void RemoteBackend::journal(api::OrderName name, api::Then<api::JournalPage> then) {
    m_impl->call<api::JournalPage>(lookingAt(name, "/journal"), std::move(then));
}

void RemoteBackend::overview(std::chrono::minutes zone, api::Then<api::Overview> then) {
    m_impl->call<api::Overview>(reading("/v1/overview?zone=" + std::to_string(zone.count())), std::move(then));
}

void RemoteBackend::pipeline(api::Then<api::Pipeline> then) {
    m_impl->call<api::Pipeline>(reading("/v1/pipeline"), std::move(then));
}

void RemoteBackend::attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
    m_impl->call<api::AttemptsPage>(askingForAttempts(query), std::move(then));
}

void RemoteBackend::previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) {
    m_impl->call<api::CancelPreview>(previewing(name), std::move(then));
}

}  // namespace sagadesk::remote
