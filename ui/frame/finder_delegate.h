// Paints a row of the Finder: head of a section, or icon, name, what it leads to, its key. Private to this folder.
#pragma once

#include <QStyledItemDelegate>

namespace sagadesk::ui {

namespace found {
enum Role : int {
    IsHead = Qt::UserRole + 1,
    Icon,
    Status,  // Shown, or absent
    Mono,    // bold and mono in front: an order's number
    Right,   // at the end of the row: money and time, or the effect
    Keys,
    Command,  // id of a command
    PageId,
    Query,   // for the page
    Number,  // of an order
};
}

class FinderDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace sagadesk::ui
