// What the code of a failure tells about its kind: one table for the failure queue and for the explanations.
#pragma once

#include <cstdint>
#include <string_view>

namespace sagadesk::core {

// Why a service said no.
enum class DeclineKind : std::uint8_t {
    Other,  // a code of the service's own
    Funds,
    ExpiredCard,
    NoReason,        // the bank does not say why
    Security,        // suspected fraud, lost or stolen cards: never told to a caller
    Authentication,  // the bank wants the customer to confirm
    OutOfStock,
    PartlyInStock,
    PriceChanged,
    NotEligible,
    CarrierRefused,
    Rejected,  // by a person, at an approval
};

// money: the step authorises or captures; only there a refusal without a reason is the bank's.
[[nodiscard]] DeclineKind declineKind(std::string_view code, bool money);

// Nothing was said about the order: no answer came, or one that says that the service is not well.
[[nodiscard]] bool isTechnical(std::string_view code);
// An answer came that no contract knows.
[[nodiscard]] bool isBadAnswer(std::string_view code);
// The service, or a person, has said no.
[[nodiscard]] bool isDecline(std::string_view code);

}  // namespace sagadesk::core
