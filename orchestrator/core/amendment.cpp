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

void listPointers(const json::value& patch, const std::string& at, std::string& pointers) {
    // Names within metadata are the customer's own.
    if (!patch.is_object() || patch.get_object().empty() || at == "/metadata") {
        pointers += (pointers.empty() ? "" : ",") + at;
        return;
    }
    for (const auto& [key, value] : patch.get_object()) listPointers(value, at + "/" + pointerToken(key), pointers);
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
    merge(*next, *change);
    auto parsed = OrderDocument::parse(canonicalJson(*next));
    if (!parsed) return tl::unexpected<Refused>(parsed.error());
    Amendment amendment{std::move(*parsed), {}};
    listPointers(*change, {}, amendment.pointers);
    if (amendment.pointers.size() > pointers_bytes_max) amendment.pointers.resize(pointers_bytes_max);
    return amendment;
}

}  // namespace sagadesk::core
