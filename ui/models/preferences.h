// What a person can choose of the console: read from their settings, in force at once, and taken back when they like.
//
// A value a kind of thing; UI thread. The settings outlive it. What needs a new start says so by `afterRestart`.
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>
#include <functional>

namespace sagadesk::ui {

struct Preference {
    QString key;                                       // in the settings: "look/theme"
    QVariant usual;                                    // when nothing was chosen
    std::function<void(const QVariant& value)> apply;  // empty: only read at the next start
    bool afterRestart = false;

    [[nodiscard]] QVariant value(const QSettings& settings) const { return settings.value(key, usual); }
    // Writes it, unless it is the usual value, and puts it in force.
    void set(QSettings& settings, const QVariant& value) const {
        if (value == usual)
            settings.remove(key);
        else
            settings.setValue(key, value);
        if (apply) apply(value);
    }
};

}  // namespace sagadesk::ui
