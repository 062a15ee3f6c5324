// Reads values from JSON member by member, and keeps the first thing that was wrong. Private to this folder.
//
// What is not known is passed over, so that a newer server's answers can be read; what is required and missing, or has
// another form than here, is a fault with the JSON Pointer (RFC 6901) of its place. A word that is none of an
// enumeration's has a code of its own: "unknown_word" means that the other side is newer.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/value.hpp>

#include "api/audit.h"
#include "api/backups.h"
#include "api/orders.h"
#include "api/services.h"
#include "api/undelivered.h"
#include "core/attempt.h"
#include "core/bulk.h"
#include "core/failure.h"

namespace sagadesk::api {

// Where a value stands; made into text only when something is wrong there.
struct Place {
    const Place* up = nullptr;
    std::string_view name;  // of a member; empty for an element
    std::size_t index = 0;

    [[nodiscard]] std::string pointer() const;
};

// nullptr: it was read. Else what would be right.
using Expects = const char*;
// Compared by its text: each library may have a copy of it.
inline constexpr Expects known_word = "a word that is known here";

class Fault {
public:
    void note(Expects expects, const Place& place);
    [[nodiscard]] const std::optional<core::Failure>& first() const { return m_first; }

private:
    std::optional<core::Failure> m_first;
};

// --- single values --------------------------------------------------------------------------------------------------

[[nodiscard]] Expects take(const boost::json::value& value, std::string& to);
[[nodiscard]] Expects take(const boost::json::value& value, bool& to);
[[nodiscard]] Expects take(const boost::json::value& value, double& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::Instant& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::Duration& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::OrderId& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::OrderNumber& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::BulkId& to);
[[nodiscard]] Expects take(const boost::json::value& value, core::Hash& to);

template <std::integral Number>
requires(!std::same_as<Number, bool>) [[nodiscard]] Expects take(const boost::json::value& value, Number& to) {
    if (value.is_int64() && std::in_range<Number>(value.get_int64()))
        to = static_cast<Number>(value.get_int64());
    else if (value.is_uint64() && std::in_range<Number>(value.get_uint64()))
        to = static_cast<Number>(value.get_uint64());
    else
        return "a whole number in its range";
    return nullptr;
}

// The enumerations that are read by their words.
constexpr core::OrderState lastOf(core::OrderState) {
    return core::OrderState::Cancelled;
}
constexpr core::Activity lastOf(core::Activity) {
    return core::Activity::Idle;
}
constexpr core::HoldReason lastOf(core::HoldReason) {
    return core::HoldReason::Operator;
}
constexpr core::EntryKind lastOf(core::EntryKind) {
    return static_cast<core::EntryKind>(core::entry_kind_count - 1);
}
constexpr core::MoneyFact lastOf(core::MoneyFact) {
    return core::MoneyFact::Unknown;
}
constexpr core::StockFact lastOf(core::StockFact) {
    return core::StockFact::Unknown;
}
constexpr core::DeliveryFact lastOf(core::DeliveryFact) {
    return core::DeliveryFact::Unknown;
}
constexpr core::CustomerFact lastOf(core::CustomerFact) {
    return core::CustomerFact::Unknown;
}
constexpr core::UndoKind lastOf(core::UndoKind) {
    return core::UndoKind::CannotBeUndone;
}
constexpr core::Help lastOf(core::Help) {
    return core::Help::Customer;
}
constexpr core::BulkAction lastOf(core::BulkAction) {
    return core::BulkAction::Hold;
}
constexpr core::BulkState lastOf(core::BulkState) {
    return core::BulkState::Finished;
}
constexpr core::BulkResult lastOf(core::BulkResult) {
    return core::BulkResult::Left;
}
constexpr ServiceHealth lastOf(ServiceHealth) {
    return ServiceHealth::NotConfigured;
}
constexpr BreakerState lastOf(BreakerState) {
    return BreakerState::HalfOpen;
}
constexpr CheckState lastOf(CheckState) {
    return CheckState::Failed;
}
constexpr BackupState lastOf(BackupState) {
    return BackupState::Failed;
}
constexpr UndeliveredKind lastOf(UndeliveredKind) {
    return UndeliveredKind::Intake;
}

constexpr MilestoneState lastOf(MilestoneState) {
    return MilestoneState::Skipped;
}

constexpr core::AttemptKind lastOf(core::AttemptKind) {
    return core::AttemptKind::Lookup;
}
constexpr core::AttemptEnd lastOf(core::AttemptEnd) {
    return core::AttemptEnd::Lost;
}
constexpr core::AttemptOutcome lastOf(core::AttemptOutcome) {
    return core::AttemptOutcome::NotDone;
}

template <class Enumeration>
requires requires(Enumeration each) {
    lastOf(each);
}
[[nodiscard]] Expects take(const boost::json::value& value, Enumeration& to) {
    if (!value.is_string()) return "a string";
    for (std::size_t i = 0; i <= static_cast<std::size_t>(lastOf(to)); ++i) {
        if (word(static_cast<Enumeration>(i)) != std::string_view(value.get_string())) continue;
        to = static_cast<Enumeration>(i);
        return nullptr;
    }
    return known_word;
}

// --- objects and arrays ---------------------------------------------------------------------------------------------

class Members {
public:
    Members(const boost::json::value& value, const Place& place, Fault& fault);

