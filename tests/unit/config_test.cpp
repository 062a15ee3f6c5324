#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "config/keys.h"
#include "config/load.h"
#include "config/values.h"

namespace sagadesk::config {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Config : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "sagadesk-config-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return m_folder / name;
    }
    [[nodiscard]] tl::expected<Settings, Mistakes> load(const std::string& toml,
                                                        std::vector<Override> overrides = {}) const {
        return loadSettings({write("sagadesk.toml", toml), m_folder, std::move(overrides)});
    }
    // The first mistake as "LINE:COLUMN sentence".
    [[nodiscard]] std::string mistakeIn(const std::string& toml) const {
        const auto loaded = load(toml);
        if (loaded) return "accepted";
        const core::Failure& first = loaded.error().front();
        const std::string file = (m_folder / "sagadesk.toml").string() + ":";
        return (first.place.rfind(file, 0) == 0 ? first.place.substr(file.size()) : first.place) + " " + first.detail;
    }
    fs::path m_folder;
};

TEST_F(Config, anEmptyFileGivesTheDefaultsWithTheStoreBesideIt) {
    const auto loaded = load("");
    ASSERT_TRUE(loaded) << text(loaded.error());
    Settings expected;
    expected.storePath = (m_folder / "orders.db").string();
    expected.backupsFolder = (m_folder / "backups").string();
    EXPECT_EQ(*loaded, expected);
}

TEST_F(Config, everyKeyArrives) {
    write("token", "t0ken\n");
    write("ca.pem", "x");
    write("cert.pem", "x");
    write("key.pem", "x");
    write("password", "secret");
    fs::create_directory(m_folder / "workflows");
    const auto loaded = load(R"(
[store]
url = "sqlite:data.db"
backups = "copies"
backup_every = "24h"
backups_kept = 3
[api]
listen = "[::1]:0"
intake_limit = 7
[mqtt]
url = "mqtts://broker.example"
prefix = "shop/eu"
publish = "order.*, step.failed"
window = 7
event_expiry = "2d"
session_expiry = "30m"
personal_data = true
user = "events"
password_file = "password"
ca_file = "ca.pem"
client_certificate = "cert.pem"
client_key = "key.pem"
[engine]
node = "shop-1"
partitions = 4
in_flight = 99
[workflows]
directory = "workflows"
[services.payment]
url = "https://pay.example:8443/v2/"
timeout = "5s"
concurrency = 3
rate = 2.5
breaker_failures = 4
breaker_cool_down = "700ms"
token_file = "token"
ca_file = "ca.pem"
client_certificate = "cert.pem"
client_key = "key.pem"
[services.inventory]
url = "http://127.0.0.1:9"
rate = 200
basic_user = "sagadesk"
basic_password_file = "password"
[log]
level = "debug"
)");
    ASSERT_TRUE(loaded) << text(loaded.error());
    const auto in = [this](const char* name) { return (m_folder / name).string(); };
    Settings expected{in("data.db"),
                      core::Duration{30LL * 86'400'000},
                      in("copies"),
                      24h,
                      3,
                      "::1",
                      0,
                      7,
                      {},
                      "shop-1",
                      4,
                      99,
                      in("workflows"),
                      "debug",
                      {}};
    expected.mqtt = {
        "broker.example", 8883,     true,         "shop/eu",      "order.*, step.failed", 7, 2 * 24h, 30min, true,
        "events",         "secret", in("ca.pem"), in("cert.pem"), in("key.pem")};
    expected.services["payment"] = {"https://pay.example:8443/v2",
                                    5s,
                                    3,
                                    2.5,
                                    4,
                                    700ms,
                                    "t0ken",
                                    "",
                                    "",
                                    in("ca.pem"),
                                    in("cert.pem"),
                                    in("key.pem")};
    ServiceSettings inventory;
    inventory.url = "http://127.0.0.1:9";
    inventory.rate = 200;
    inventory.basicUser = "sagadesk";
    inventory.basicPassword = "secret";
    expected.services["inventory"] = inventory;
    EXPECT_EQ(*loaded, expected);
}

