// A changed order document: a JSON merge patch on the one that the order has.
#pragma once

#include <string>
#include <string_view>

#include "core/order_document.h"

namespace sagadesk::core {

struct Amendment {
    OrderDocumentPtr document;  // checked by every rule of the contract
    std::string pointers;       // comma-separated JSON Pointers of what has changed; no values
};

// patch: a JSON object, RFC 7396. Failures as of OrderDocument::parse(), about the patched document; a patch that is no
// object is a field error at "/patch".
[[nodiscard]] tl::expected<Amendment, std::variant<Failure, FieldErrors>> amend(const OrderDocument& document,
                                                                                std::string_view patch);

}  // namespace sagadesk::core
