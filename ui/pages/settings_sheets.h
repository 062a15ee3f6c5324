// The pages of the settings, one function each.
#pragma once

#include "ui/pages/settings_sheet.h"

namespace sagadesk::ui {

[[nodiscard]] SettingsSheet* appearanceSheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* formatsSheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* keyboardSheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* notificationsSheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* connectionSheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* privacySheet(Surroundings& around, QWidget* parent);
[[nodiscard]] SettingsSheet* aboutSheet(Surroundings& around, QWidget* parent);

}  // namespace sagadesk::ui
