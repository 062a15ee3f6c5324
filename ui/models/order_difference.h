// What became of an order between two moments, in sentences: for whoever was about to act on the older one. Pure.
#pragma once

#include <QStringList>
#include <vector>

#include "api/orders.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

// journal: of the order; people's entries after `before` are named with who and when.
[[nodiscard]] QStringList differenceOf(const api::OrderSnapshot& before, const api::OrderSnapshot& after,
                                       const std::vector<core::JournalEntry>& journal, const Formats& formats);

// "/shippingAddress/city: Malmö → Lund", one for each member that differs.
[[nodiscard]] QStringList documentDifference(const std::string& before, const std::string& after);

}  // namespace sagadesk::ui
