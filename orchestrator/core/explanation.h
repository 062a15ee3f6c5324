// What an order's situation means, as a stable code with parameters: the console makes sentences of it.
//
// Pure. Never a sentence, never personal data. The catalogue of codes and of their parameters is complete by test.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/order.h"

namespace sagadesk::core {

// The four facts that are always answered. Unknown is said, never guessed.
enum class MoneyFact : std::uint8_t {
    NotTaken,   // nothing was authorised or captured, or it is known that it was not
    Held,       // authorised, not captured
    Taken,      // captured
    Releasing,  // the authorisation is being voided
    Released,   // it was voided
    Refunding,
    Refunded,
    Unknown,  // may have been taken
};
enum class StockFact : std::uint8_t { NotHeld, Held, Releasing, Released, Unknown };
enum class DeliveryFact : std::uint8_t { NotMade, Made, Stopping, Stopped, Unknown };
enum class CustomerFact : std::uint8_t { NotTold, Told, Unknown };

struct Facts {
    MoneyFact money = MoneyFact::NotTaken;
    StockFact stock = StockFact::NotHeld;
    DeliveryFact delivery = DeliveryFact::NotMade;
    CustomerFact customer = CustomerFact::NotTold;
    bool operator==(const Facts&) const = default;
};
[[nodiscard]] std::string_view word(MoneyFact fact);  // "not_taken", "held" …
[[nodiscard]] std::string_view word(StockFact fact);
[[nodiscard]] std::string_view word(DeliveryFact fact);
[[nodiscard]] std::string_view word(CustomerFact fact);

struct Explanation {
    std::string_view code;  // one of explanationCodes()
    // Names are those that the catalogue lists for the code. Amounts in minor units, instants as RFC 3339, both as
    // text.
    std::vector<std::pair<std::string_view, std::string>> params;
    Facts facts;
};
[[nodiscard]] Explanation explain(const Order& order);

struct ExplanationCode {
    std::string_view code;
    std::string_view params;  // comma-separated names that are always there: "step,service,tries"
};
// Every code that explain() can give.
[[nodiscard]] std::span<const ExplanationCode> explanationCodes();

}  // namespace sagadesk::core
