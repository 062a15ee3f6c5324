#include "http/order_commands.h"

#include <utility>

#include "core/json.h"
#include "http/body_members.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

namespace json = boost::json;

constexpr std::size_t step_characters_max = 100;
constexpr std::size_t owner_characters_max = 64;

Checked<json::object> readBody(const Exchange& exchange, Names known) {
    auto body = jsonObject(exchange.request);
    if (!body) return body;
    if (auto right = checkMembers(*body, known); !right) return tl::unexpected(std::move(right.error()));
    return body;
}

// What every command has: who, why, and which version of the order it was meant for.
Checked<api::OrderCommand> readCommand(api::CommandKind kind, const Exchange& exchange, const json::object& body) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    auto reason = reasonMember(body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto version = expectedVersion(exchange.request, body);
    if (!version) return tl::unexpected(std::move(version.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::OrderCommand command;
    command.kind = kind;
    command.order = exchange.names[0];
    command.reason = std::move(*reason);
    command.actor = std::move(*actor);
    command.expectedVersion = *version;
    return command;
}

Checked<std::string> patchMember(const json::object& body) {
    const auto* const patch = body.if_contains("patch");
    if (patch == nullptr || !patch->is_object() || patch->get_object().empty())
        return badRequest("The member \"patch\" is required: an object with what changes (RFC 7396).", "/patch");
    return core::canonicalJson(*patch);
}

// Who takes care of the order; nobody is said on purpose.
Checked<std::string> ownerMember(const json::object& body) {
    auto owner = stringMember(body, "owner");
    if (!owner) return tl::unexpected(std::move(owner.error()));
    if (!*owner || charactersOf(**owner) > owner_characters_max)
        return badRequest("The member \"owner\" is required: a name of at most 64 characters, or \"\" for nobody.",
                          "/owner");
    return std::move(**owner);
}

}  // namespace

Checked<api::OrderCommand> plainCommand(api::CommandKind kind, const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version"});
    if (!body) return tl::unexpected(std::move(body.error()));
    return readCommand(kind, exchange, *body);
}

Checked<api::OrderCommand> reopenCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version", "patch"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto patch = body->contains("patch") ? patchMember(*body) : Checked<std::string>();
    if (!patch) return tl::unexpected(std::move(patch.error()));
    auto command = readCommand(api::CommandKind::Reopen, exchange, *body);
    if (command) command->patch = std::move(*patch);
    return command;
}

Checked<api::OrderCommand> stepCommand(api::CommandKind kind, const Exchange& exchange) {
    const bool inPath = exchange.names.size() > 1;
    auto body = inPath ? readBody(exchange, {"reason", "version"}) : readBody(exchange, {"reason", "version", "step"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto step = inPath ? Checked<std::string>(exchange.names[1]) : requiredText(*body, "step", step_characters_max);
    if (!step) return tl::unexpected(std::move(step.error()));
    auto command = readCommand(kind, exchange, *body);
    if (command) command->step = std::move(*step);
    return command;
}

Checked<std::string> verdictMember(const json::object& body) {
    auto verdict = stringMember(body, "verdict");
    if (!verdict) return tl::unexpected(std::move(verdict.error()));
    std::string word = verdict->value_or("");
    if (word != "done" && word != "not_done" && word != "skip")
        return badRequest("The member \"verdict\" is required: done, not_done or skip.", "/verdict");
    return word;
}

Checked<api::OrderCommand> verdictCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version", "verdict", "reference"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto verdict = verdictMember(*body);
    if (!verdict) return tl::unexpected(std::move(verdict.error()));
    auto reference = optionalText(*body, "reference", reference_characters_max);
    if (!reference) return tl::unexpected(std::move(reference.error()));
    if (!reference->empty() && *verdict != "done")
        return badRequest("A \"reference\" belongs to the verdict \"done\" only.", "/reference");
    auto command = readCommand(api::CommandKind::Resolve, exchange, *body);
    if (!command) return command;
    command->step = exchange.names[1];
    command->verdict = std::move(*verdict);
    command->reference = std::move(*reference);
    return command;
}

Checked<api::OrderCommand> closeCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version", "reference"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto reference = optionalText(*body, "reference", reference_characters_max);
    if (!reference) return tl::unexpected(std::move(reference.error()));
    auto command = readCommand(api::CommandKind::Close, exchange, *body);
    if (command) command->reference = std::move(*reference);
    return command;
}

Checked<api::OrderCommand> amendCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version", "patch"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto patch = patchMember(*body);
    if (!patch) return tl::unexpected(std::move(patch.error()));
    auto command = readCommand(api::CommandKind::Amend, exchange, *body);
    if (command) command->patch = std::move(*patch);
    return command;
}

Checked<api::OrderCommand> assignCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "version", "owner"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto owner = ownerMember(*body);
    if (!owner) return tl::unexpected(std::move(owner.error()));
    auto command = readCommand(api::CommandKind::Assign, exchange, *body);
    if (command) command->owner = std::move(*owner);
    return command;
}

}  // namespace sagadesk::http
