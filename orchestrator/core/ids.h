// Strong identifiers. None of them is ever a bare string or number outside a codec.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/time.h"

namespace sagadesk::core {

// UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits. Byte order is creation order, as far as
// makeAfter() made the ids, which the list query relies on (newest first is "id descending").
struct OrderId {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] std::string text() const;  // 8-4-4-4-12, lower case
    [[nodiscard]] static std::optional<OrderId> parse(std::string_view text);
    // random: 10 bytes from the caller; version and variant bits are set here.
    [[nodiscard]] static OrderId make(Instant created, const std::array<std::uint8_t, 10>& random);
    // As make(), and greater than `last` even when both fall into one millisecond or the clock went back: then it
    // follows `last` in the bits behind the milliseconds (RFC 9562 §6.2, method 1).
    [[nodiscard]] static OrderId makeAfter(const OrderId& last, Instant created,
                                           const std::array<std::uint8_t, 10>& random);
    // The smallest id that can have been created at or after the instant; for created_from / created_to.
    [[nodiscard]] static OrderId lowestAt(Instant created);
    [[nodiscard]] Instant created() const;

    auto operator<=>(const OrderId&) const = default;
};

// Eight Crockford base-32 characters, 40 random bits: what a person reads out on the phone.
struct OrderNumber {
    std::uint64_t value = 0;  // < 2^40

    [[nodiscard]] std::string text() const;  // "K7QM-3XTD"
    // Reads it back as on the phone: case, dash and spaces don't matter, O is 0, I and L are 1.
    [[nodiscard]] static std::optional<OrderNumber> parse(std::string_view text);
    [[nodiscard]] static OrderNumber fromRandom(std::uint64_t random) { return {random & ((1ULL << 40) - 1)}; }

    auto operator<=>(const OrderNumber&) const = default;
};

// A slice of the orders, owned by one node at a time.
enum class PartitionId : std::uint16_t {};

[[nodiscard]] PartitionId partitionOf(const OrderId& id, std::uint16_t partitions);

}  // namespace sagadesk::core

template <>
struct std::hash<sagadesk::core::OrderId> {
    std::size_t operator()(const sagadesk::core::OrderId& id) const noexcept {
        std::uint64_t tail = 0;  // the random half is already uniform
        std::memcpy(&tail, id.bytes.data() + 8, sizeof tail);
        return tail;
    }
};
