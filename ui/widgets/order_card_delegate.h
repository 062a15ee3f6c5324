// A card of an order that sticks: shape, number and money; what it waits for and how long; a bar of that time against
// the longest of the column.
//
// Roles: display, AmountRole, SecondLineRole, AgeRole, ShareRole, IconRole. UI thread; all cards have one height.
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

class OrderCardDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

}  // namespace sagadesk::ui
