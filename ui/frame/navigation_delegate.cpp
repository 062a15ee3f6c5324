#include "ui/frame/navigation_delegate.h"

#include <QPainter>

#include "ui/frame/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

struct Ink {
    QColor text, ground;
};

Ink badgeInk(Navigator::Loudness loudness) {
    const Theme& t = theme();
    switch (loudness) {
        case Navigator::Loudness::Alarm:
            return {t.color(t.isDark() ? Token::OnAccent : Token::Base), t.color(Shown::Failed)};
        case Navigator::Loudness::Attention:
            return {t.color(Shown::Held), t.tint(Shown::Held)};
        default:
            return {t.color(Token::Text2), t.color(Token::Sunken)};
    }
}

// Gives the badge's leading edge, as if from left to right.
int paintBadge(QPainter& painter, const QRect& row, const QModelIndex& index, bool folded,
               Qt::LayoutDirection direction) {
    const auto count = index.data(nav::Count).toULongLong();
    const auto loudness = static_cast<Navigator::Loudness>(index.data(nav::Loudness).toInt());
    if (count == 0 || (folded && loudness == Navigator::Loudness::Quiet)) return row.right();
    const Theme& t = theme();
    const QString text = QLocale().toString(count);
    const QFont font = t.font(folded ? FontRole::Axis : FontRole::Small, loudness != Navigator::Loudness::Quiet);
    const int height = t.scaled(folded ? 14 : 17);
    const int width = qMax(height, QFontMetrics(font).horizontalAdvance(text) + (folded ? 6 : 12));
    QRect badge(row.right() - width - 8, row.center().y() - height / 2, width, height);
    if (folded) badge.moveTopRight({row.right() - 3, row.top() + 2});
    const Ink ink = badgeInk(loudness);
    const QRect place = QStyle::visualRect(direction, row, badge);
    if (loudness != Navigator::Loudness::Quiet) paintBox(painter, place, ink.ground, QColor(), 1, height / 2.0);
    paintText(painter, place, text, font, ink.text, Qt::AlignCenter);
    return badge.left();
}

void paintGround(QPainter& painter, const QRect& row, bool current, bool hover, bool focus,
                 Qt::LayoutDirection direction) {
    const Theme& t = theme();
    if (current) {
        paintBox(painter, row, t.color(Token::Base), t.color(Token::Border), t.line());
        painter.fillRect(QStyle::visualRect(direction, row, {row.left(), row.top() + 4, 3, row.height() - 8}),
                         t.color(Token::Accent));
    } else if (hover) {
        paintBox(painter, row, t.color(Token::JustChanged), QColor());
    }
    if (focus) paintFocus(painter, row);
}

}  // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool view = index.data(nav::IsView).toBool();
    return {40, theme().scaled(view ? 26 : index.data(nav::Folded).toBool() ? 36 : 32)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& t = theme();
    const bool folded = index.data(nav::Folded).toBool(), view = index.data(nav::IsView).toBool();
    const bool current = index.data(nav::Current).toBool();
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    paintGround(*painter, row, current, option.state & QStyle::State_MouseOver,
                (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected), option.direction);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const int side = t.scaled(view ? 14 : 16);
    const int x = folded ? row.center().x() - side / 2 + 1 : row.left() + (view ? 8 : 9);
    paintIcon(*painter, place({x, row.center().y() - side / 2 + 1, side, side}), index.data(nav::Icon).toString(),
              t.color(current ? Token::Accent : Token::Text2), t.color(Token::Nav));
    const int right = paintBadge(*painter, row, index, folded, option.direction);
    if (folded) return;
    const int from = x + side + t.scaled(9);
    paintText(*painter, place({from, row.top(), right - from - 4, row.height()}), index.data().toString(),
              t.font(view ? FontRole::Small : FontRole::Body, current), t.color(Token::Text));
}

}  // namespace sagadesk::ui
