// Small strokes that style, widgets and delegates share, so that a line or a corner looks the same everywhere.
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStyle>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

// A rounded box with its line inside the rectangle, sharp at every scale. An invalid colour is left out.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, qreal width = 1,
              qreal corner = radius);
// The focus ring: 2 px accent, inside the rectangle.
void paintFocus(QPainter& painter, const QRectF& rect, qreal corner = radius);
// A key cap; gives its width. Right edge at `right` when it is given, else left edge at rect.left().
[[nodiscard]] int keyCapWidth(const QString& keys);
void paintKeyCap(QPainter& painter, const QRect& rect, const QString& keys, const QColor& text, const QColor& line,
                 const QColor& ground);
// One line of text, elided at its end, in the reading direction.
void paintText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

}  // namespace sagadesk::ui
