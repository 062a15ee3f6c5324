#include "core/ids.h"

#include <algorithm>

namespace sagadesk::core {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view crockford_digits =
    "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // crockford.com/base32: no I, L, O, U
constexpr std::size_t uuid_text_size = 36;
constexpr std::size_t number_digits = 8;
constexpr std::size_t number_dash_at = 4;
constexpr std::size_t number_text_max = 64;  // anything longer is no order number, however many spaces it holds
constexpr std::int64_t uuid_milliseconds_max = (std::int64_t{1} << 48) - 1;

constexpr bool isDashPosition(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

constexpr int hexValue(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

constexpr int crockfordValue(char digit) {
    if (digit >= 'a' && digit <= 'z') digit = static_cast<char>(digit - 'a' + 'A');
    if (digit == 'O') return 0;
    if (digit == 'I' || digit == 'L') return 1;
    const auto found = crockford_digits.find(digit);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

// RFC 9562 §5.7: the first 48 bits, big-endian. Instants outside what 48 bits hold become the nearest that fits.
void putMilliseconds(std::array<std::uint8_t, 16>& bytes, Instant created) {
    auto left = static_cast<std::uint64_t>(
        std::clamp<std::int64_t>(created.time_since_epoch().count(), 0, uuid_milliseconds_max));
    for (std::size_t index = 6; index-- > 0; left >>= 8) bytes[index] = static_cast<std::uint8_t>(left);
}

void putVersionAndVariant(std::array<std::uint8_t, 16>& bytes) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
}

}  // namespace

std::string OrderId::text() const {
    std::string text(uuid_text_size, '-');
    std::size_t position = 0;
    for (const std::uint8_t byte : bytes) {
        if (isDashPosition(position)) ++position;
        text[position++] = hex_digits[byte >> 4];
        text[position++] = hex_digits[byte & 0x0F];
    }
    return text;
}

std::optional<OrderId> OrderId::parse(std::string_view text) {
    if (text.size() != uuid_text_size) return std::nullopt;
    OrderId id;
    std::size_t digits = 0;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (isDashPosition(position)) {
            if (text[position] != '-') return std::nullopt;
            continue;
        }
        const int value = hexValue(text[position]);
        if (value < 0) return std::nullopt;
        auto& byte = id.bytes[digits / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++digits;
    }
    return id;
}

OrderId OrderId::make(Instant created, const std::array<std::uint8_t, 10>& random) {
    OrderId id;
    std::ranges::copy(random, id.bytes.begin() + 6);
    putMilliseconds(id.bytes, created);
    putVersionAndVariant(id.bytes);
    return id;
}

OrderId OrderId::makeAfter(const OrderId& last, Instant created, const std::array<std::uint8_t, 10>& random) {
    OrderId id = make(created, random);
    id.bytes[6] &= 0xF7;  // half of the 12 bits that count are left for those of the same millisecond
    if (id.created() > last.created()) return id;
    constexpr int counted_bytes = 8;  // 48 bits of milliseconds, 4 of the version, 12 that count
    std::ranges::copy_n(last.bytes.begin(), counted_bytes, id.bytes.begin());
    for (int at = counted_bytes - 1; at >= 0; --at) {
        auto& byte = id.bytes[static_cast<std::size_t>(at)];
        const bool carry = at == 6 ? (byte & 0x0FU) == 0x0FU : byte == 0xFFU;
        byte = at == 6 && carry ? 0x70U : static_cast<std::uint8_t>(byte + 1);
        if (!carry) break;
    }
    return id;
}

OrderId OrderId::lowestAt(Instant created) {
    return make(created, {});
}

Instant OrderId::created() const {
    std::uint64_t milliseconds = 0;
    for (std::size_t index = 0; index < 6; ++index) milliseconds = milliseconds << 8 | bytes[index];
    return Instant{Duration{static_cast<std::int64_t>(milliseconds)}};
}

std::string OrderNumber::text() const {
    std::string text(number_digits + 1, '-');
    std::uint64_t left = value;
    for (std::size_t position = text.size(); position-- > 0;) {
        if (position == number_dash_at) continue;
        text[position] = crockford_digits[left & 31];
        left >>= 5;
    }
    return text;
}

std::optional<OrderNumber> OrderNumber::parse(std::string_view text) {
    if (text.size() > number_text_max) return std::nullopt;
    OrderNumber number;
    std::size_t digits = 0;
    for (const char character : text) {
        if (character == '-' || character == ' ') continue;
        const int digit = crockfordValue(character);
        if (digit < 0 || ++digits > number_digits) return std::nullopt;
        number.value = number.value << 5 | static_cast<std::uint64_t>(digit);
    }
    if (digits != number_digits) return std::nullopt;
    return number;
}

PartitionId partitionOf(const OrderId& id, std::uint16_t partitions) {
    // The last eight bytes but the two variant bits are random; the divisor is tiny against them, so the slices are
    // even.
    std::uint64_t tail = 0;
    for (std::size_t index = 8; index < 16; ++index) tail = tail << 8 | id.bytes[index];
    return static_cast<PartitionId>(partitions == 0 ? 0 : tail % partitions);
}

}  // namespace sagadesk::core
