#include "engine/attempts.h"

#include <utility>

#include "core/redaction.h"
#include "core/well_formed.h"
#include "engine/problems.h"
#include "engine/repair_queries.h"

namespace sagadesk::engine {

namespace {

// Quotes inside a JSON string are escaped, so nothing but the member itself reads like this.
constexpr std::string_view order_member = ",\"order\":";
constexpr std::string_view no_order = ",\"order\":null";

// The document stands in the store already; whoever looks gets it from there.
std::string withoutDocument(const std::string& body, std::size_t documentBytes) {
    const std::size_t at = body.find(order_member);
    if (at == std::string::npos) return body;
    return body.substr(0, at).append(no_order).append(body, at + order_member.size() + documentBytes);
}

std::string kept(std::string_view body, const core::PersonalTexts& personal) {
    return std::string(core::cutTo(core::redacted(body, personal), core::attempt_body_bytes_max));
}

core::AttemptOutcome outcomeOf(core::OutcomeKind kind) {
    switch (kind) {
        case core::OutcomeKind::Succeeded:
            return core::AttemptOutcome::Succeeded;
        case core::OutcomeKind::Accepted:
            return core::AttemptOutcome::Accepted;
        case core::OutcomeKind::Declined:
            return core::AttemptOutcome::Declined;
        case core::OutcomeKind::Failed:
            return core::AttemptOutcome::Failed;
        case core::OutcomeKind::Unknown:
            break;
    }
    return core::AttemptOutcome::Unknown;
}

core::AttemptOutcome outcomeOf(core::LookupResult result) {
    if (result == core::LookupResult::Failed) return core::AttemptOutcome::Failed;
    return result == core::LookupResult::Done ? core::AttemptOutcome::Done : core::AttemptOutcome::NotDone;
}

// The documents that are still there, as they may be shown.
struct Documents {
    std::vector<std::pair<std::uint64_t, std::string>> byMark;

    [[nodiscard]] const std::string* find(std::uint64_t mark) const {
        for (const auto& [known, text] : byMark)
            if (known == mark) return &text;
        return nullptr;
    }
};

core::Expected<Documents> documentsOf(ports::Reader& reader, const ports::StoredOrder& stored, bool personal) {
    const auto original = reader.original(stored.row.id);
    if (!original) return tl::unexpected(original.error());
    Documents documents;
    documents.byMark.emplace_back(core::textMark(stored.document), core::redactedDocument(stored.document, personal));
    if (*original)
        documents.byMark.emplace_back(core::textMark(**original), core::redactedDocument(**original, personal));
    return documents;
}

api::AttemptBody bodyOf(const std::string& text, std::uint64_t bytes, bool cut) {
    api::AttemptBody body;
    body.bytes = bytes;
    body.cut = cut || text.size() > core::attempt_body_bytes_max;
    body.text = core::cutTo(text, core::attempt_body_bytes_max);
    return body;
}

void copyFacts(const core::Attempt& from, api::SentAttempt& to) {
    to.run = from.run;
    to.step = from.step;
    to.kind = from.kind;
    to.attempt = from.attempt;
    to.sent = from.sent;
    to.took = from.took;
    to.method = from.method;
    to.path = from.path;
    to.end = from.end;
    to.status = from.status;
    to.outcome = from.outcome;
    to.code = from.code;
}

bool isCut(const std::string& kept) {
    return kept.size() + 3 >= core::attempt_body_bytes_max;  // half a character may have been left out
}

api::SentAttempt sentAttempt(core::Attempt&& attempt, const Documents& documents) {
    const bool undo = attempt.kind == core::AttemptKind::Compensation;
    api::SentAttempt view;
    copyFacts(attempt, view);
    view.key = core::idempotencyKey(attempt.order, attempt.run, attempt.step,
                                    undo ? core::Direction::Undo : core::Direction::Forward);
    const auto* const document = documents.find(attempt.document);
    view.documentKept = attempt.document == 0 || document != nullptr;
    const bool requestCut = isCut(attempt.request);
    if (const std::size_t at = attempt.request.find(no_order); document != nullptr && at != std::string::npos)
        attempt.request.replace(at + order_member.size(), no_order.size() - order_member.size(), *document);
    view.request = bodyOf(attempt.request, attempt.requestBytes, requestCut);
    view.response = bodyOf(attempt.response, attempt.responseBytes, isCut(attempt.response));
    return view;
}

}  // namespace

core::Attempt attemptOf(const ports::ServiceCall& call, const core::Order& order, const core::CallEffect& effect,
                        core::Instant now) {
    core::Attempt attempt;
    attempt.order = order.id;
    attempt.run = order.run;
    attempt.step = call.step;
    attempt.kind = effect.lookup                                ? core::AttemptKind::Lookup
                   : call.kind == ports::CallKind::Compensation ? core::AttemptKind::Compensation
                                                                : core::AttemptKind::Action;
    attempt.attempt = effect.attempt;
    attempt.sent = now;
    attempt.method = call.method;
    attempt.path = call.path;
    attempt.requestBytes = call.body.size();
    if (call.body.empty()) return attempt;
    attempt.request = withoutDocument(call.body, order.document->text.size());
    attempt.document = order.document->mark;
    return attempt;
}

void takeAnswer(core::Attempt& attempt, const ports::ServiceAnswer& answer, const core::PersonalTexts& personal) {
    attempt.took = answer.took;
    if (!answer.sentTo.empty()) {
        attempt.method = answer.sentMethod;
        attempt.path = answer.sentTo;
    }
    attempt.end = static_cast<core::AttemptEnd>(answer.transport);
    attempt.status = answer.status;
    attempt.request = kept(attempt.request, personal);
    attempt.response = kept(answer.body, personal);
    attempt.responseBytes = answer.body.size();
}

void takeOutcome(core::Attempt& attempt, const core::Outcome& outcome) {
    attempt.outcome = outcomeOf(outcome.kind);
    attempt.code = outcome.code;
}

void takeOutcome(core::Attempt& attempt, const core::LookupOutcome& outcome) {
    attempt.outcome = outcomeOf(outcome.result);
    attempt.code = outcome.code;
}

api::Answer<api::AttemptsPage> attempts(ports::Reader& reader, const api::AttemptsQuery& query) {
    const auto stored = findOrder(reader, query.order);
    if (!stored) return tl::unexpected(stored.error());
    auto kept = reader.attempts(stored->row.id, query.step);
    if (!kept) return tl::unexpected(unreadable(kept.error()));
    const auto documents = documentsOf(reader, *stored, query.personal);
    if (!documents) return tl::unexpected(unreadable(documents.error()));
    api::AttemptsPage page{stored->row.id, query.personal, {}};
    for (core::Attempt& attempt : *kept) page.attempts.push_back(sentAttempt(std::move(attempt), *documents));
    return page;
}

}  // namespace sagadesk::engine
