// What a person calls the orchestrators that the console has been connected to, and the colour that each is marked
// with, so that nobody acts on the wrong one. Kept in the settings, one entry a connection.
//
// UI thread; the settings outlive it. key: the connection's name as the link says it, "" for the service in this
// process.
#pragma once

#include <QColor>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace sagadesk::ui {

struct ConnectionLook {
    QString name;     // "" when none was given
    int colour = -1;  // of connectionColours; -1: none was chosen
};

inline constexpr int connection_colours = 6;
// In the theme that is in force now.
[[nodiscard]] QColor connectionColour(int colour);
[[nodiscard]] QString connectionColourName(int colour);  // translated

class Connections {
public:
    explicit Connections(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] ConnectionLook look(const QString& key) const;
    void setLook(const QString& key, const ConnectionLook& look);
    // Addresses of services elsewhere, the latest first, at most five.
    [[nodiscard]] QStringList recent() const;
    void remember(const QString& address);
    // "http://shop.example:8080/" → "http://shop.example:8080"; "" when it is no address of a service.
    [[nodiscard]] static QString addressIn(const QString& typed);
    // Without its scheme: what a chip has room for.
    [[nodiscard]] static QString placeOf(const QString& key);

private:
    QSettings& m_settings;
};

}  // namespace sagadesk::ui
