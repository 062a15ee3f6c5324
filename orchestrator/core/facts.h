// What is known of an order's effects, from the records of its steps; private to the explanations.
#pragma once

#include "core/explanation.h"

namespace sagadesk::core {

// What a step is about, as far as anybody outside asks.
enum class Topic : std::uint8_t { None, Authorisation, Capture, Stock, Delivery, Customer };
[[nodiscard]] Topic topicOf(const Step& step);

[[nodiscard]] Facts factsOf(const Order& order);

}  // namespace sagadesk::core