    // Required, and not null.
    template <class Value>
    void read(std::string_view name, Value& to) const;
    // Stays as it is where the member is null or absent.
    template <class Value>
    void readIfAny(std::string_view name, Value& to) const;
    // A JSON text: object or null, which is "". Canonical, or as it was written but for white space.
    void readCanonical(std::string_view name, std::string& to) const;
    void readAsWritten(std::string_view name, std::string& to) const;
    // By the words of an enumeration: {"pending": 1, "confirmed": 2}; each is required.
    template <class Enumeration, class Value, std::size_t Size>
    void readByWord(std::string_view name, std::array<Value, Size>& to) const;
    // The members of the member itself; absent or null has none.
    [[nodiscard]] const boost::json::object* objectIfAny(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    void wrong(std::string_view name, Expects expects) const;

private:
    [[nodiscard]] const boost::json::value* find(std::string_view name) const;  // nullptr also for null

    const boost::json::object* m_object = nullptr;  // nullptr: it was none
    const Place& m_place;
    Fault& m_fault;
};

template <class Value>
void readValue(const boost::json::value& value, const Place& place, Fault& fault, Value& to);

template <class Value>
void readElements(const boost::json::value& value, const Place& place, Fault& fault, std::vector<Value>& to) {
    if (!value.is_array()) return fault.note("an array", place);
    to.resize(value.get_array().size());
    for (std::size_t i = 0; i < to.size(); ++i) readValue(value.get_array()[i], Place{&place, {}, i}, fault, to[i]);
}

template <class Value, std::size_t Size>
void readElements(const boost::json::value& value, const Place& place, Fault& fault, std::array<Value, Size>& to) {
    if (!value.is_array() || value.get_array().size() != Size) return fault.note("an array of its length", place);
    for (std::size_t i = 0; i < Size; ++i) readValue(value.get_array()[i], Place{&place, {}, i}, fault, to[i]);
}

template <class Value>
void readValue(const boost::json::value& value, const Place& place, Fault& fault, Value& to) {
    if constexpr (requires { take(value, to); }) {
        if (const Expects expects = take(value, to)) fault.note(expects, place);
    } else if constexpr (requires {
                             to.emplace();
                             *to;
                         }) {
        readValue(value, place, fault, to.emplace());
    } else if constexpr (requires { readElements(value, place, fault, to); }) {
        readElements(value, place, fault, to);
    } else {
        readMembers(Members(value, place, fault), to);
    }
}

template <class Value>
void Members::read(std::string_view name, Value& to) const {
    if (const auto* const value = find(name)) return readValue(*value, Place{&m_place, name, 0}, m_fault, to);
    wrong(name, "a value; it is required");
}

template <class Value>
void Members::readIfAny(std::string_view name, Value& to) const {
    if (const auto* const value = find(name)) readValue(*value, Place{&m_place, name, 0}, m_fault, to);
}

template <class Enumeration, class Value, std::size_t Size>
void Members::readByWord(std::string_view name, std::array<Value, Size>& to) const {
    const auto* const value = find(name);
    if (value == nullptr) return wrong(name, "a value; it is required");
    const Place place{&m_place, name, 0};
    const Members words(*value, place, m_fault);
    for (std::size_t i = 0; i < Size; ++i) {
        if constexpr (requires { to[i].emplace(); })
            words.readIfAny(word(static_cast<Enumeration>(i)), to[i]);
        else
            words.read(word(static_cast<Enumeration>(i)), to[i]);
    }
}

// The document, or why it is none: "malformed_json" with the byte, "unexpected_value", "unknown_word" with the pointer.
[[nodiscard]] core::Expected<boost::json::value> parseDocument(std::string_view text);

template <class Value>
[[nodiscard]] core::Expected<Value> readDocument(std::string_view text) {
    const auto document = parseDocument(text);
    if (!document) return tl::unexpected(document.error());
    Fault fault;
    Value value;
    readValue(*document, Place{}, fault, value);
    if (fault.first()) return tl::unexpected(*fault.first());
    return value;
}

}  // namespace sagadesk::api
