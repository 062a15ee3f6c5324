#include "ui/widgets/step_look.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/failure_words.h"
#include "ui/format/words/status_words.h"
#include "ui/theme/icons.h"

namespace sagadesk::ui {

namespace {

StepLook of(Shown shown, const char* icon = nullptr) {
    return {icon == nullptr ? iconOf(shown) : QString::fromLatin1(icon), theme().color(shown), theme().tint(shown),
            true};
}

StepLook notReached() {
    return {QStringLiteral("status-not-reached"), theme().color(Token::NotReached), theme().color(Token::Base), false};
}

bool isAny(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

StepLook stepLook(std::string_view status) {
    if (status == "succeeded") return of(Shown::Completed);
    if (status == "declined" || status == "gave_up") return of(Shown::Failed);
    if (isAny(status, {"held", "unknown"})) return of(Shown::Held);
    if (isAny(status, {"retry_wait", "awaiting_callback", "awaiting_approval", "sleeping", "looking_up"}))
        return of(Shown::Held, "status-waiting");
    if (status == "calling") return of(Shown::Processing);
    if (status == "parked") return of(Shown::Parked);
    if (status == "skipped") return of(Shown::Cancelled);
    return notReached();
}

StepLook undoLook(std::string_view undoStatus) {
    if (undoStatus == "stuck") return of(Shown::Held);
    if (isAny(undoStatus, {"retry_wait", "awaiting_callback"})) return of(Shown::Held, "status-waiting");
    if (undoStatus == "parked") return of(Shown::Parked);
    return of(Shown::Undoing);
}

StepLook barLook(const Bar& bar, bool undo) {
    switch (bar.kind) {
        case BarKind::Refused:
            return of(Shown::Failed);
        case BarKind::Failed:
            return of(Shown::Held);
        case BarKind::NoAnswer:
            return of(Shown::Held, "status-waiting");
        case BarKind::Running:
        case BarKind::Lookup:
            return of(undo ? Shown::Undoing : Shown::Processing);
        case BarKind::Undone:
            return of(Shown::Undoing);
        case BarKind::Skipped:
            return of(Shown::Cancelled);
        default:
            return of(undo ? Shown::Undoing : Shown::Completed);
    }
}

StepLook laneLook(const Lane& lane) {
    if (!lane.status.empty()) return lane.key.undo ? undoLook(lane.status) : stepLook(lane.status);
    return lane.bars.empty() ? notReached() : barLook(lane.bars.back(), lane.key.undo);
}

QIcon stepIcon(const StepLook& look) {
    return QIcon(iconPixmap(look.icon, look.ink, theme().color(Token::Base), theme().scaled(14), 2));
}

QString barResult(const Bar& bar, bool undo, const std::string& service) {
    if (bar.running) return undo ? undoWord(bar.outcome) : stepWord(bar.outcome);
    if (bar.kind == BarKind::Undone) return QCoreApplication::translate("StepLook", "Undone");
    const QString words = attemptResult(bar.outcome, bar.code, service == "payment");
    if (bar.kind == BarKind::Lookup) return QCoreApplication::translate("StepLook", "Looked up: %1").arg(words);
    if (bar.status >= 300) return QCoreApplication::translate("StepLook", "%1 (%2)").arg(words).arg(bar.status);
    return words;
}

}  // namespace sagadesk::ui
