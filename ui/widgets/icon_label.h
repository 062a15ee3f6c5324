// One icon of resources/icons, in the colour of a status. What it means is said beside it, so it has no name of its
// own.
#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

class IconLabel final : public QWidget {
public:
    // side: px at 100 % font scale.
    explicit IconLabel(int side, QWidget* parent = nullptr) : QWidget(parent), m_side(side) {
        setFixedSize(theme().scaled(side), theme().scaled(side));
        connect(&theme(), &Theme::changed, this,
                [this] { setFixedSize(theme().scaled(m_side), theme().scaled(m_side)); });
    }
    void set(const QString& icon, Shown colour) {
        m_icon = icon;
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (m_icon.isEmpty()) return;
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, theme().color(m_colour));
    }

private:
    int m_side;
    QString m_icon;
    Shown m_colour = Shown::Pending;
};

}  // namespace sagadesk::ui
