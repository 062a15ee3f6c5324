#include "ui/format/words/cause_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "api/failure_kind.h"
#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using core::Help;
using core::HoldReason;
using Named = std::pair<std::string_view, const char*>;

constexpr const char* context = "CauseWords";

// By api::FailureKind, of orders that are out of tries.
constexpr std::array exhausted{QT_TRANSLATE_NOOP("CauseWords", "{step} did not succeed"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} did not answer"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} was not reachable"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} was too busy"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} had a problem"),
                               QT_TRANSLATE_NOOP("CauseWords", "The answer of {service} cannot be read"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} did not do it: {step}"),
                               QT_TRANSLATE_NOOP("CauseWords", "{service} refused: {step}")};

// By core::Help.
constexpr std::array sections{QT_TRANSLATE_NOOP("CauseWords", "Money may be stuck"),
                              QT_TRANSLATE_NOOP("CauseWords", "Cause is gone, ready to retry"),
                              QT_TRANSLATE_NOOP("CauseWords", "A person must decide"),
                              QT_TRANSLATE_NOOP("CauseWords", "Something must be repaired"),
                              QT_TRANSLATE_NOOP("CauseWords", "Wait for the service"),
                              QT_TRANSLATE_NOOP("CauseWords", "The customer must act")};

constexpr std::array steps{Named{"check-availability", "Check availability"},
                           Named{"check-price", "Check price"},
                           Named{"check-eligibility", "Check customer"},
                           Named{"authorise-payment", "Authorise payment"},
                           Named{"reserve-inventory", "Reserve stock"},
                           Named{"capture-payment", "Take payment"},
                           Named{"create-shipment", "Create shipment"},
                           Named{"send-confirmation", "Send confirmation"},
                           Named{"approve-request", "Approve request"},
                           Named{"allocate-work", "Allocate work"},
                           Named{"activate-work", "Activate work"},
                           Named{"allocate-resource", "Allocate resource"},
                           Named{"activate-subscription", "Activate subscription"},
                           Named{"send-welcome", "Send welcome"}};

constexpr std::array events{Named{"too_large", QT_TRANSLATE_NOOP("CauseWords", "Event is too large for the broker")},
                            Named{"not_authorised", QT_TRANSLATE_NOOP("CauseWords", "Broker does not allow the event")},
                            Named{"topic_refused", QT_TRANSLATE_NOOP("CauseWords", "Broker refuses the event's topic")},
                            Named{"quota_exceeded", QT_TRANSLATE_NOOP("CauseWords", "Broker takes no more events")}};
constexpr std::array intakes{
    Named{"malformed_json", QT_TRANSLATE_NOOP("CauseWords", "Message cannot be read")},
    Named{"invalid_order", QT_TRANSLATE_NOOP("CauseWords", "Message is not a valid order")},
    Named{"idempotency_key_missing", QT_TRANSLATE_NOOP("CauseWords", "Message has no key of its own")},
    Named{"key_reused", QT_TRANSLATE_NOOP("CauseWords", "Message has the key of another one")}};

constexpr std::array charged{
    QT_TRANSLATE_NOOP("CauseWords", "No, confirmed"), QT_TRANSLATE_NOOP("CauseWords", "No, only held"),
    QT_TRANSLATE_NOOP("CauseWords", "Yes"),           QT_TRANSLATE_NOOP("CauseWords", "No, being released"),
    QT_TRANSLATE_NOOP("CauseWords", "No, confirmed"), QT_TRANSLATE_NOOP("CauseWords", "Yes, being refunded"),
    QT_TRANSLATE_NOOP("CauseWords", "No, refunded"),  QT_TRANSLATE_NOOP("CauseWords", "Not known, asked first")};

const char* stuckText(const core::Cause& cause) {
    const bool refused = api::failureKind(cause.code) == api::FailureKind::Refused;
    if (cause.money)
        return refused ? QT_TRANSLATE_NOOP("CauseWords", "{service} refused to give money back")
                       : QT_TRANSLATE_NOOP("CauseWords", "{service} never confirmed giving money back");
    return refused ? QT_TRANSLATE_NOOP("CauseWords", "{service} refused to undo: {step}")
                   : QT_TRANSLATE_NOOP("CauseWords", "{service} never confirmed the undo: {step}");
}

const char* headlineText(const core::Cause& cause) {
    switch (cause.hold) {
        case HoldReason::CompensationStuck:
            return stuckText(cause);
        case HoldReason::LateSuccess:
            return cause.money ? QT_TRANSLATE_NOOP("CauseWords", "Payment reported after the order ended")
                               : QT_TRANSLATE_NOOP("CauseWords", "{step}: reported done after the order ended");
        case HoldReason::OutcomeUnknown:
            return cause.money ? QT_TRANSLATE_NOOP("CauseWords", "Not known if {service} took the money")
                               : QT_TRANSLATE_NOOP("CauseWords", "{step}: not known if it was done");
        case HoldReason::BadResponse:
            return QT_TRANSLATE_NOOP("CauseWords", "The answer of {service} cannot be read");
        case HoldReason::ApprovalOverdue:
            return QT_TRANSLATE_NOOP("CauseWords", "Approval is overdue: {step}");
        case HoldReason::WorkflowMissing:
            return QT_TRANSLATE_NOOP("CauseWords", "Steps of these orders are not installed");
        case HoldReason::Operator:
            return QT_TRANSLATE_NOOP("CauseWords", "Stopped by a colleague");
        case HoldReason::None:
            return QT_TRANSLATE_NOOP("CauseWords", "{step} was not done; the orders went on");
        case HoldReason::RetriesExhausted:
            break;
    }
    return exhausted.at(static_cast<std::size_t>(api::failureKind(cause.code)));
}

