#include "ui/widgets/need_delegate.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

// From the row's end, px at 100 %: where each column ends.
constexpr int count_end = 292, amount_end = 196, age_end = 110, count_width = 60, amount_width = 100, age_width = 80;
constexpr int button_height = 24, button_padding = 9;

QRect column(const QRect& cell, int end, int width, int top, int height) {
    return {cell.right() - theme().scaled(end) - theme().scaled(width), top, theme().scaled(width), height};
}

}  // namespace

QSize NeedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {theme().scaled(500), theme().lineHeight(FontRole::Body) + theme().lineHeight(FontRole::Small) + 20};
}

QRect NeedDelegate::buttonRect(const QRect& cell, Qt::LayoutDirection direction, const QModelIndex& index) {
    const QFont font = theme().font(FontRole::Small, index.data(UrgentRole).toBool());
    const int width = QFontMetrics(font).horizontalAdvance(index.data(VerbRole).toString()) + 2 * button_padding;
    const int height = theme().scaled(button_height);
    const QRect button(cell.right() - width - 3, cell.center().y() - height / 2, width, height);
    return QStyle::visualRect(direction, cell, button);
}

void NeedDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Theme& t = theme();
    const int first = t.lineHeight(FontRole::Body), second = t.lineHeight(FontRole::Small), side = t.scaled(16);
    const int top = cell.top() + (cell.height() - first - second) / 2;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, cell, r); };
    const auto word = [&](const QRect& r, int role, const QFont& font, Token ink, Qt::Alignment to) {
        paintText(painter, place(r), index.data(role).toString(), font, t.color(ink), to | Qt::AlignVCenter);
    };
    paintIcon(painter, place({cell.left(), cell.center().y() - side / 2, side, side}), index.data(IconRole).toString(),
              t.color(index.data(IconShownRole).value<Shown>()));
    const int text = cell.left() + side + 16;
    const int width = cell.right() - t.scaled(count_end + count_width) - text;
    word({text, top, width, first}, Qt::DisplayRole, t.font(FontRole::Body, true), Token::Text, Qt::AlignLeading);
    word({text, top + first, width, second}, SecondLineRole, t.font(FontRole::Small), Token::Text2, Qt::AlignLeading);
    word(column(cell, count_end, count_width, top, first), CountRole, t.font(FontRole::Body, true), Token::Text,
         Qt::AlignTrailing);
    word(column(cell, count_end, count_width, top + first, second), CountedRole, t.font(FontRole::Small), Token::Text2,
         Qt::AlignTrailing);
    word(column(cell, amount_end, amount_width, cell.top(), cell.height()), AmountRole, t.font(FontRole::Body),
         Token::Text, Qt::AlignTrailing);
    word(column(cell, age_end, age_width, cell.top(), cell.height()), AgeRole, t.font(FontRole::Small), Token::Text2,
         Qt::AlignTrailing);
    const bool urgent = index.data(UrgentRole).toBool();
    const QRect button = buttonRect(cell, option.direction, index);
    paintBox(painter, button, t.color(urgent ? Token::Accent : Token::Base),
             t.color(urgent ? Token::Accent : Token::Strong), t.line());
    paintText(painter, button, index.data(VerbRole).toString(), t.font(FontRole::Small, urgent),
              t.color(urgent ? Token::OnAccent : Token::Text), Qt::AlignCenter);
}

bool NeedDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const QRect cell = option.rect.adjusted(space::m, 0, -space::s, -1);
    if (!buttonRect(cell, option.direction, index).contains(static_cast<QMouseEvent*>(event)->pos())) return false;
    emit pressed(index);
    return true;
}

}  // namespace sagadesk::ui
