#include "api/json_members.h"

#include <algorithm>

#include <boost/json/serialize.hpp>

#include "core/json.h"

namespace sagadesk::api {

namespace {

namespace json = boost::json;

// An order document may be as deep as documents may be, and stands some levels down in an answer.
constexpr std::size_t depth_max = core::json_depth_max + 8;

constexpr Expects a_string = "a string";

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// Ids by their own parser.
template <class Value>
Expects takeParsed(const json::value& value, std::optional<Value> (*parse)(std::string_view), Expects expects,
                   Value& to) {
    const auto parsed = value.is_string() ? parse(value.get_string()) : std::nullopt;
    if (!parsed) return expects;
    to = *parsed;
    return nullptr;
}

}  // namespace

std::string Place::pointer() const {
    if (up == nullptr) return {};
    return up->pointer() + '/' + (name.empty() ? std::to_string(index) : core::pointerToken(name));
}

void Fault::note(Expects expects, const Place& place) {
    if (m_first) return;
    m_first = core::Failure{
        std::string_view(expects) == known_word ? "unknown_word" : "unexpected_value", core::FailureClass::Refused,
        "The answer has something else where there should be " + std::string(expects) + ".", place.pointer()};
}

Expects take(const json::value& value, std::string& to) {
    if (!value.is_string()) return a_string;
    to.assign(value.get_string().data(), value.get_string().size());
    return nullptr;
}

Expects take(const json::value& value, bool& to) {
    if (!value.is_bool()) return "true or false";
    to = value.get_bool();
    return nullptr;
}

Expects take(const json::value& value, double& to) {
    if (!value.is_number()) return "a number";
    to = value.to_number<double>();
    return nullptr;
}

Expects take(const json::value& value, core::Instant& to) {
    return takeParsed(value, core::parseInstant, "a time (RFC 3339)", to);
}

Expects take(const json::value& value, core::Duration& to) {
    std::int64_t milliseconds = 0;
    if (const Expects expects = take(value, milliseconds)) return expects;
    to = core::Duration(milliseconds);
    return nullptr;
}

Expects take(const json::value& value, core::OrderId& to) {
    return takeParsed(value, core::OrderId::parse, "an order's id", to);
}

Expects take(const json::value& value, core::OrderNumber& to) {
    return takeParsed(value, core::OrderNumber::parse, "an order's number", to);
}

Expects take(const json::value& value, core::BulkId& to) {
    return takeParsed(value, core::BulkId::parse, "a job's id", to);
}

Expects take(const json::value& value, core::Hash& to) {
    constexpr Expects expects = "a hash of 64 hex digits";
    if (!value.is_string() || value.get_string().size() != 2 * to.size()) return expects;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const int high = hexValue(value.get_string()[2 * i]);
        const int low = hexValue(value.get_string()[2 * i + 1]);
        if (high < 0 || low < 0) return expects;
        to[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return nullptr;
}

Members::Members(const json::value& value, const Place& place, Fault& fault)
    : m_object(value.if_object()),
      m_place(place),
      m_fault(fault) {
    if (m_object == nullptr) m_fault.note("an object", m_place);
}

const json::value* Members::find(std::string_view name) const {
    const auto* const value = m_object == nullptr ? nullptr : m_object->if_contains(name);
    return value == nullptr || value->is_null() ? nullptr : value;
}

const json::object* Members::objectIfAny(std::string_view name) const {
    const auto* const value = find(name);
    if (value == nullptr) return nullptr;
    if (!value->is_object()) wrong(name, "an object");
    return value->if_object();
}

void Members::readCanonical(std::string_view name, std::string& to) const {
    if (const auto* const value = find(name)) to = core::canonicalJson(*value);
}

void Members::readAsWritten(std::string_view name, std::string& to) const {
    if (const auto* const value = find(name)) to = json::serialize(*value);
}

void Members::wrong(std::string_view name, Expects expects) const {
    m_fault.note(expects, Place{&m_place, name, 0});
}

core::Expected<json::value> parseDocument(std::string_view text) {
    return core::parseJson(text, depth_max);
}

}  // namespace sagadesk::api