const char* moneyHelp(HoldReason hold) {
    if (hold == HoldReason::CompensationStuck)
        return QT_TRANSLATE_NOOP("CauseWords", "Ask {service}, then retry or settle");
    return hold == HoldReason::LateSuccess ? QT_TRANSLATE_NOOP("CauseWords", "Undo it, or settle by hand")
                                           : QT_TRANSLATE_NOOP("CauseWords", "Look it up at {service}, then say");
}

const char* decideHelp(HoldReason hold) {
    if (hold == HoldReason::ApprovalOverdue) return QT_TRANSLATE_NOOP("CauseWords", "Approve or reject");
    return hold == HoldReason::Operator ? QT_TRANSLATE_NOOP("CauseWords", "Read the reason, then let go on")
                                        : QT_TRANSLATE_NOOP("CauseWords", "Look it up at {service}, then say");
}

const char* correctHelp(const core::Cause& cause) {
    if (cause.hold == HoldReason::WorkflowMissing)
        return QT_TRANSLATE_NOOP("CauseWords", "Install the missing version");
    const bool refused = api::failureKind(cause.code) == api::FailureKind::Refused;
    return refused ? QT_TRANSLATE_NOOP("CauseWords", "Correct the orders, then retry")
                   : QT_TRANSLATE_NOOP("CauseWords", "Repair {service}'s answers, then retry");
}

const char* helpText(const core::Cause& cause, Help section) {
    switch (section) {
        case Help::MoneyAtRisk:
            return moneyHelp(cause.hold);
        case Help::ReadyToRetry:
            return QT_TRANSLATE_NOOP("CauseWords", "Retry: {service} is well again");
        case Help::Decide:
            return decideHelp(cause.hold);
        case Help::Correct:
            return correctHelp(cause);
        case Help::Wait:
            return QT_TRANSLATE_NOOP("CauseWords", "Wait: {service} is not well yet");
        case Help::Customer:
            break;
    }
    return QT_TRANSLATE_NOOP("CauseWords", "Ask for another way to pay");
}

Places placesOf(const core::Cause& cause, const Viewer& viewer) {
    return {{"service", serviceName(cause.service, viewer)}, {"step", stepTitle(cause.step)}};
}

template <class Table>
QString named(const Table& table, std::string_view code, const char* otherwise) {
    const auto found = std::ranges::find(table, code, &Named::first);
    return translated(context, found == table.end() ? otherwise : found->second);
}

}  // namespace

QString causeHeadline(const core::Cause& cause, const Viewer& viewer) {
    return filled(translated(context, headlineText(cause)), placesOf(cause, viewer));
}

QString causeHelp(const core::Cause& cause, Help section, const Viewer& viewer) {
    return filled(translated(context, helpText(cause, section)), placesOf(cause, viewer));
}

QString sectionTitle(Help section) {
    return translated(context, sections.at(static_cast<std::size_t>(section)));
}

QString stepTitle(std::string_view name) {
    const auto found = std::ranges::find(steps, name, &Named::first);
    return found == steps.end() ? typeName(name) : stepName(found->second);
}

QString shortStepTitle(std::string_view name) {
    const auto found = std::ranges::find(steps, name, &Named::first);
    return found == steps.end() ? typeName(name) : shortStepName(found->second);
}

FactWords chargedWords(core::MoneyFact fact) {
    const bool unknown = fact == core::MoneyFact::Unknown;
    const bool open = fact == core::MoneyFact::Taken || fact == core::MoneyFact::Refunding;
    const FactMark mark = unknown ? FactMark::Attention : open ? FactMark::Neutral : FactMark::Good;
    return {translated(context, charged.at(static_cast<std::size_t>(fact))), mark};
}

QString chargedTitle() {
    return QCoreApplication::translate("CauseWords", "Was the card charged?");
}

QString undeliveredTitle() {
    return QCoreApplication::translate("CauseWords", "Messages that did not arrive");
}

QString undeliveredHeadline(api::UndeliveredKind kind, std::string_view code) {
    if (kind == api::UndeliveredKind::Event)
        return named(events, code, QT_TRANSLATE_NOOP("CauseWords", "Event was not taken by the broker"));
    return named(intakes, code, QT_TRANSLATE_NOOP("CauseWords", "Message could not become an order"));
}

QString undeliveredHelp(api::UndeliveredKind kind) {
    return kind == api::UndeliveredKind::Event
               ? QCoreApplication::translate("CauseWords", "Set the broker right, then publish again")
               : QCoreApplication::translate("CauseWords", "Tell the sender");
}

}  // namespace sagadesk::ui
