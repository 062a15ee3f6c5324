// TLS to the broker: it is who its certificate says, by the authority that the settings name and by no other.
#include <gtest/gtest.h>

#include <cstdlib>

#include "support/broker_client.h"
#include "support/mosquitto_process.h"
#include "support/own_authority.h"

namespace sagadesk::tests {
namespace {

gateways::MqttSettings secure(const MosquittoProcess& broker, const std::string& host, const std::string& caFile) {
    auto settings = BrokerClient::settingsFor(broker.port(), "secure");
    settings.host = host;
    settings.tls = true;
    settings.caFile = caFile;
    return settings;
}

MosquittoProcess::Access accessWith(const TlsIdentity& identity) {
    return {.passwords = {}, .acl = "", .certificate = identity.certificate, .key = identity.key};
}

std::string troubleOf(const gateways::MqttSettings& settings) {
    BrokerClient client(settings);
    client.start();
    return client.waitForTrouble();
}

TEST(MqttTls, BrokerOfTheNamedAuthorityIsTrusted) {
    const OwnAuthority authority;
    MosquittoProcess broker("", accessWith(authority.sign("localhost")));
    BrokerClient client(secure(broker, "localhost", authority.file()));
    client.start();
    ASSERT_TRUE(client.waitUntilConnected()) << client.state().code << ": " << client.state().detail;
}

TEST(MqttTls, UnknownAuthorityIsRefused) {
    const OwnAuthority authority, other;
    MosquittoProcess broker("", accessWith(authority.sign("localhost")));
    EXPECT_EQ(troubleOf(secure(broker, "localhost", "")), "tls");
    EXPECT_EQ(troubleOf(secure(broker, "localhost", other.file())), "tls");
}

// The system's authorities count no more once one is named.
TEST(MqttTls, AuthorityOfTheSystemIsRefusedWhenAnotherIsNamed) {
    const OwnAuthority system, named;
    ASSERT_EQ(::setenv("SSL_CERT_FILE", system.file().c_str(), 1), 0);  // as OpenSSL finds the system's
    MosquittoProcess broker("", accessWith(system.sign("localhost")));
    EXPECT_EQ(troubleOf(secure(broker, "localhost", named.file())), "tls");
    {
        BrokerClient client(secure(broker, "localhost", ""));
        client.start();
        EXPECT_TRUE(client.waitUntilConnected()) << client.state().code << ": " << client.state().detail;
    }
    ::unsetenv("SSL_CERT_FILE");
}

TEST(MqttTls, CertificateForAnotherHostIsRefused) {
    const OwnAuthority authority;
    MosquittoProcess broker("", accessWith(authority.sign("broker.example.com")));
    EXPECT_EQ(troubleOf(secure(broker, "localhost", authority.file())), "tls");
}

TEST(MqttTls, PlainBrokerBehindATlsAddressIsRefused) {
    const OwnAuthority authority;
    MosquittoProcess broker;
    const auto trouble = troubleOf(secure(broker, "localhost", authority.file()));
    EXPECT_FALSE(trouble.empty());
    EXPECT_NE(trouble, "not_started");
}

}  // namespace
}  // namespace sagadesk::tests
