// Paints a row of the navigation: icon, name, count. Private to this folder.
#pragma once

#include <QStyledItemDelegate>

namespace sagadesk::ui {

namespace nav {
enum Role : int { Id = Qt::UserRole + 1, Icon, Count, Loudness, Current, Folded, IsView, Query };
}

class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace sagadesk::ui