TEST_F(Config, aMistakeNamesLineAndColumn) {
    EXPECT_EQ(mistakeIn("[api]\nlisten_on = \"x\"\n"), "2:1 unknown key listen_on; did you mean listen?");
    EXPECT_EQ(mistakeIn("[apy]\n"), "1:2 unknown section [apy]; did you mean [api]?");
    EXPECT_EQ(mistakeIn("[zzzzzzzz]\n"), "1:2 unknown section [zzzzzzzz]");
    EXPECT_EQ(mistakeIn("api = 1\n"), "1:1 api is a section: write [api]");
    EXPECT_EQ(mistakeIn("[engine]\nnode = 5\n"), "2:8 node must be a text in quotes, not a whole number");
    EXPECT_EQ(mistakeIn("[engine]\npartitions = \"5\"\n"), "2:14 partitions must be a whole number, not a text");
    EXPECT_EQ(mistakeIn("[engine]\npartitions = 1.5\n"),
              "2:14 partitions must be a whole number, not a number with a fraction");
    EXPECT_EQ(mistakeIn("[engine]\npartitions = 0\n"), "2:14 partitions must be from 1 to 256, not 0");
    EXPECT_EQ(mistakeIn("[engine]\npartitions = 257\n"), "2:14 partitions must be from 1 to 256, not 257");
    EXPECT_EQ(mistakeIn("[engine]\nnode = \"a b\"\n"), "2:8 node may hold only: letters, digits, `.`, `_`, `-`");
    EXPECT_EQ(mistakeIn("[log]\nlevel = \"loud\"\n"), "2:9 level must be one of: debug info warn error; not \"loud\"");
    EXPECT_EQ(mistakeIn("[log]\n\n\n   levl = \"info\"\n"), "4:4 unknown key levl; did you mean level?");
}

TEST_F(Config, brokenTomlNamesItsPlace) {
    EXPECT_EQ(mistakeIn("[api\n").substr(0, 2), "1:");
    EXPECT_EQ(mistakeIn("[api]\nlisten = \n").substr(0, 2), "2:");
    EXPECT_EQ(mistakeIn("[api]\nintake_limit = 1\nintake_limit = 2\n").substr(0, 2), "3:");
    EXPECT_NE(mistakeIn("a = \"\xff\xfe\"\n"), "accepted");
}

TEST_F(Config, allMistakesAreNamedInTheOrderOfTheFile) {
    const auto loaded = load("[log]\nlevel = 1\n[api]\nlisten = 2\n[engine]\nnode = 3\n");
    ASSERT_FALSE(loaded);
    ASSERT_EQ(loaded.error().size(), 3U);
    EXPECT_NE(loaded.error()[0].place.find(":2:"), std::string::npos);
    EXPECT_NE(loaded.error()[1].place.find(":4:"), std::string::npos);
    EXPECT_NE(loaded.error()[2].place.find(":6:"), std::string::npos);
}

TEST_F(Config, onlyLoopbackMayListen) {
    for (const char* address : {"127.0.0.1:0", "127.9.9.9:65535", "[::1]:80", "localhost:8080"}) {
        EXPECT_TRUE(load("[api]\nlisten = \"" + std::string(address) + "\"\n")) << address;
    }
    for (const char* address :
         {"0.0.0.0:80", "192.168.1.2:80", "[::]:80", "8.8.8.8:1", "[fe80::1]:80", "[::ffff:10.0.0.1]:80"}) {
        EXPECT_NE(mistakeIn("[api]\nlisten = \"" + std::string(address) + "\"\n").find("only loopback"),
                  std::string::npos)
            << address;
    }
    for (const char* address : {"127.0.0.1", ":80", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "shop.example:80",
                                "", "127.0.0.1:80x"}) {
        EXPECT_NE(mistakeIn("[api]\nlisten = \"" + std::string(address) + "\"\n"), "accepted") << address;
    }
}

TEST_F(Config, whatIsNotInThisVersionIsRefusedWithASentence) {
    EXPECT_NE(mistakeIn("[api]\ntls_key = \"k\"\n").find("TLS is not in this version"), std::string::npos);
    EXPECT_EQ(mistakeIn("[store]\nurl = \"postgresql://user@host/db\"\n"),
              "2:7 PostgreSQL is not in this version; use \"sqlite:FILE\"");
}

TEST_F(Config, aPathThatCannotBeReachedIsAMistake) {
    EXPECT_EQ(mistakeIn("[store]\nurl = \"sqlite:no/where.db\"\n"),
              "2:7 the folder " + (m_folder / "no").string() + " does not exist");
    EXPECT_EQ(mistakeIn("[workflows]\ndirectory = \"flows\"\n"),
              "2:13 " + (m_folder / "flows").string() + " does not exist");
    EXPECT_EQ(mistakeIn("[store]\nbackups = \"sagadesk.toml\"\n"),
              "2:11 " + (m_folder / "sagadesk.toml").string() + " is no folder");
    EXPECT_EQ(mistakeIn("[workflows]\ndirectory = \"sagadesk.toml\"\n"),
              "2:13 " + (m_folder / "sagadesk.toml").string() + " is no folder");
    EXPECT_EQ(mistakeIn("[services.payment]\nurl = \"http://h\"\ntoken_file = \"gone\"\n"),
              "3:14 " + (m_folder / "gone").string() + " does not exist");
    const auto gone = loadSettings({m_folder / "gone.toml", m_folder, {}});
    ASSERT_FALSE(gone);
    EXPECT_EQ(text(gone.error()), (m_folder / "gone.toml").string() + ": can't be read\n");
    EXPECT_FALSE(loadSettings({m_folder, m_folder, {}}));
}

