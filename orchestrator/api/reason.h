// Why an order is where it is, in plain English for the API. The console words and translates it by itself.
#pragma once

#include <string>

#include "api/orders.h"

namespace sagadesk::api {

// A sentence or two without personal data; "" while the order simply goes on or is completed.
[[nodiscard]] std::string reasonText(const OrderSnapshot& snapshot);

}  // namespace sagadesk::api
