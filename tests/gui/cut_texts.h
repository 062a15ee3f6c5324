#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace sagadesk::tests {

// Parts of the window whose text has less room than it needs.
inline QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(each);
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool text = (label != nullptr && !label->wordWrap() && !label->text().isEmpty()) ||
                          (button != nullptr && !button->text().isEmpty());
        if (!text || !each->isVisible() || each->window() != &window || each->inherits("QToolButton")) continue;
        if (each->width() >= each->minimumSizeHint().width()) continue;
        cut.append(
            QStringLiteral("%1 \"%2\" has %3 of %4 px")
                .arg(QLatin1String(each->metaObject()->className()), label != nullptr ? label->text() : button->text())
                .arg(each->width())
                .arg(each->minimumSizeHint().width()));
    }
    return cut;
}

// Texts of the window that something beside them lies over, or under.
inline QStringList coveredTexts(const QWidget& window) {
    QStringList covered;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->window() != &window) continue;
        for (const QObject* child : label->parentWidget()->children()) {
            const auto* other = qobject_cast<const QWidget*>(child);
            if (other == nullptr || other == label || !other->isVisible() || other->isWindow()) continue;
            if (other->geometry().intersects(label->geometry()))
                covered.append(QStringLiteral("\"%1\" and a %2")
                                   .arg(label->text(), QLatin1String(other->metaObject()->className())));
        }
    }
    return covered;
}

}  // namespace sagadesk::tests
