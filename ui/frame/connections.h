// The addresses of orchestrators that this console has been connected to, kept in the settings, which outlive it.
// UI thread.
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace sagadesk::ui {

class Connections {
public:
    explicit Connections(QSettings& settings) : m_settings(settings) {}

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
