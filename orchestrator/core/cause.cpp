#include "core/cause.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "core/decline.h"
#include "core/json.h"
#include "core/trouble.h"

namespace sagadesk::core {
namespace {

std::size_t stepCount(const Order& order) {
    return order.workflow ? std::min(order.steps.size(), order.workflow->steps.size()) : 0;
}

template <class Fits>
std::optional<std::size_t> firstStep(const Order& order, Fits fits) {
    for (std::size_t index = 0; index < stepCount(order); ++index)
        if (fits(index)) return index;
    return std::nullopt;
}

std::optional<std::size_t> lateStep(const Order& order) {
    return firstStep(order, [&](std::size_t index) { return order.steps[index].late; });
}

std::optional<std::size_t> stepHeldFor(const Order& order, HoldReason reason) {
    return firstStep(order, [&](std::size_t index) {
        return order.steps[index].phase == StepPhase::Held && order.steps[index].hold == reason;
    });
}

// Gravest first.
Trouble heldTrouble(const Order& order) {
    const auto& steps = order.steps;
    const auto isStuck = [&](std::size_t index) { return steps[index].undo == UndoPhase::Stuck; };
    if (const auto stuck = firstStep(order, isStuck)) return {HoldReason::CompensationStuck, stuck};
    if (const auto late = lateStep(order)) return {HoldReason::LateSuccess, late};
    if (const auto unknown = stepHeldFor(order, HoldReason::OutcomeUnknown))
        return {HoldReason::OutcomeUnknown, unknown};
    const auto isHeld = [&](std::size_t index) { return steps[index].phase == StepPhase::Held; };
    if (const auto held = firstStep(order, isHeld)) return {steps[*held].hold, held};
    return {order.hold, std::nullopt};
}

bool failedForGood(StepPhase phase) {
    return phase == StepPhase::Declined || phase == StepPhase::GaveUp || phase == StepPhase::Unknown;
}

std::optional<std::size_t> failedSideStep(const Order& order) {
    if (order.abort != Abort::None) return std::nullopt;
    return firstStep(order, [&](std::size_t index) {
        return !order.workflow->steps[index].critical && failedForGood(order.steps[index].phase);
    });
}

constexpr std::array<std::string_view, 6> help_words{"money_at_risk", "ready_to_retry", "decide",
                                                     "correct",       "wait",           "customer"};

bool isForCustomer(DeclineKind kind) {
    return kind >= DeclineKind::Funds && kind <= DeclineKind::Authentication;
}

// No answer, or none that says more than that: the service has to be well for another try to make sense.
Help helpForFailure(const Cause& cause, ServiceMood mood) {
    if (isForCustomer(declineKind(cause.code, cause.money))) return Help::Customer;
    if (isDecline(cause.code) || isBadAnswer(cause.code)) return Help::Correct;
    // A dropped step that moves money may have done so.
    if (cause.hold == HoldReason::None && cause.money) return Help::MoneyAtRisk;
    return mood == ServiceMood::Well ? Help::ReadyToRetry : Help::Wait;
}

bool isLoweredWordByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (static_cast<unsigned char>(byte) & 0x80);
}

template <class Take>
void eachWord(std::string_view text, Take take) {
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        while (end < text.size() && isLoweredWordByte(text[end])) ++end;
        if (end > from) take(from, text.substr(from, end - from));
        from = std::max(end, from + 1);
    }
}

void gatherWords(const boost::json::value& value, std::set<std::string, std::less<>>& words) {
    if (const auto* object = value.if_object())
        for (const auto& member : *object) gatherWords(member.value(), words);
    if (const auto* array = value.if_array())
        for (const auto& element : *array) gatherWords(element, words);
    if (const auto* text = value.if_string()) {
        const std::string plain = normalisedMessage(std::string_view(*text));
        eachWord(plain, [&](std::size_t, std::string_view word) { words.emplace(word); });
    }
}

