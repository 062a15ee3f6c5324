// Rows of the Finder that both of its files make. Private to this folder.
#pragma once

#include <QAction>
#include <QStandardItem>

namespace sagadesk::ui {

inline constexpr std::size_t found_orders = 8;

[[nodiscard]] QString plainText(const QAction& action);  // without the mark of its letter
// It acts on one order.
[[nodiscard]] bool isOfOrder(const QAction& action);
[[nodiscard]] QStandardItem* commandItem(const QAction& action, const QString& effect);

}  // namespace sagadesk::ui
