#include "ui/theme/painting.h"

#include <QGuiApplication>
#include <QStyle>

namespace sagadesk::ui {

void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, qreal width,
              qreal corner) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset / 2, corner - inset / 2);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& rect, qreal corner) {
    paintBox(painter, rect, QColor(), theme().color(Token::Accent), 2, corner);
}

int keyCapWidth(const QString& keys) {
    return QFontMetrics(theme().font(FontRole::Axis)).horizontalAdvance(keys) + 2 * 5;
}

void paintKeyCap(QPainter& painter, const QRect& rect, const QString& keys, const QColor& text, const QColor& line,
                 const QColor& ground) {
    const int height = theme().lineHeight(FontRole::Axis) + 2;
    QRect cap(rect.left(), rect.center().y() - (height - 1) / 2, keyCapWidth(keys), height);
    paintBox(painter, cap, ground, line, 1, 3);
    paintText(painter, cap, keys, theme().font(FontRole::Axis), text, Qt::AlignCenter);
}

void paintText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment) {
    if (rect.width() <= 0) return;
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    const QString shown =
        metrics.horizontalAdvance(text) > rect.width() ? metrics.elidedText(text, Qt::ElideRight, rect.width()) : text;
    const Qt::Alignment visual = QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment);
    painter.drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine, shown);
}

}  // namespace sagadesk::ui