TEST_F(Config, serviceUrls) {
    for (const char* url : {"http://h", "https://pay.example/v1", "http://127.0.0.1:9/", "http://[::1]:80/x"}) {
        EXPECT_TRUE(parseServiceUrl(url)) << url;
    }
    for (const char* url :
         {"", "ftp://h", "h:80", "http://", "http:///x", "http://u:p@h", "http://h?q", "http://h#f", "http://h h",
          "http://h:0", "http://h:99999", "http://[::1", "http://h:80:81", "http://h\n"}) {
        EXPECT_FALSE(parseServiceUrl(url)) << url;
    }
}

TEST_F(Config, aServiceNeedsItsUrlAndOneWayToProveItself) {
    write("token", "abc\n");
    EXPECT_EQ(mistakeIn("[services.payment]\nconcurrency = 1\n"), "1:11 [services.payment] has no url");
    const std::string head = "[services.p]\nurl = \"http://h\"\n";
    EXPECT_NE(mistakeIn(head + "token_file = \"token\"\nbasic_user = \"u\"\nbasic_password_file = \"token\"\n")
                  .find("keep one"),
              std::string::npos);
    EXPECT_NE(mistakeIn(head + "basic_user = \"u\"\n").find("needs both"), std::string::npos);
    EXPECT_NE(mistakeIn(head + "client_key = \"token\"\n").find("needs both"), std::string::npos);
    EXPECT_NE(mistakeIn("[services.\"a b\"]\nurl = \"http://h\"\n").find("a service's name"), std::string::npos);
    EXPECT_NE(mistakeIn(head + "timeout = 5\n").find("a duration in quotes"), std::string::npos);
    EXPECT_NE(mistakeIn(head + "timeout = \"5 s\"\n").find("is no duration"), std::string::npos);
    EXPECT_NE(mistakeIn(head + "rate = 0\n").find("must be over 0"), std::string::npos);
    EXPECT_NE(mistakeIn(head + "rate = nan\n").find("must be over 0"), std::string::npos);
}

TEST_F(Config, brokerUrls) {
    const auto broker = parseBrokerUrl("mqtts://[::1]:18830/");
    ASSERT_TRUE(broker);
    EXPECT_EQ(broker->host, "::1");
    EXPECT_EQ(broker->port, 18830);
    EXPECT_TRUE(broker->tls);
    EXPECT_EQ(parseBrokerUrl("mqtt://h")->port, 1883);
    EXPECT_EQ(parseBrokerUrl("mqtts://h")->port, 8883);
    for (const char* url :
         {"", "h:1883", "tcp://h", "mqtt://", "mqtt://u:p@h", "mqtt://h:0", "mqtt://h:x", "mqtt://[::1"}) {
        EXPECT_FALSE(parseBrokerUrl(url)) << url;
    }
}

TEST_F(Config, theBrokerAndWhatIsBehindIt) {
    write("token", "abc\n");
    const std::string mqtt = "[mqtt]\nurl = \"mqtt://h\"\n";
    const std::string service = "[services.p]\nurl = \"mqtt:\"\n";
    EXPECT_TRUE(load(mqtt + service));
    EXPECT_EQ(mistakeIn(service), "1:11 [services.p] is behind a broker, and [mqtt] names none");
    EXPECT_NE(mistakeIn(mqtt + service + "token_file = \"token\"\n").find("is set in [mqtt]"), std::string::npos);
    EXPECT_EQ(mistakeIn("[mqtt]\nprefix = \"p\"\n"), "1:1 [mqtt] has no url");
    EXPECT_NE(mistakeIn(mqtt + "password_file = \"token\"\n").find("a password and no user"), std::string::npos);
    EXPECT_NE(mistakeIn(mqtt + "ca_file = \"token\"\n").find("no TLS"), std::string::npos);
    EXPECT_NE(mistakeIn(mqtt + "client_key = \"token\"\n").find("needs both"), std::string::npos);
    EXPECT_NE(mistakeIn(mqtt + "prefix = \"a//b\"\n").find("single slashes"), std::string::npos);
    EXPECT_EQ(mistakeIn(mqtt + "prefix = \"a#b\"\n").substr(0, 32), "3:10 prefix may hold only: lette");
    EXPECT_EQ(mistakeIn(mqtt + "personal_data = 1\n"), "3:17 personal_data must be true or false, not a whole number");
    EXPECT_TRUE(load(mqtt, {{"mqtt", "personal_data", "true", "--set"}})->mqtt.personalData);
    EXPECT_FALSE(load(mqtt, {{"mqtt", "personal_data", "yes", "--set"}}));
}

