// How a connection is called and marked, so that nobody acts on the wrong one: chosen by the user, kept for each place.
#pragma once

#include <QColor>
#include <QSettings>
#include <QString>
#include <string>

namespace sagadesk::ui {

struct ConnectionLook {
    QString name;    // "": as the place is called
    int colour = 0;  // of connectionColour(), 0 to 4
    bool production = false;
};

// Prefix of its settings; place: LinkState::name.
[[nodiscard]] QString connectionKey(const std::string& place);
[[nodiscard]] ConnectionLook connectionLook(const QSettings& settings, const std::string& place);
// In the theme that is in force: accent, green, violet, amber, grey; of production the colour of failures.
[[nodiscard]] QColor connectionColour(const ConnectionLook& look);

}  // namespace sagadesk::ui
