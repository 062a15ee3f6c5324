// The table of screens: navigation, keys and the window's stack are made from it.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/frame/page.h"

namespace sagadesk::ui {

struct PageRow {
    QString id;     // "orders"; the command "go.orders" leads there
    QString title;  // translated
    QString icon;   // in resources/icons
    std::function<Page*(Surroundings&, QWidget* parent)> make;
};

// In the order of the navigation; the last one stands at its bottom.
[[nodiscard]] const std::vector<PageRow>& pageTable();
// The page of one order, in a tab of its own.
[[nodiscard]] Page* makeOrderPage(const QString& number, Surroundings& around, QWidget* parent);

}  // namespace sagadesk::ui
