// A row of "Needs a person": mark, two lines, how many, how much, since when, and its one button at the end.
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

class NeedDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    void pressed(const QModelIndex& index);  // its button

protected:
    void paintContent(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    [[nodiscard]] static QRect buttonRect(const QRect& cell, Qt::LayoutDirection direction, const QModelIndex& index);
};

}  // namespace sagadesk::ui
