#include "ui/format/shown.h"

#include <QCoreApplication>

namespace sagadesk::ui {

namespace {

struct Row {
    const char* word;
    const char* icon;
    bool loud;
};
constexpr std::array<Row, shown_count> rows{{
    {QT_TRANSLATE_NOOP("Shown", "Pending"), "status-pending", false},
    {QT_TRANSLATE_NOOP("Shown", "Confirmed"), "status-confirmed", false},
    {QT_TRANSLATE_NOOP("Shown", "Processing"), "status-processing", false},
    {QT_TRANSLATE_NOOP("Shown", "Completed"), "status-completed", false},
    {QT_TRANSLATE_NOOP("Shown", "Failed"), "status-failed", true},
    {QT_TRANSLATE_NOOP("Shown", "Cancelled"), "status-cancelled", false},
    {QT_TRANSLATE_NOOP("Shown", "Undoing"), "status-undoing", true},
    {QT_TRANSLATE_NOOP("Shown", "Held"), "status-held", true},
    {QT_TRANSLATE_NOOP("Shown", "Parked"), "status-parked", false},
}};

const Row& rowOf(Shown shown) {
    return rows[static_cast<std::size_t>(shown)];
}

}  // namespace

Shown shownOf(core::OrderState state, core::Activity activity) {
    switch (activity) {
        case core::Activity::Compensating:
            return Shown::Undoing;
        case core::Activity::Held:
        case core::Activity::AwaitingApproval:
            return Shown::Held;
        case core::Activity::Parked:
            return Shown::Parked;
        default:
            return static_cast<Shown>(state);
    }
}

QString wordOf(Shown shown) {
    return QCoreApplication::translate("Shown", rowOf(shown).word);
}
QString iconOf(Shown shown) {
    return QString::fromLatin1(rowOf(shown).icon);
}
bool isLoud(Shown shown) {
    return rowOf(shown).loud;
}

}  // namespace sagadesk::ui
