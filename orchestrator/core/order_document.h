// The order as a customer asked for it: parsed, checked by every rule of the contract, and frozen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/json/value.hpp>

#include "core/failure.h"
#include "core/redaction.h"
#include "core/search_words.h"

namespace sagadesk::core {

inline constexpr std::size_t document_bytes_max = 64 * 1024;
inline constexpr std::size_t metadata_bytes_max = 16 * 1024;
inline constexpr std::size_t lines_max = 500;
inline constexpr int priority_default = 5;  // 0 (last) … 9 (first)

struct FieldError {
    std::string pointer;  // JSON Pointer of the offending member, "" for the whole document
    std::string detail;   // what is wrong and what would be right, without personal data
};
using FieldErrors = std::vector<FieldError>;

// Immutable after parse(); shared by value through OrderDocumentPtr, so any thread may read it.
// Only what decisions and queries need is held parsed; everything else lives in text.
struct OrderDocument {
    std::string text;  // canonical JSON with defaults filled in: what is stored, sent to services and returned
    std::string type;
    std::string currency;
    std::int64_t total = 0;  // minor units
    std::string customerId;
    std::string externalReference;  // may be empty
    int priority = priority_default;
    Listed listed;
    PersonalTexts personal;
    std::uint64_t mark = 0;  // textMark() of text

    // Malformed JSON gives a Failure (400); a document that breaks a rule gives every broken rule at once (422).
    // Workflow existence is not checked here: the engine knows which types it serves.
    using Result = tl::expected<std::shared_ptr<const OrderDocument>, std::variant<Failure, FieldErrors>>;
    [[nodiscard]] static Result parse(std::string_view bytes);

    // For a text that parse() once produced and the store kept.
    [[nodiscard]] static Expected<std::shared_ptr<const OrderDocument>> fromStored(std::string text);
};
using OrderDocumentPtr = std::shared_ptr<const OrderDocument>;

}  // namespace sagadesk::core
