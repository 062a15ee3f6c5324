#include "ui/widgets/ground.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

void Ground::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    if (m_edge == Edge::Top) painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
