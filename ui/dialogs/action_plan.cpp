#include "ui/dialogs/action_plan.h"

#include <QCoreApplication>
#include <array>

#include "ui/format/shown.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"

namespace sagadesk::ui {

namespace {

using api::CommandKind;

constexpr const char* context = "ActionPlan";

// By PanelAction.
constexpr std::array pending{
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is tried again in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} starts again in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is changed and goes on in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "The step of {number} counts as done in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "The step of {number} counts as not done in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "The step of {number} is left out in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is undone in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} will be cancelled in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} counts as settled in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is approved in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is rejected in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} goes on in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "Undoing {number} is tried again in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "The next try of {number} is made in %1 s. Nothing has been sent yet."),
    QT_TRANSLATE_NOOP("ActionPlan", "{number} is stopped in %1 s. Nothing has been sent yet.")};

api::OrderCommand one(CommandKind kind, const api::OrderSnapshot& order, const ActionInput& input) {
    api::OrderCommand command;
    command.kind = kind;
    command.order = order.summary.number.text();
    command.reason = input.reason.trimmed().toStdString();
    command.expectedVersion = order.summary.version;
    return command;
}

api::OrderCommand resolve(const char* verdict, const api::OrderSnapshot& order, const ActionInput& input) {
    api::OrderCommand command = one(CommandKind::Resolve, order, input);
    command.step = input.step;
    command.verdict = verdict;
    if (command.verdict == "done") command.reference = input.reference.trimmed().toStdString();
    return command;
}

api::OrderCommand onStep(CommandKind kind, const api::OrderSnapshot& order, const ActionInput& input) {
    api::OrderCommand command = one(kind, order, input);
    command.step = input.step;
    return command;
}

api::OrderCommand close(const api::OrderSnapshot& order, const ActionInput& input) {
    api::OrderCommand command = one(CommandKind::Close, order, input);
    command.reference = input.reference.trimmed().toStdString();
    return command;
}

// A held order is changed and goes on; a failed one starts its next run with the change, in one command.
std::vector<api::OrderCommand> amend(const api::OrderSnapshot& order, const ActionInput& input) {
    if (order.summary.state == core::OrderState::Failed) {
        api::OrderCommand again = one(CommandKind::Reopen, order, input);
        again.patch = input.patch;
        return {again};
    }
    api::OrderCommand command = one(CommandKind::Amend, order, input);
    command.patch = input.patch;
    return {command, one(CommandKind::Retry, order, input)};
}

}  // namespace

ActionNeeds needsOf(PanelAction action) {
    ActionNeeds needs;
    needs.reference = action == PanelAction::WasDone || action == PanelAction::SettleByHand;
    needs.referenceRequired = action == PanelAction::SettleByHand;
    needs.typedNumber = action == PanelAction::SettleByHand;
    needs.preview = action == PanelAction::Cancel || action == PanelAction::Undo;
    needs.lookUp = action == PanelAction::WasDone || action == PanelAction::WasNotDone;
    needs.dangerous = needs.preview || action == PanelAction::SettleByHand || action == PanelAction::Reject;
    if (action == PanelAction::SettleByHand) needs.role = Role::Admin;
    return needs;
}

std::vector<api::OrderCommand> commandsOf(PanelAction action, const api::OrderSnapshot& order,
                                          const ActionInput& input) {
    switch (action) {
        case PanelAction::StartAgain:
            return {one(CommandKind::Reopen, order, input)};
        case PanelAction::EditFirst:
            return amend(order, input);
        case PanelAction::WasDone:
            return {resolve("done", order, input)};
        case PanelAction::WasNotDone:
            return {resolve("not_done", order, input)};
        case PanelAction::LeaveOut:
            return {resolve("skip", order, input)};
        case PanelAction::Undo:
            return {one(CommandKind::Compensate, order, input)};
        case PanelAction::Cancel:
            return {one(CommandKind::Cancel, order, input)};
        case PanelAction::SettleByHand:
            return {close(order, input)};
        case PanelAction::Approve:
            return {onStep(CommandKind::Approve, order, input)};
        case PanelAction::Reject:
            return {onStep(CommandKind::Reject, order, input)};
        case PanelAction::Stop:
            return {one(CommandKind::Hold, order, input)};
        default:
            return {one(CommandKind::Retry, order, input)};
    }
}

QString pendingWords(PanelAction action, const QString& number) {
    return filled(translated(context, pending.at(static_cast<std::size_t>(action))), {{"number", number}});
}

QString sentWords(const QString& number, const api::CommandDone& done) {
    return QCoreApplication::translate("ActionPlan", "%1 is now: %2.")
        .arg(number, wordOf(shownOf(done.state, done.activity)));
}

}  // namespace sagadesk::ui
