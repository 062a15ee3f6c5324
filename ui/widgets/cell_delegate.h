// How a cell of the console's tables looks: ground of the row, line below, text in the theme's fonts. The other
// delegates paint their content on it.
//
// UI thread; shared by all columns of a view. Rows have one height for the whole table (theme().rowHeight()).
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    // Into the cell without its padding.
    virtual void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    [[nodiscard]] static QColor inkOf(const QModelIndex& index);
    [[nodiscard]] static QFont fontOf(const QModelIndex& index);
};

// Shape and word of ShownRole.
class StateDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// The step bar of StepsRole.
class StepBarDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// Amounts, durations and counts: at the end of the cell, digits of one width.
class MoneyDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// Times: at the end of the cell, grey.
class TimeDelegate final : public MoneyDelegate {
    Q_OBJECT

public:
    using MoneyDelegate::MoneyDelegate;
};

// The line of SparkRole.
class SparkDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// A shape, a bold line and a second line under it: rows of 54 px.
class TwoLineDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// The ground of a row and the line below it, as every delegate paints it; accent bar at the row's beginning when
// chosen.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

}  // namespace sagadesk::ui
