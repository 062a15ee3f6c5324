#include "ui/dialogs/bulk_choices.h"

#include <QCoreApplication>

namespace sagadesk::ui {

namespace {

using core::BulkAction;
using core::HoldReason;

struct BulkChoices {
    Q_DECLARE_TR_FUNCTIONS(BulkChoices)
};

BulkChoice choice(const QString& name, const char* command, const char* icon, BulkAction action,
                  const char* verdict = "") {
    BulkChoice made;
    made.name = name;
    made.command = QString::fromLatin1(command);
    made.icon = QString::fromLatin1(icon);
    made.action = action;
    made.verdict = verdict;
    return made;
}

BulkChoice retry(const QString& name) {
    return choice(name, "order.retry", "retry", BulkAction::Retry);
}

BulkChoice skip(const QString& name) {
    return choice(name, "order.skip", "skip", BulkAction::Resolve, "skip");
}

BulkChoice undo() {
    return choice(BulkChoices::tr("Undo"), "order.undo", "undo", BulkAction::Compensate);
}

BulkChoice cancel() {
    return choice(BulkChoices::tr("Cancel"), "order.cancel", "cancel", BulkAction::Cancel);
}

BulkChoice done() {
    BulkChoice made = choice(BulkChoices::tr("Done"), "order.resolve", "check", BulkAction::Resolve, "done");
    made.reference = true;
    return made;
}

BulkChoice notDone() {
    return choice(BulkChoices::tr("Not done"), "order.resolveNot", "close", BulkAction::Resolve, "not_done");
}

BulkChoice settle() {
    BulkChoice made = choice(BulkChoices::tr("Settle by hand"), "order.settle", "money", BulkAction::Close);
    made.reference = true;
    made.role = Role::Admin;
    return made;
}

BulkChoice forMessages(const QString& name, const char* command, const char* icon, api::UndeliveredAction action) {
    BulkChoice made = choice(name, command, icon, BulkAction::Retry);
    made.message = action;
    return made;
}

}  // namespace

std::vector<BulkChoice> choicesFor(const core::Cause& cause) {
    switch (cause.hold) {
        case HoldReason::OutcomeUnknown:
            return {done(), notDone(), skip(BulkChoices::tr("Leave out")), undo()};
        case HoldReason::CompensationStuck:
            return {retry(BulkChoices::tr("Retry undo")), settle()};
        case HoldReason::LateSuccess:
            return {undo(), settle()};
        case HoldReason::ApprovalOverdue:
            return {choice(BulkChoices::tr("Approve"), "order.approve", "check", BulkAction::Approve),
                    choice(BulkChoices::tr("Reject"), "order.reject", "close", BulkAction::Reject), cancel()};
        case HoldReason::Operator:
        case HoldReason::WorkflowMissing:
            return {retry(BulkChoices::tr("Go on")), undo(), cancel()};
        case HoldReason::None:
            return {retry(BulkChoices::tr("Retry")), settle()};
        case HoldReason::RetriesExhausted:
        case HoldReason::BadResponse:
            break;
    }
    return {retry(BulkChoices::tr("Retry")), skip(BulkChoices::tr("Skip step")), undo(), cancel()};
}

std::vector<BulkChoice> choicesFor(api::UndeliveredKind kind) {
    const BulkChoice letGo =
        forMessages(BulkChoices::tr("Let go"), "order.cancel", "trash", api::UndeliveredAction::LetGo);
    if (kind == api::UndeliveredKind::Intake) return {letGo};
    return {forMessages(BulkChoices::tr("Publish again"), "order.retry", "retry", api::UndeliveredAction::Retry),
            letGo};
}

}  // namespace sagadesk::ui
