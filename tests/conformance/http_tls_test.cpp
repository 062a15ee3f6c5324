// TLS: a service is who its certificate says, by the authority that the settings name and by no other.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "gateways/http/http_gateway.h"
#include "support/gateway_calls.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {
namespace {

using gateways::HttpGateway;
using gateways::HttpService;

// An authority of its own in a temporary folder, which signs certificates for host names.
class OwnAuthority {
public:
    OwnAuthority() {
        std::string name = (std::filesystem::temp_directory_path() / "sagadesk-tls-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test-authority "
            "-keyout ca.key -out ca.pem");
    }
    ~OwnAuthority() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    OwnAuthority(const OwnAuthority&) = delete;
    OwnAuthority& operator=(const OwnAuthority&) = delete;

    [[nodiscard]] std::string file() const { return m_folder / "ca.pem"; }
    [[nodiscard]] TlsIdentity sign(const std::string& host) const {
        std::ofstream(m_folder / (host + ".ext")) << "subjectAltName=DNS:" << host << "\n";
        run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=" + host + " -keyout " + host +
            ".key -out " + host + ".csr");
        run("openssl x509 -req -in " + host + ".csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile " + host +
            ".ext -out " + host + ".pem");
        return {m_folder / (host + ".pem"), m_folder / (host + ".key")};
    }

private:
    void run(const std::string& command) const {
        const std::string whole = "cd " + m_folder.string() + " && " + command + " >log 2>&1";
        EXPECT_EQ(std::system(whole.c_str()), 0) << whole;
    }
    std::filesystem::path m_folder;
};

const std::vector<Play> one_answer{{.bytes = httpAnswer(200, "{}")}};

ports::ServiceAnswer callWith(const ScriptedServer& server, const std::string& caFile) {
    HttpService service;
    service.url = server.url();
    service.caFile = caFile;
    HttpGateway gateway({{"payment", service}});
    return callAndWait(gateway, paymentCall());
}

TEST(HttpTls, ServiceOfTheNamedAuthorityIsTrusted) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer, authority.sign("localhost"));
    const auto answer = callWith(server, authority.file());
    EXPECT_EQ(answer.status, 200) << answer.detail;
    EXPECT_EQ(server.requests().size(), 1U);
}

TEST(HttpTls, UnknownAuthorityIsRefusedAndNothingSent) {
    const OwnAuthority authority, other;
    const ScriptedServer server(one_answer, authority.sign("localhost"));
    for (const std::string& caFile : {std::string{}, other.file()}) {
        const auto answer = callWith(server, caFile);
        EXPECT_EQ(answer.transport, ports::Transport::NotSent);
        EXPECT_EQ(answer.code, "tls");
    }
    EXPECT_TRUE(server.requests().empty());
}

TEST(HttpTls, CertificateForAnotherHostIsRefused) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer, authority.sign("payment.example.com"));
    const auto answer = callWith(server, authority.file());
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "tls");
    EXPECT_TRUE(server.requests().empty());
}

TEST(HttpTls, PlainServerBehindATlsAddressIsNotSent) {
    const OwnAuthority authority;
    const ScriptedServer server(
        {{.bytes = "HTTP/1.1 400 Bad Request\r\n\r\n", .ending = Play::Ending::Close, .closeUnread = true}});
    HttpService service;
    service.url = "https://localhost:" + std::to_string(server.port());
    service.caFile = authority.file();
    HttpGateway gateway({{"payment", service}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "tls");
}

// The time-out comes before the first byte of the request could be sent.
TEST(HttpTls, HandshakeThatNeverEndsIsNotSent) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer);  // waits for a plain request, for ever
    HttpService service;
    service.url = "https://localhost:" + std::to_string(server.port());
    service.caFile = authority.file();
    HttpGateway gateway({{"payment", service}});
    ports::ServiceCall call = paymentCall();
    call.timeout = std::chrono::milliseconds{300};
    const auto answer = callAndWait(gateway, call);
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "timeout");
}

}  // namespace
}  // namespace sagadesk::tests
