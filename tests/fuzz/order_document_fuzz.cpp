// Any bytes: an order document is refused with a place, or accepted and then stays the same through its own text.
#include "core/order_document.h"

#include <cstdint>
#include <string>

#include "core/json.h"
#include "core/json_fault.h"

namespace {

using namespace sagadesk::core;

// The library's parser with our refusals, and our own reading of the grammar, must agree on what JSON is.
void checkJson(std::string_view text) {
    const auto value = parseJson(text);
    ENSURE(value.has_value() == !findJsonFault(text, json_depth_max).has_value());
    if (!value) {
        ENSURE(value.error().place.starts_with("byte "));
        return;
    }
    const auto canonical = canonicalJson(*value);
    const auto again = parseJson(canonical);
    ENSURE(again && canonicalJson(*again) == canonical);
}

void checkDocument(std::string_view text) {
    const auto document = OrderDocument::parse(text);
    if (!document) {
        const auto* errors = std::get_if<FieldErrors>(&document.error());
        ENSURE(!errors || !errors->empty());
        return;
    }
    const auto restored = OrderDocument::fromStored((*document)->text);
    ENSURE(restored && (*restored)->total == (*document)->total && (*restored)->type == (*document)->type);
    const auto again = OrderDocument::parse((*document)->text);
    // Filled-in defaults may carry it past the limit for incoming documents.
    ENSURE((*document)->text.size() > document_bytes_max || (again && (*again)->text == (*document)->text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    checkJson(text);
    checkDocument(text);
    return 0;
}
