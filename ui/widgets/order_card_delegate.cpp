#include "ui/widgets/order_card_delegate.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

constexpr int bar = 4, above = 8, between = 6;

}  // namespace

QSize OrderCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const Theme& t = theme();
    return {t.scaled(120),
            2 * above + t.lineHeight(FontRole::Body) + t.lineHeight(FontRole::Small) + between + bar + 1};
}

void OrderCardDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const Theme& t = theme();
    const bool dimmed = index.data(DimmedRole).toBool(), loud = index.data(LoudRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    const int first = t.lineHeight(FontRole::Body), second = t.lineHeight(FontRole::Small), side = t.scaled(14);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, cell, r); };
    const QColor ink = t.color(dimmed ? Token::Text3 : Token::Text),
                 quiet = t.color(dimmed ? Token::Text3 : Token::Text2);
    const QColor shown = dimmed ? quiet : t.color(index.data(IconShownRole).value<Shown>());
    int y = cell.top() + above;
    paintIcon(painter, place({cell.left(), y + (first - side) / 2, side, side}), index.data(IconRole).toString(),
              shown);
    const QString amount = index.data(AmountRole).toString(), age = index.data(AgeRole).toString();
    const QFont mono = t.font(FontRole::Mono, chosen);
    const QString number = index.data().toString();
    const int from = cell.left() + side + 6, name = QFontMetrics(mono).horizontalAdvance(number) + 2;
    // The number is never cut; the money gives way.
    const int wide = qMin(QFontMetrics(t.font(FontRole::Body)).horizontalAdvance(amount) + 2,
                          cell.right() - from - name - space::xs);
    paintText(painter, place({from, y, name, first}), number, mono, ink);
    paintText(painter, place({cell.right() - wide, y, wide, first}), amount, t.font(FontRole::Body), ink,
              Qt::AlignTrailing | Qt::AlignVCenter);
    y += first;
    const QFont ageFont = t.font(FontRole::Small, loud);
    const int late = QFontMetrics(ageFont).horizontalAdvance(age) + 2;
    paintText(painter, place({cell.left(), y, cell.width() - late - space::s, second}),
              index.data(SecondLineRole).toString(), t.font(FontRole::Small), quiet);
    paintText(painter, place({cell.right() - late, y, late, second}), age, ageFont, loud ? shown : quiet,
              Qt::AlignTrailing | Qt::AlignVCenter);
    y += second + between;
    const int reach = static_cast<int>(cell.width() * qBound(0.0, index.data(ShareRole).toDouble(), 1.0));
    painter.fillRect(place({cell.left(), y, cell.width(), bar}), t.color(Token::Sunken));
    painter.fillRect(place({cell.left(), y, qMax(reach, 2), bar}),
                     dimmed ? quiet : t.color(loud ? Shown::Held : Shown::Processing));
}

}  // namespace sagadesk::ui
