#include "core/amendment.h"

#include <utility>

#include <boost/json/object.hpp>

#include "core/json.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

constexpr std::size_t pointers_bytes_max = 500;

// RFC 7396 §2. The depth of both is bounded by the parser.
void merge(json::value& target, const json::value& patch) {
    if (!patch.is_object()) {
        target = patch;
        return;
    }
    if (!target.is_object()) target = json::object();
    for (const auto& [key, value] : patch.get_object()) {
        if (value.is_null())
            target.get_object().erase(key);
        else
            merge(target.get_object()[key], value);
    }
}

// Only what the order's own schema or the document has a name for: a client's invention may be anybody's address.
void listPointers(const json::value& patch, const json::value& before, const json::value& after, const std::string& at,
                  std::string& pointers) {
    const auto* was = atPointer(before, at);
    const auto* is = atPointer(after, at);
    if (was == nullptr && is == nullptr) return;
    if (!patch.is_object() || patch.get_object().empty() || at == "/metadata") {
        const bool same = was != nullptr && is != nullptr && *was == *is;
        if (!same && pointers.size() + at.size() < pointers_bytes_max) pointers += (pointers.empty() ? "" : ",") + at;
        return;
    }
    for (const auto& [key, value] : patch.get_object())
        listPointers(value, before, after, at + "/" + pointerToken(key), pointers);
}

}  // namespace

tl::expected<Amendment, std::variant<Failure, FieldErrors>> amend(const OrderDocument& document,
                                                                  std::string_view patch) {
    using Refused = std::variant<Failure, FieldErrors>;
    auto change = parseJson(patch);
    if (!change) return tl::unexpected<Refused>(change.error());
    if (!change->is_object() || change->get_object().empty())
        return tl::unexpected<Refused>(
            FieldErrors{{"/patch", "The patch is a JSON object with the members that are to change (RFC 7396)."}});
    auto next = parseJson(document.text);
    ENSURE(next.has_value());
    const json::value before = *next;
    merge(*next, *change);
    auto parsed = OrderDocument::parse(canonicalJson(*next));
    if (!parsed) return tl::unexpected<Refused>(parsed.error());
    Amendment amendment{std::move(*parsed), {}};
    listPointers(*change, before, *next, {}, amendment.pointers);
    return amendment;
}

}  // namespace sagadesk::core
