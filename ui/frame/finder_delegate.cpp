#include "ui/frame/finder_delegate.h"

#include <QPainter>

#include "ui/format/shown.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {100, theme().scaled(index.data(found::IsHead).toBool() ? 26 : 34)};
}

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& t = theme();
    const QRect row = option.rect;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    if (index.data(found::IsHead).toBool()) {
        paintText(*painter, place(row.adjusted(14, 6, -14, 0)), index.data().toString(), t.font(FontRole::Small, true),
                  t.color(Token::Text2));
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, t.color(Token::Selected));
        painter->fillRect(place({row.left(), row.top(), 3, row.height()}), t.color(Token::Accent));
    }
    const QVariant status = index.data(found::Status);
    const QColor ink = status.isValid() ? t.color(static_cast<Shown>(status.toInt())) : t.color(Token::Text2);
    const int side = t.scaled(status.isValid() ? 14 : 16);
    paintIcon(*painter, place({row.left() + 14, row.center().y() - side / 2 + 1, side, side}),
              index.data(found::Icon).toString(), ink);
    int right = row.right() - 14;
    const QString keys = index.data(found::Keys).toString();
    if (!keys.isEmpty()) {
        const int width = keyCapWidth(keys);
        paintKeyCap(*painter, place({right - width, row.top(), width, row.height()}), keys, t.color(Token::Text2),
                    t.color(Token::Border), t.color(Token::Window));
        right -= width + 8;
    }
    const QString end = index.data(found::Right).toString();
    const QFont small = t.font(FontRole::Small);
    const int width = qMin(QFontMetrics(small).horizontalAdvance(end) + 2, row.width() / 2);
    paintText(*painter, place({right - width, row.top(), width, row.height()}), end, small, t.color(Token::Text2),
              Qt::AlignTrailing | Qt::AlignVCenter);
    right -= width + 12;
    int left = row.left() + 37;
    const QString mono = index.data(found::Mono).toString();
    if (!mono.isEmpty()) {
        const QFont font = t.font(FontRole::Mono, true);
        const int advance = QFontMetrics(font).horizontalAdvance(mono);
        paintText(*painter, place({left, row.top(), advance + 2, row.height()}), mono, font, t.color(Token::Text));
        left += advance + 8;
    }
    paintText(*painter, place({left, row.top(), right - left, row.height()}), index.data().toString(),
              t.font(FontRole::Body), t.color(Token::Text));
}

}  // namespace sagadesk::ui
