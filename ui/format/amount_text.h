// Amounts as a person types them: without symbol, with the locale's point, or with a point where that can't be meant
// otherwise.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ui/format/formats.h"

namespace sagadesk::ui {

// Minor units. nullopt: it is no amount, is below 0 or above the limit, or has more digits after the point than the
// currency. An unknown currency has two.
[[nodiscard]] std::optional<std::int64_t> amountIn(const Formats& formats, const QString& text,
                                                   std::string_view currency);
// What amountIn() reads back: "1999.00".
[[nodiscard]] QString amountText(const Formats& formats, std::int64_t minor, std::string_view currency);

}  // namespace sagadesk::ui
