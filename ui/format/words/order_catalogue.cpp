#include "ui/format/words/order_catalogue.h"

#include <algorithm>

namespace sagadesk::ui {

const OrderRow* orderRow(std::string_view key) {
    for (const auto rows : {forwardRows(), heldRows(), undoingRows(), endedRows(), declinedRows(), generalRows()}) {
        const auto found = std::ranges::find(rows, key, &OrderRow::key);
        if (found != rows.end()) return &*found;
    }
    return nullptr;
}

}  // namespace sagadesk::ui