// Words of the customer's own data, whom a service may name in its message: they would outlive the document.
std::string withoutPersonal(std::string message, const OrderDocument& document) {
    if (message.empty() || document.text.empty()) return message;
    const auto parsed = parseJson(document.text);
    if (!parsed) return message;
    std::set<std::string, std::less<>> words;
    for (const char* place : {"/customer", "/shippingAddress", "/metadata"})
        if (const auto* value = atPointer(*parsed, place)) gatherWords(*value, words);
    std::string kept;
    std::size_t done = 0;
    eachWord(message, [&](std::size_t at, std::string_view word) {
        if (word.size() <= 2 || !words.contains(word)) return;
        kept.append(message, done, at - done).append("*");
        done = at + word.size();
    });
    kept.append(message, done);
    return kept;
}

// FNV-1a, 64 bits (Fowler, Noll, Vo). Every part comes after its length, so that no two lists of parts run together.
class Digest {
public:
    void part(std::string_view text) {
        for (int shift = 0; shift < 32; shift += 8) byte(static_cast<unsigned char>(text.size() >> shift));
        for (const char character : text) byte(static_cast<unsigned char>(character));
    }
    [[nodiscard]] std::string text() const {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string hex;
        for (int shift = 60; shift >= 0; shift -= 4) hex += digits[(m_hash >> shift) & 0xF];
        return hex;
    }

private:
    void byte(unsigned char value) { m_hash = (m_hash ^ value) * 1'099'511'628'211ULL; }

    std::uint64_t m_hash = 14'695'981'039'346'656'037ULL;
};

}  // namespace

std::optional<Trouble> troubleOf(const Order& order) {
    if (order.activity == Activity::Held) return heldTrouble(order);
    // A late success of an order that has ended needs a person just as much.
    if (const auto late = lateStep(order); late && isFinal(order.state)) return Trouble{HoldReason::LateSuccess, late};
    if (const auto failed = failedSideStep(order)) return Trouble{HoldReason::None, failed};
    return std::nullopt;
}

std::optional<Cause> causeOf(const Order& order) {
    const auto trouble = troubleOf(order);
    if (!trouble) return std::nullopt;
    Cause cause;
    cause.hold = trouble->hold;
    cause.undo = trouble->hold == HoldReason::CompensationStuck;
    if (!trouble->step) return cause;
    const Step& step = order.workflow->steps[*trouble->step];
    const StepRecord& record = order.steps[*trouble->step];
    cause.money = step.money != MoneyRole::None;
    cause.service = step.service;
    cause.step = step.name;
    cause.code = record.code;
    cause.message = withoutPersonal(normalisedMessage(record.detail), *order.document);
    return cause;
}

std::string causeId(const Cause& cause) {
    Digest digest;
    digest.part(word(cause.hold));
    digest.part(cause.undo ? "undo" : "do");
    digest.part(cause.money ? "money" : "");
    digest.part(cause.service);
    digest.part(cause.step);
    digest.part(cause.code);
    digest.part(cause.message);
    return digest.text();
}

Help whatHelps(const Cause& cause, ServiceMood mood) {
    switch (cause.hold) {
        case HoldReason::CompensationStuck:
        case HoldReason::LateSuccess:
            return Help::MoneyAtRisk;
        case HoldReason::OutcomeUnknown:
            return cause.money ? Help::MoneyAtRisk : Help::Decide;
        case HoldReason::ApprovalOverdue:
        case HoldReason::Operator:
            return Help::Decide;
        case HoldReason::BadResponse:
        case HoldReason::WorkflowMissing:
            return Help::Correct;
        case HoldReason::None:
        case HoldReason::RetriesExhausted:
            return helpForFailure(cause, mood);
    }
    ENSURE(false);
}

std::string_view word(Help help) {
    return help_words.at(static_cast<std::size_t>(help));
}

}  // namespace sagadesk::core
