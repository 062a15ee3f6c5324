// Why the engine refuses a command; each also stands after "orders are left out:".
#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "ui/format/words/panel_words.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using Guard = std::pair<std::string_view, const char*>;

constexpr std::array guards{
    Guard{"already_captured", QT_TRANSLATE_NOOP("PanelWords", "The money was taken already.")},
    Guard{"already_final", QT_TRANSLATE_NOOP("PanelWords", "It has already ended.")},
    Guard{"already_held", QT_TRANSLATE_NOOP("PanelWords", "It is held already.")},
    Guard{"already_reserved", QT_TRANSLATE_NOOP("PanelWords", "The items are reserved already.")},
    Guard{"already_undoing", QT_TRANSLATE_NOOP("PanelWords", "It is being undone already.")},
    Guard{"call_under_way", QT_TRANSLATE_NOOP("PanelWords", "A request is under way; its answer comes first.")},
    Guard{"cannot_be_undone", QT_TRANSLATE_NOOP("PanelWords", "It cannot be undone.")},
    Guard{"condition_changes",
          QT_TRANSLATE_NOOP("PanelWords", "The change would need other steps than those that were begun.")},
    Guard{"exceeds_approved", QT_TRANSLATE_NOOP("PanelWords", "The new total is above what was approved.")},
    Guard{"exceeds_authorised", QT_TRANSLATE_NOOP("PanelWords", "The new total is above the amount that is held.")},
    Guard{"not_amendable", QT_TRANSLATE_NOOP("PanelWords", "It cannot be changed any more.")},
    Guard{"not_awaiting_approval", QT_TRANSLATE_NOOP("PanelWords", "It does not wait for an approval.")},
    Guard{"not_failed", QT_TRANSLATE_NOOP("PanelWords", "It has not failed.")},
    Guard{"not_held", QT_TRANSLATE_NOOP("PanelWords", "It is not held.")},
    Guard{"not_settled", QT_TRANSLATE_NOOP("PanelWords", "Something of it is still open.")},
    Guard{"nothing_to_close", QT_TRANSLATE_NOOP("PanelWords", "Nothing of it is open.")},
    Guard{"nothing_to_retry", QT_TRANSLATE_NOOP("PanelWords", "There is nothing to try again.")},
    Guard{"past_pivot", QT_TRANSLATE_NOOP("PanelWords", "It has gone too far and can only go forward.")},
    Guard{"pivot_under_way", QT_TRANSLATE_NOOP("PanelWords", "Its last step that decides is under way.")},
    Guard{"reference_needed", QT_TRANSLATE_NOOP("PanelWords", "A reference is needed.")},
    Guard{"skip_not_allowed", QT_TRANSLATE_NOOP("PanelWords", "This step cannot be left out.")},
    Guard{"verdict_needed", QT_TRANSLATE_NOOP("PanelWords", "Somebody must say first whether it was done.")},
    Guard{"workflow_missing", QT_TRANSLATE_NOOP("PanelWords", "Its steps are not installed here.")},
    Guard{"version_changed", QT_TRANSLATE_NOOP("PanelWords", "Somebody has changed it meanwhile.")},
    Guard{"not_found", QT_TRANSLATE_NOOP("PanelWords", "There is no such order.")},
};

}  // namespace

QString guardWords(std::string_view guard) {
    const auto found = std::ranges::find(guards, guard, &Guard::first);
    return translated("PanelWords", found == guards.end()
                                        ? QT_TRANSLATE_NOOP("PanelWords", "It does not allow this now.")
                                        : found->second);
}

}  // namespace sagadesk::ui