TEST_F(Config, secretsAreOneLineAndNeverInMessages) {
    write("empty", "\n");
    write("lines", "hunter2\nhunter3\n");
    const std::string head = "[services.p]\nurl = \"http://h\"\n";
    EXPECT_NE(mistakeIn(head + "token_file = \"empty\"\n").find("is empty"), std::string::npos);
    const std::string message = mistakeIn(head + "token_file = \"lines\"\n");
    EXPECT_NE(message.find("one line"), std::string::npos);
    EXPECT_EQ(message.find("hunter"), std::string::npos);
}

TEST_F(Config, aSecretMayComeFromTheEnvironment) {
    ::setenv("SAGADESK_TEST_TOKEN", "from-environment", 1);
    const std::string head = "[services.p]\nurl = \"http://h\"\n";
    const auto loaded = load(head + "token_variable = \"SAGADESK_TEST_TOKEN\"\n");
    ASSERT_TRUE(loaded) << text(loaded.error());
    EXPECT_EQ(loaded->services.at("p").bearerToken, "from-environment");
    ::unsetenv("SAGADESK_TEST_TOKEN");
    EXPECT_NE(mistakeIn(head + "token_variable = \"SAGADESK_TEST_TOKEN\"\n").find("is not set"), std::string::npos);
}

TEST_F(Config, theCommandLineOverridesTheFile) {
    const auto loaded = load("[api]\nlisten = \"127.0.0.1:1\"\n[services.p]\nurl = \"http://a\"\n",
                             {{"api", "listen", "127.0.0.1:0", "--listen"},
                              {"services.p", "url", "http://b", "--set"},
                              {"services.p", "rate", "1.5", "--set"},
                              {"engine", "in_flight", "12", "--set"}});
    ASSERT_TRUE(loaded) << text(loaded.error());
    EXPECT_EQ(loaded->listenPort, 0);
    EXPECT_EQ(loaded->services.at("p").url, "http://b");
    EXPECT_EQ(loaded->services.at("p").rate, 1.5);
    EXPECT_EQ(loaded->inFlight, 12U);

    const auto refused = load("", {{"api", "listen", "0.0.0.0:1", "--listen"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().place, "--listen");
    EXPECT_FALSE(load("", {{"api", "lisen", "x", "--set"}}));
    EXPECT_FALSE(load("", {{"services", "url", "http://h", "--set"}}));
    EXPECT_FALSE(load("", {{"engine", "in_flight", "many", "--set"}}));
}

TEST(ConfigKeys, theDefaultsOfTableAndStructAreEqual) {
    Settings settings;
    ServiceSettings service;
    for (const Key& key : keyTable()) {
        if (key.byDefault.empty()) continue;
        const auto assigned =
            assign(key, valueFromText(key, std::string(key.byDefault)), fs::temp_directory_path(), settings, service);
        EXPECT_TRUE(assigned) << key.section << "." << key.name << ": " << assigned.error().detail;
    }
    settings.storePath = fs::path(settings.storePath).filename().string();
    EXPECT_EQ(settings, Settings());
    EXPECT_EQ(service, ServiceSettings());
}

TEST(ConfigKeys, everyKeyStandsInAKnownSectionOnce) {
    std::set<std::string> seen;
    for (const Key& key : keyTable()) {
        EXPECT_NE(std::find(sections().begin(), sections().end(), key.section), sections().end()) << key.name;
        EXPECT_TRUE(seen.insert(std::string(key.section) + "." + std::string(key.name)).second) << key.name;
        EXPECT_FALSE(key.help.empty()) << key.name;
    }
}

TEST(ConfigKeys, thePrintedReferenceIsTheShippedOne) {
    std::ifstream file(SAGADESK_SOURCE_DIR "/resources/help/configuration.md");
    std::ostringstream shipped;
    shipped << file.rdbuf();
    EXPECT_EQ(shipped.str(), referenceText())
        << "write it anew: sagadeskd --reference > resources/help/configuration.md";
}

}  // namespace
}  // namespace sagadesk::config
