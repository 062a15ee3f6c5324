#include "ui/format/words/status_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using Named = std::pair<std::string_view, const char*>;

constexpr const char* context = "StatusWords";

constexpr std::array states{
    QT_TRANSLATE_NOOP("StatusWords", "Pending"),    QT_TRANSLATE_NOOP("StatusWords", "Confirmed"),
    QT_TRANSLATE_NOOP("StatusWords", "Processing"), QT_TRANSLATE_NOOP("StatusWords", "Completed"),
    QT_TRANSLATE_NOOP("StatusWords", "Failed"),     QT_TRANSLATE_NOOP("StatusWords", "Cancelled")};
constexpr std::array activities{
    QT_TRANSLATE_NOOP("StatusWords", "Running"),        QT_TRANSLATE_NOOP("StatusWords", "Waiting"),
    QT_TRANSLATE_NOOP("StatusWords", "Answer pending"), QT_TRANSLATE_NOOP("StatusWords", "To approve"),
    QT_TRANSLATE_NOOP("StatusWords", "Parked"),         QT_TRANSLATE_NOOP("StatusWords", "Undoing"),
    QT_TRANSLATE_NOOP("StatusWords", "Held"),           QT_TRANSLATE_NOOP("StatusWords", "Ended")};
constexpr std::array holds{"",
                           QT_TRANSLATE_NOOP("StatusWords", "Tries used up"),
                           QT_TRANSLATE_NOOP("StatusWords", "Outcome not known"),
                           QT_TRANSLATE_NOOP("StatusWords", "Undo did not finish"),
                           QT_TRANSLATE_NOOP("StatusWords", "Answer not understood"),
                           QT_TRANSLATE_NOOP("StatusWords", "Approval is overdue"),
                           QT_TRANSLATE_NOOP("StatusWords", "Done after the order ended"),
                           QT_TRANSLATE_NOOP("StatusWords", "Steps not installed"),
                           QT_TRANSLATE_NOOP("StatusWords", "Stopped by a colleague")};
constexpr std::array steps{Named{"not_reached", QT_TRANSLATE_NOOP("StatusWords", "Not reached")},
                           Named{"calling", QT_TRANSLATE_NOOP("StatusWords", "Running")},
                           Named{"looking_up", QT_TRANSLATE_NOOP("StatusWords", "Looked up")},
                           Named{"retry_wait", QT_TRANSLATE_NOOP("StatusWords", "Next try waits")},
                           Named{"awaiting_callback", QT_TRANSLATE_NOOP("StatusWords", "Answer pending")},
                           Named{"awaiting_approval", QT_TRANSLATE_NOOP("StatusWords", "To approve")},
                           Named{"sleeping", QT_TRANSLATE_NOOP("StatusWords", "Waiting")},
                           Named{"parked", QT_TRANSLATE_NOOP("StatusWords", "Parked")},
                           Named{"held", QT_TRANSLATE_NOOP("StatusWords", "Held")},
                           Named{"succeeded", QT_TRANSLATE_NOOP("StatusWords", "Done")},
                           Named{"skipped", QT_TRANSLATE_NOOP("StatusWords", "Left out")},
                           Named{"declined", QT_TRANSLATE_NOOP("StatusWords", "Refused")},
                           Named{"gave_up", QT_TRANSLATE_NOOP("StatusWords", "Given up")},
                           Named{"unknown", QT_TRANSLATE_NOOP("StatusWords", "Not known")}};
constexpr std::array undos{Named{"calling", QT_TRANSLATE_NOOP("StatusWords", "Being undone")},
                           Named{"retry_wait", QT_TRANSLATE_NOOP("StatusWords", "Next try waits")},
                           Named{"awaiting_callback", QT_TRANSLATE_NOOP("StatusWords", "Answer pending")},
                           Named{"parked", QT_TRANSLATE_NOOP("StatusWords", "Undo parked")},
                           Named{"done", QT_TRANSLATE_NOOP("StatusWords", "Undone")},
                           Named{"stuck", QT_TRANSLATE_NOOP("StatusWords", "Undo stuck")}};
constexpr std::array healths{
    QT_TRANSLATE_NOOP("StatusWords", "Healthy"),       QT_TRANSLATE_NOOP("StatusWords", "Slow"),
    QT_TRANSLATE_NOOP("StatusWords", "Bad answers"),   QT_TRANSLATE_NOOP("StatusWords", "Paused"),
    QT_TRANSLATE_NOOP("StatusWords", "Not answering"), QT_TRANSLATE_NOOP("StatusWords", "Not set up")};
constexpr std::array breakers{QT_TRANSLATE_NOOP("StatusWords", "Closed"), QT_TRANSLATE_NOOP("StatusWords", "Open"),
                              QT_TRANSLATE_NOOP("StatusWords", "Being tested")};
constexpr std::array jobs{QT_TRANSLATE_NOOP("StatusWords", "Running"), QT_TRANSLATE_NOOP("StatusWords", "Paused"),
                          QT_TRANSLATE_NOOP("StatusWords", "Stopped itself"),
                          QT_TRANSLATE_NOOP("StatusWords", "Stopped"), QT_TRANSLATE_NOOP("StatusWords", "Finished")};
constexpr std::array results{
    QT_TRANSLATE_NOOP("StatusWords", "Waiting"),      QT_TRANSLATE_NOOP("StatusWords", "Under way"),
    QT_TRANSLATE_NOOP("StatusWords", "Got past it"),  QT_TRANSLATE_NOOP("StatusWords", "Held again"),
    QT_TRANSLATE_NOOP("StatusWords", "Not possible"), QT_TRANSLATE_NOOP("StatusWords", "Left as it was")};

template <class Texts, class Value>
QString wordOf(const Texts& texts, Value value) {
    const char* source = texts.at(static_cast<std::size_t>(value));
    return *source == '\0' ? QString() : translated(context, source);
}

template <class Table>
QString named(const Table& table, std::string_view name) {
    const auto found = std::ranges::find(table, name, &Named::first);
    return found == table.end() ? QString() : translated(context, found->second);
}

}  // namespace

QString stateWord(core::OrderState state) {
    return wordOf(states, state);
}
QString activityWord(core::Activity activity) {
    return wordOf(activities, activity);
}
QString holdWord(core::HoldReason reason) {
    return wordOf(holds, reason);
}

QString stepWord(std::string_view status) {
    return named(steps, status);
}
QString undoWord(std::string_view undoStatus) {
    return named(undos, undoStatus);
}
QString healthWord(api::ServiceHealth health) {
    return wordOf(healths, health);
}
QString breakerWord(api::BreakerState state) {
    return wordOf(breakers, state);
}
QString jobWord(core::BulkState state) {
    return wordOf(jobs, state);
}
QString jobResultWord(core::BulkResult result) {
    return wordOf(results, result);
}

QString jobStopReason(std::string_view stateReason) {
    if (stateReason == "canary_failed")
        return QCoreApplication::translate("StatusWords",
                                           "One of the first orders was held again, so the others were left.");
    if (stateReason == "too_many_failed")
        return QCoreApplication::translate("StatusWords", "Too many orders were held again, so the others were left.");
    return text(stateReason);
}

}  // namespace sagadesk::ui
