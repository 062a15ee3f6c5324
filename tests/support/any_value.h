// Makes and compares values of any plain struct, member by member, so that a member that is added later is tried too.
//
// Over Boost.PFR, which counts the members. What a type or a member allows beyond its kind is the test's to mend.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include <boost/pfr/core.hpp>

#include "api/json_members.h"

namespace sagadesk::tests {

class AnyValue {
public:
    explicit AnyValue(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

    template <class Value>
    [[nodiscard]] Value make() {
        Value value;
        fill(value);
        return value;
    }

    template <class Value>
    void fill(Value& to) {
        if constexpr (std::same_as<Value, std::string>)
            to = text();
        else if constexpr (std::same_as<Value, std::string_view>)
            to = {};
        else if constexpr (std::same_as<Value, bool>)
            to = below(2) == 1;
        else if constexpr (std::integral<Value>)
            to = number<Value>();
        else if constexpr (std::floating_point<Value>)
            to = static_cast<Value>(below(100'000)) / 7;
        else if constexpr (std::same_as<Value, core::Instant>)
            to = core::Instant{core::Duration{static_cast<std::int64_t>(below(4'000'000'000'000))}};
        else if constexpr (std::same_as<Value, core::Duration>)
            to = core::Duration{static_cast<std::int64_t>(below(1'000'000))};
        else
            fillParts(to);
    }

private:
    template <class Value>
    void fillParts(Value& to) {
        if constexpr (std::same_as<Value, core::OrderNumber>)
            to = core::OrderNumber::fromRandom(m_random());
        else if constexpr (std::same_as<Value, core::BulkId>)
            to.value = core::OrderNumber::fromRandom(m_random()).value;
        else if constexpr (std::same_as<Value, core::PartitionId>)
            to = static_cast<core::PartitionId>(below(1'000));
        else if constexpr (requires { api::lastOf(to); })
            to = static_cast<Value>(below(static_cast<std::uint64_t>(api::lastOf(to)) + 1));
        else if constexpr (requires {
                               to.emplace();
                               to.reset();
                           })
            below(3) > 0 ? fill(to.emplace()) : to.reset();
        else if constexpr (requires {
                               to.resize(1);
                               to.front();
                           })
            fillSome(to);
        else if constexpr (requires { to.fill(to.front()); })
            for (auto& each : to) fill(each);
        else if constexpr (!std::same_as<Value, std::pair<std::string_view, std::string>>)
            boost::pfr::for_each_field(to, [this](auto& member) { fill(member); });
    }
    template <class Value>
    void fillSome(Value& to) {
        to.resize(below(4));
        for (auto& each : to) fill(each);
    }
    // Over the whole range at times, small as a rule.
    template <class Number>
    [[nodiscard]] Number number() {
        const auto positive =
            static_cast<Number>(m_random() & 0x7FFF'FFFF'FFFF'FFFF) & std::numeric_limits<Number>::max();
        return below(4) == 0 ? positive : static_cast<Number>(below(100));
    }
    [[nodiscard]] std::string text() {
        static const std::array<std::string, 8> pieces{"a", "K7", "\"", "\\", "\n", "é", "語", " /~"};
        std::string text;
        for (std::uint64_t count = below(6); count > 0; --count) text += pieces[below(pieces.size())];
        return text;
    }

    std::mt19937_64 m_random;
};

// "" when equal, else the first member that is not: "2.0.5" by its number at each level.
template <class Value>
[[nodiscard]] std::string difference(const Value& one, const Value& other);

template <class Value>
[[nodiscard]] std::string differenceOfElements(const Value& one, const Value& other) {
    if (one.size() != other.size()) return ".size";
    for (std::size_t i = 0; i < one.size(); ++i)
        if (auto found = difference(one[i], other[i]); !found.empty()) return "[" + std::to_string(i) + "]" + found;
    return {};
}

template <class Value>
[[nodiscard]] std::string differenceOfMembers(const Value& one, const Value& other) {
    std::string found;
    const auto others = boost::pfr::structure_tie(other);
    boost::pfr::for_each_field(one, [&](const auto& member, auto index) {
        if (!found.empty()) return;
        const auto different = difference(member, std::get<index>(others));
        if (!different.empty()) found = "." + std::to_string(index) + different;
    });
    return found;
}

template <class Value>
std::string difference(const Value& one, const Value& other) {
    if constexpr (requires { one.has_value(); })
        return one.has_value() != other.has_value() ? "?" : one ? difference(*one, *other) : "";
    else if constexpr (requires {
                           one.size();
                           one.begin();
                       })
        return differenceOfElements(one, other);
    else if constexpr (std::equality_comparable<Value>)
        return one == other ? "" : "!";
    else
        return differenceOfMembers(one, other);
}

}  // namespace sagadesk::tests
