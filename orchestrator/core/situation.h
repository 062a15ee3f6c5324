// Which of the catalogue's situations an order is in; private to the explanations.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/order.h"

namespace sagadesk::core {

struct Situation {
    std::string_view code;
    std::optional<std::size_t> step{};  // that it is about; index into the order's steps and its workflow's
};
[[nodiscard]] Situation situationOf(const Order& order);

}  // namespace sagadesk::core
