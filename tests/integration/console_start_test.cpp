// The program itself: a second start hands over and ends, links find the console that runs, and the demo leaves nothing
// behind.
#include <gtest/gtest.h>
#include <signal.h>

#include <boost/json/parse.hpp>
#include <chrono>
#include <filesystem>

#include "support/child_process.h"
#include "support/http_client.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

class ConsoleStart : public testing::Test {
protected:
    ConsoleStart() {
        for (const char* name : {"cfg", "dat", "run", "tmp", "orders"}) std::filesystem::create_directory(at(name));
        std::filesystem::permissions(at("run"), std::filesystem::perms::owner_all);
        writeFile(at("orders") / "sagadesk.toml", "[api]\nlisten = \"127.0.0.1:0\"\n");
    }
    [[nodiscard]] std::filesystem::path at(const std::string& name) const { return m_folder.path() / name; }
    [[nodiscard]] ChildProcess start(const std::vector<std::string>& arguments, const std::string& user = "ada") {
        std::vector<std::string> command{"/usr/bin/env",
                                         "-C",
                                         m_folder.path().string(),
                                         "QT_QPA_PLATFORM=offscreen",
                                         "TMPDIR=" + at("tmp").string(),
                                         "XDG_CONFIG_HOME=" + at("cfg").string(),
                                         "XDG_DATA_HOME=" + at("dat").string(),
                                         "XDG_RUNTIME_DIR=" + at("run").string(),
                                         "USER=" + user,
                                         programBeside("sagadesk").string()};
        command.insert(command.end(), arguments.begin(), arguments.end());
        return {command, at("log")};
    }
    // Ended by itself, with the link handed over.
    void expectHandedOver(const std::vector<std::string>& arguments, const std::string& user = "ada") {
        auto second = start(arguments, user);
        EXPECT_EQ(second.waitForExit(patience), 0) << readFile(at("log"));
        EXPECT_EQ(readFile(at("log")).find("is held by"), std::string::npos) << readFile(at("log"));
    }

    TemporaryFolder m_folder;
};

TEST_F(ConsoleStart, aSecondStartHandsItsLinkOver) {
    const std::string orders = at("orders").string(), link = "sagadesk://order/K7QM-3XTD";
    auto first = start({"--data", orders});
    ASSERT_TRUE(first.waitForLine("ready ", patience)) << readFile(at("log"));
    expectHandedOver({"--data", orders, link});
    expectHandedOver({"--data", "orders", link});  // the same folder by another path
    std::filesystem::create_directory_symlink(at("orders"), at("also"));
    expectHandedOver({"--data", at("also").string()});
    expectHandedOver({"--data", orders, link}, "");  // from where the user's name is not told
    expectHandedOver({link});                        // as a browser opens it
    EXPECT_TRUE(first.running());
    first.signal(SIGTERM);
    EXPECT_EQ(first.waitForExit(patience), 0) << readFile(at("log"));
}

// The console is stopped where it stands, so it can't answer for a while; the second one waits.
TEST_F(ConsoleStart, aBusyConsoleIsWaitedFor) {
    const std::string orders = at("orders").string();
    auto first = start({"--data", orders});
    ASSERT_TRUE(first.waitForLine("ready ", patience));
    first.signal(SIGSTOP);
    auto second = start({"--data", orders, "sagadesk://orders"});
    EXPECT_FALSE(second.waitForExit(1500ms)) << "half a second was too short";
    first.signal(SIGCONT);
    EXPECT_EQ(second.waitForExit(patience), 0) << readFile(at("log"));
    first.signal(SIGTERM);
    EXPECT_EQ(first.waitForExit(patience), 0) << readFile(at("log"));
}

TEST_F(ConsoleStart, theDemoRunsOrdersAndLeavesNothingBehind) {
    auto demo = start({"--demo"});
    const auto ready = demo.waitForLine("ready ", patience);
    ASSERT_TRUE(ready) << readFile(at("log"));
    EXPECT_FALSE(std::filesystem::is_empty(at("tmp")));
    HttpClient client(*ready);
    const auto completed = [&] {
        const auto status = boost::json::parse(client.get("/v1/status").body);
        return status.at("reached").at("completed").to_number<int>();
    };
    ASSERT_TRUE(eventually(patience, [&] { return completed() >= 5; }));
    demo.signal(SIGTERM);
    EXPECT_EQ(demo.waitForExit(patience), 0) << readFile(at("log"));
    for (const auto& left : std::filesystem::recursive_directory_iterator(at("tmp")))
        EXPECT_EQ(left.path().string().find("sagadesk-demo"), std::string::npos) << left.path();
}

}  // namespace
}  // namespace sagadesk::tests
