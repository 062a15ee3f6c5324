// Heads of tables, scroll bars and menus.
#include <QPainter>
#include <QStyleOption>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

namespace sagadesk::ui::style {

namespace {
constexpr int menu_icon_column = 28, menu_side = 12, menu_gap = 24;
}

QRect headerArrow(const QStyleOption* option) {
    const int side = theme().scaled(12);
    const QRect& r = option->rect;
    const int x = option->direction == Qt::RightToLeft ? r.left() + 4 : r.right() - side - 3;
    return {x, r.center().y() - side / 2 + 1, side, side};
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, theme().color(Token::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme().color(Token::Border));
}

void drawHeaderLabel(const QStyleOption& option, QPainter& painter) {
    const auto* given = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (given == nullptr) return;
    // The first column begins where its cells begin, after the room for the bar of the chosen row.
    const QRect text = given->section == 0
                           ? QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(4, 0, 0, 0))
                           : option.rect;
    paintText(painter, text, given->text, theme().font(FontRole::Small, true), theme().color(Token::Text2),
              given->textAlignment);
    if (given->icon.isNull()) return;
    // A mark after the word: the order of the rows is kept still.
    const int side = theme().scaled(12);
    const int x = text.left() + QFontMetrics(theme().font(FontRole::Small, true)).horizontalAdvance(given->text) + 6;
    given->icon.paint(&painter,
                      QStyle::visualRect(option.direction, text, {x, text.center().y() - side / 2 + 1, side, side}));
}

// No arrows at the ends: page and drag by mouse, keys do the rest.
QRect scrollBarPart(const QStyleOptionComplex* option, QStyle::SubControl part) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar == nullptr) return {};
    const QRect& r = bar->rect;
    const bool level = bar->orientation == Qt::Horizontal;
    const int length = level ? r.width() : r.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0)
        slider =
            qMax(32, static_cast<int>(qint64{length} * bar->pageStep / qMax(qint64{1}, qint64{range} + bar->pageStep)));
    slider = qMin(slider, length);
    const int at = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                   bar->upsideDown);
    const auto span = [&](int from, int size) {
        return level ? QRect(r.left() + from, r.top(), size, r.height())
                     : QRect(r.left(), r.top() + from, r.width(), size);
    };
    switch (part) {
        case QStyle::SC_ScrollBarSlider:
            return span(at, slider);
        case QStyle::SC_ScrollBarSubPage:
            return span(0, at);
        case QStyle::SC_ScrollBarAddPage:
            return span(at + slider, length - at - slider);
        case QStyle::SC_ScrollBarGroove:
            return r;
        default:
            return {};
    }
}

void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    painter.fillRect(option.rect, theme().color(Token::Window));
    if (bar == nullptr || bar->maximum <= bar->minimum) return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF slider = QRectF(scrollBarPart(&option, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    paintBox(painter, slider, theme().color(active ? Token::Text3 : Token::Strong), QColor(), 1, 3);
}

QSize menuItemSize(const QStyleOption* option, QSize size) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr) return size;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) return {size.width(), 9};
    const QFontMetrics metrics(theme().font(FontRole::Body));
    const QString label = item->text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = item->text.section(QLatin1Char('\t'), 1);
    const int width = menu_icon_column + metrics.size(Qt::TextShowMnemonic, label).width() +
                      (keys.isEmpty() ? 0 : menu_gap + keyCapWidth(keys)) + 2 * menu_side;
    return {qMax(width, theme().scaled(180)), theme().scaled(26)};
}

void drawMenuItem(const QStyleOption& option, QPainter& painter) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr) return;
    const Theme& t = theme();
    QRect r = option.rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(r.left(), r.center().y(), r.width(), 1), t.color(Token::Hair));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) painter.fillRect(r, t.color(Token::Selected));
    const QColor text = t.color(enabled ? Token::Text : Token::Text3);
    r.adjust(menu_side, 0, -menu_side, 0);
    const int side = t.scaled(16);
    const QRect icon(r.left() - 2, r.center().y() - side / 2 + 1, side, side);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(painter, icon, QStringLiteral("check"), t.color(Token::Accent));
    else if (!item->icon.isNull())
        item->icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QString label = item->text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = item->text.section(QLatin1Char('\t'), 1);
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(text);
    painter.drawText(r.adjusted(menu_icon_column - 4, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (!keys.isEmpty()) {
        const int width = keyCapWidth(keys);
        paintKeyCap(painter, QRect(r.right() - width + 1, r.top(), width, r.height()), keys, t.color(Token::Text2),
                    t.color(Token::Border), t.color(Token::Window));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(r.right() - side + 4, icon.top(), side, side), QStringLiteral("chevron-right"), text);
}

void drawMenuBarItem(const QStyleOption& option, QPainter& painter) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr) return;
    const Theme& t = theme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_Sunken);
    painter.fillRect(option.rect, t.color(chosen ? Token::Selected : Token::Window));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.color(Token::Text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

}  // namespace sagadesk::ui::style
