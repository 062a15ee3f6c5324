#include "engine/secret.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

core::Hash key(std::uint8_t first) {
    core::Hash hash{};
    hash[0] = first;
    return hash;
}

CallbackTarget target() {
    CallbackTarget result;
    for (std::size_t i = 0; i < 16; ++i) result.order.bytes[i] = static_cast<std::uint8_t>(17 * i);
    result.run = 513;
    result.step = 63;
    result.direction = core::Direction::Undo;
    result.attempt = 777;
    return result;
}

TEST(Secret, CallbackTokensReadBackExactly) {
    Secret secret(key(1));
    const std::string token = secret.callbackToken(target());
    EXPECT_EQ(token.size(), 51U);
    EXPECT_EQ(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              std::string::npos);
    const auto read = secret.readCallbackToken(token);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, target());
}

TEST(Secret, AnyChangedCharacterIsRefused) {
    Secret secret(key(1));
    const std::string token = secret.callbackToken(target());
    for (std::size_t i = 0; i + 1 < token.size(); ++i) {  // the last one carries two bits of padding
        std::string forged = token;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(secret.readCallbackToken(forged)) << i;
    }
    EXPECT_FALSE(secret.readCallbackToken(""));
    EXPECT_FALSE(secret.readCallbackToken(token + "A"));
    EXPECT_FALSE(secret.readCallbackToken(token.substr(1)));
    EXPECT_FALSE(secret.readCallbackToken("!" + token.substr(1)));
}

TEST(Secret, AnotherDeploymentsTokensAreRefused) {
    Secret mine(key(1));
    Secret theirs(key(2));
    EXPECT_FALSE(mine.readCallbackToken(theirs.callbackToken(target())));
}

TEST(Secret, FingerprintsDependOnTheTextAndTheKey) {
    Secret secret(key(1));
    Secret other(key(2));
    EXPECT_EQ(secret.fingerprint("{}"), secret.fingerprint("{}"));
    EXPECT_NE(secret.fingerprint("{}"), secret.fingerprint("{ }"));
    EXPECT_NE(secret.fingerprint("{}"), other.fingerprint("{}"));
}

// RFC 4231 has no vector with our domain byte in front; this one: printf '\001{}' | openssl dgst -sha256 -mac HMAC
// -macopt hexkey:01000…00
TEST(Secret, FingerprintIsHmacSha256OfDomainAndText) {
    Secret secret(key(1));
    EXPECT_EQ(core::hashText(secret.fingerprint("{}")),
              "77038cf224808f35ae3e1b0dce7eda0946479e5086e3e053f793189a7a1df3ab");
}

}  // namespace
}  // namespace sagadesk::engine
