// The console's icons: SVG files of resources/icons, in the colour that is asked for, sharp at every scale.
//
// Files draw with currentColor; white stands for the ground behind the shape. UI thread only; pixmaps are cached.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "ui/theme/tokens.h"

namespace sagadesk::ui {

// Paints the icon into the rectangle; ground: what a cut-out shows.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color, const QColor& ground);
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);  // on Token::Base

[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, const QColor& ground, int px, qreal ratio);

// For menus and Qt's own widgets: follows the theme by itself, Text3 while disabled.
[[nodiscard]] QIcon themedIcon(const QString& name, Token token = Token::Text2);
[[nodiscard]] QIcon statusIcon(Shown shown);

}  // namespace sagadesk::ui
