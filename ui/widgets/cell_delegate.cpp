#include "ui/widgets/cell_delegate.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/spark.h"
#include "ui/widgets/step_bar.h"

namespace sagadesk::ui {

namespace {

std::optional<Shown> shownIn(const QModelIndex& index, int role) {
    const QVariant value = index.data(role);
    return value.canConvert<Shown>() ? std::optional(value.value<Shown>()) : std::nullopt;
}

QRect square(const QStyleOptionViewItem& option, const QRect& cell, int x, int side) {
    return QStyle::visualRect(option.direction, cell, {x, cell.center().y() - side / 2 + 1, side, side});
}

void paintLoading(QPainter& painter, const QRect& cell) {
    const int height = theme().scaled(8);
    paintBox(painter, QRect(cell.left(), cell.center().y() - height / 2, cell.width() * 6 / 10, height),
             theme().color(Token::Sunken), QColor(), 1, 2);
}

}  // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& t = theme();
    const QRect& r = option.rect;
    if (index.data(HeadRole).toBool()) {
        painter.fillRect(r, t.color(Token::Window));
    } else if (option.state & QStyle::State_Selected) {
        painter.fillRect(r, t.color(Token::Selected));
        if (index.column() == 0)
            painter.fillRect(QStyle::visualRect(option.direction, r, {r.left(), r.top(), 3, r.height()}),
                             t.color(Token::Accent));
    } else if (index.data(ChangedRole).toBool() || (option.state & QStyle::State_MouseOver)) {
        painter.fillRect(r, t.color(Token::JustChanged));
    } else {
        painter.fillRect(r, t.color(Token::Base));
    }
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.color(Token::Hair));
}

QColor CellDelegate::inkOf(const QModelIndex& index) {
    const Theme& t = theme();
    if (index.data(DimmedRole).toBool()) return t.color(Token::Text3);
    if (index.data(LoudRole).toBool())
        if (const auto shown = shownIn(index, ShownRole)) return t.color(*shown);
    return t.color(index.data(QuietRole).toBool() || index.data(HeadRole).toBool() ? Token::Text2 : Token::Text);
}

QFont CellDelegate::fontOf(const QModelIndex& index) {
    const bool loud = index.data(LoudRole).toBool() || index.data(HeadRole).toBool();
    if (index.data(HeadRole).toBool()) return theme().font(FontRole::Small, true);
    return theme().font(index.data(MonoRole).toBool() ? FontRole::Mono : FontRole::Body, loud);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    paintRowGround(*painter, option, index);
    const int padding = index.column() == 0 ? space::m : space::s;
    const QRect cell = option.rect.adjusted(padding, 0, -space::s, -1);
    if (index.data(LoadingRole).toBool())
        paintLoading(*painter, cell);
    else
        paintContent(*painter, cell, option, index);
    // The bar and the ground show a chosen row; the ring shows where one stands without choosing.
    const bool ring = (option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_Selected);
    if (ring) paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 2);
}

void CellDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    QRect rest = cell;
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const int side = theme().scaled(14);
        const auto shown = shownIn(index, IconShownRole);
        paintIcon(painter, square(option, cell, cell.left(), side), icon,
                  shown ? theme().color(*shown) : theme().color(Token::Text2));
        rest = QStyle::visualRect(option.direction, cell, cell.adjusted(side + space::s, 0, 0, 0));
    }
    const QVariant given = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    paintText(painter, rest, index.data().toString(), fontOf(index), inkOf(index), alignment);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int text = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    return {text + space::m + space::s, theme().rowHeight()};
}

void StateDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto shown = shownIn(index, ShownRole);
    if (!shown) return CellDelegate::paintContent(painter, cell, option, index);
    const Theme& t = theme();
    const bool dimmed = index.data(DimmedRole).toBool();
    const QColor ink = dimmed ? t.color(Token::Text3) : t.color(*shown);
    const int side = t.scaled(14);
    paintIcon(painter, square(option, cell, cell.left(), side), iconOf(*shown), ink);
    const QString given = index.data().toString();
    paintText(painter, QStyle::visualRect(option.direction, cell, cell.adjusted(side + 7, 0, 0, 0)),
              given.isEmpty() ? wordOf(*shown) : given, t.font(FontRole::Body, isLoud(*shown)), ink);
}

void StepBarDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QVariant cells = index.data(StepsRole);
    if (cells.canConvert<StepCells>()) paintStepBar(painter, cell, cells.value<StepCells>(), option.direction);
}

void MoneyDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem&,
                                 const QModelIndex& index) const {
    paintText(painter, cell, index.data().toString(), fontOf(index), inkOf(index),
              Qt::AlignTrailing | Qt::AlignVCenter);
}

void SparkDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem&,
                                 const QModelIndex& index) const {
    const QVariant spark = index.data(SparkRole);
    if (spark.canConvert<Spark>()) paintSpark(painter, cell.adjusted(0, 5, 0, -5), spark.value<Spark>());
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, theme().lineHeight(FontRole::Body) + theme().lineHeight(FontRole::Small) + 20};
}

void TwoLineDelegate::paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const Theme& t = theme();
    QRect rest = cell;
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side = t.scaled(16);
        const auto shown = shownIn(index, IconShownRole);
        paintIcon(painter, square(option, cell, cell.left(), side), icon,
                  shown ? t.color(*shown) : t.color(Token::Text2));
        rest.adjust(side + 16, 0, 0, 0);
    }
    const int first = t.lineHeight(FontRole::Body), second = t.lineHeight(FontRole::Small);
    const int top = cell.top() + (cell.height() - first - second) / 2;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, cell, r); };
    const QVariant given = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side = given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeading;
    const Qt::Alignment alignment = (side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    paintText(painter, place({rest.left(), top, rest.width(), first}), index.data().toString(),
              t.font(FontRole::Body, true), inkOf(index), alignment);
    paintText(painter, place({rest.left(), top + first, rest.width(), second}), index.data(SecondLineRole).toString(),
              t.font(FontRole::Small), t.color(Token::Text2), alignment);
}

}  // namespace sagadesk::ui
