// What ConsoleStyle paints by itself, by kind of element. Private to this folder. false: Fusion does it.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace sagadesk::ui::style {

[[nodiscard]] bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                 const QWidget* widget);
[[nodiscard]] bool drawControl(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter,
                               const QWidget* widget);
[[nodiscard]] bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex& option,
                                      QPainter& painter, const QWidget* widget, const QStyle& style);

// Menus.
[[nodiscard]] QSize menuItemSize(const QStyleOption* option, QSize size);
void drawMenuItem(const QStyleOption& option, QPainter& painter);
void drawMenuBarItem(const QStyleOption& option, QPainter& painter);

// Heads of tables, scroll bars.
[[nodiscard]] QRect headerArrow(const QStyleOption* option);
void drawHeaderSection(const QStyleOption& option, QPainter& painter);
void drawHeaderLabel(const QStyleOption& option, QPainter& painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionComplex* option, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter);

}  // namespace sagadesk::ui::style
