#include "engine/secret.h"

#include <array>
#include <cstring>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace sagadesk::engine {

namespace {

constexpr std::size_t target_bytes = 22;
constexpr std::size_t mac_bytes = 16;
constexpr std::size_t token_bytes = target_bytes + mac_bytes;
// The first byte of what is authenticated, so that a token's MAC can never be a fingerprint.
constexpr std::uint8_t domain_request = 1;
constexpr std::uint8_t domain_callback = 2;

constexpr std::string_view base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encodeBase64url(const std::uint8_t* bytes, std::size_t count) {
    std::string text;
    text.reserve((count * 4 + 2) / 3);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (std::size_t i = 0; i < count; ++i) {
        buffer = (buffer << 8) | bytes[i];
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text += base64url[(buffer >> bits) & 63];
        }
    }
    if (bits > 0) text += base64url[(buffer << (6 - bits)) & 63];
    return text;
}

bool decodeBase64url(std::string_view text, std::array<std::uint8_t, token_bytes>& bytes) {
    if (text.size() != (token_bytes * 4 + 2) / 3) return false;
    std::uint32_t buffer = 0;
    int bits = 0;
    std::size_t count = 0;
    for (const char c : text) {
        const auto value = base64url.find(c);
        if (value == std::string_view::npos) return false;
        buffer = (buffer << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8 && count < token_bytes) {
            bits -= 8;
            bytes[count++] = static_cast<std::uint8_t>(buffer >> bits);
        }
    }
    return count == token_bytes;
}

void put16(std::uint8_t* at, std::uint16_t value) {
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}

std::uint16_t get16(const std::uint8_t* at) {
    return static_cast<std::uint16_t>((at[0] << 8) | at[1]);
}

std::array<std::uint8_t, target_bytes> packed(const CallbackTarget& target) {
    std::array<std::uint8_t, target_bytes> bytes{};
    std::memcpy(bytes.data(), target.order.bytes.data(), 16);
    put16(bytes.data() + 16, target.run);
    bytes[18] = target.step;
    bytes[19] = target.direction == core::Direction::Undo ? 1 : 0;
    put16(bytes.data() + 20, target.attempt);
    return bytes;
}

}  // namespace

struct Secret::Impl {
    EVP_MAC* mac = nullptr;
    EVP_MAC_CTX* context = nullptr;

    core::Hash authenticate(std::uint8_t domain, const void* bytes, std::size_t count) {
        core::Hash result{};
        std::size_t length = 0;
        // A null key keeps the one given at construction.
        ENSURE(EVP_MAC_init(context, nullptr, 0, nullptr) == 1);
        ENSURE(EVP_MAC_update(context, &domain, 1) == 1);
        ENSURE(EVP_MAC_update(context, static_cast<const unsigned char*>(bytes), count) == 1);
        ENSURE(EVP_MAC_final(context, result.data(), &length, result.size()) == 1 && length == result.size());
        return result;
    }
};

Secret::Secret(const core::Hash& key) : m_impl(std::make_unique<Impl>()) {
    m_impl->mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_impl->context = EVP_MAC_CTX_new(m_impl->mac);
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                               OSSL_PARAM_construct_end()};
    ENSURE(EVP_MAC_init(m_impl->context, key.data(), key.size(), parameters.data()) == 1);
}

Secret::~Secret() {
    if (!m_impl) return;
    EVP_MAC_CTX_free(m_impl->context);
    EVP_MAC_free(m_impl->mac);
}
Secret::Secret(Secret&&) noexcept = default;
Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(m_impl, other.m_impl);
    return *this;
}

core::Hash Secret::fingerprint(std::string_view canonicalRequest) {
    return m_impl->authenticate(domain_request, canonicalRequest.data(), canonicalRequest.size());
}

std::string Secret::callbackToken(const CallbackTarget& target) {
    const auto bytes = packed(target);
    const core::Hash mac = m_impl->authenticate(domain_callback, bytes.data(), bytes.size());
    std::array<std::uint8_t, token_bytes> token{};
    std::memcpy(token.data(), bytes.data(), target_bytes);
    std::memcpy(token.data() + target_bytes, mac.data(), mac_bytes);
    return encodeBase64url(token.data(), token.size());
}

std::optional<CallbackTarget> Secret::readCallbackToken(std::string_view token) {
    std::array<std::uint8_t, token_bytes> bytes{};
    if (!decodeBase64url(token, bytes)) return std::nullopt;
    const core::Hash mac = m_impl->authenticate(domain_callback, bytes.data(), target_bytes);
    if (CRYPTO_memcmp(mac.data(), bytes.data() + target_bytes, mac_bytes) != 0) return std::nullopt;
    CallbackTarget target;
    std::memcpy(target.order.bytes.data(), bytes.data(), 16);
    target.run = get16(bytes.data() + 16);
    target.step = bytes[18];
    target.direction = bytes[19] == 1 ? core::Direction::Undo : core::Direction::Forward;
    target.attempt = get16(bytes.data() + 20);
    return target;
}

}  // namespace sagadesk::engine
