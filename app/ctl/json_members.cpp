#include "ctl/json_members.h"

#include "core/money.h"
#include "ctl/text/columns.h"

namespace sagadesk::ctl {

namespace json = boost::json;

std::string textOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return {};
    return harmless(std::string_view(value->get_string().data(), value->get_string().size()));
}

std::int64_t numberOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_number()) return 0;
    json::error_code error;
    const auto number = value->to_number<std::int64_t>(error);
    return error ? 0 : number;
}

std::optional<double> fractionOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_number()) return std::nullopt;
    return value->to_number<double>();
}

bool flagOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    return value != nullptr && value->is_bool() && value->get_bool();
}

std::optional<core::Instant> instantOf(const json::object& object, std::string_view name) {
    return core::parseInstant(textOf(object, name));
}

bool isNull(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    return value == nullptr || value->is_null();
}

const json::object& asObject(const json::value& value) {
    static const json::object none;
    return value.is_object() ? value.get_object() : none;
}

const json::object& objectOf(const json::object& object, std::string_view name) {
    static const json::value none;
    const json::value* value = object.if_contains(name);
    return asObject(value == nullptr ? none : *value);
}

const json::array& arrayOf(const json::object& object, std::string_view name) {
    static const json::array none;
    const json::value* value = object.if_contains(name);
    return value != nullptr && value->is_array() ? value->get_array() : none;
}

std::string amountText(std::int64_t minor, std::string_view currency) {
    if (const core::Currency* known = core::Currency::find(currency)) return core::moneyText(minor, *known);
    return std::to_string(minor) + " " + std::string(currency);
}

std::string sumsText(const json::array& money, std::string_view member) {
    std::string text;
    for (const json::value& each : money) {
        const json::object& sum = asObject(each);
        if (numberOf(sum, member) == 0) continue;
        text += (text.empty() ? "" : ", ") + amountText(numberOf(sum, member), textOf(sum, "currency"));
    }
    return text;
}

}  // namespace sagadesk::ctl
