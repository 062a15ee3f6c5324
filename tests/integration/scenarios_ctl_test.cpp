// The operator's command line against the running system: what a shell sees of an operator's day.
#include <csignal>
#include <cstdlib>
#include <sstream>

#include "integration/scene.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr const char* nothing_wrong = "{}";
constexpr auto patience = 30s;
enum Status { ok = 0, refused = 1, usage = 2, unreachable = 3, partly = 4, interrupted = 130 };

struct Ran {
    int status = -1;
    std::string output, errors;
    [[nodiscard]] bool says(const std::string& part) const { return output.find(part) != std::string::npos; }
};

std::ostream& operator<<(std::ostream& out, const Ran& ran) {
    return out << "status " << ran.status << "\n" << ran.output << ran.errors;
}

class Shell {
public:
    explicit Shell(Scene& scene) : m_scene(scene) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        ::setenv("TZ", "UTC", 1);
    }
    [[nodiscard]] ChildProcess start(const std::vector<std::string>& words) const {
        std::vector<std::string> all{programBeside("sagadeskctl"), "--url", m_scene.system().api(), "--actor", "ada"};
        all.insert(all.end(), words.begin(), words.end());
        return ChildProcess(all, m_errors.path() / "errors");
    }
    [[nodiscard]] Ran run(const std::vector<std::string>& words) const {
        std::filesystem::remove(m_errors.path() / "errors");
        ChildProcess child = start(words);
        Ran ran;
        ran.output = child.readToEnd(patience);
        ran.status = child.waitForExit(patience).value_or(-1);
        ran.errors = readFile(m_errors.path() / "errors");
        return ran;
    }
    // A file for the command line to read.
    [[nodiscard]] std::string file(const std::string& content) const {
        writeFile(m_errors.path() / "input", content);
        return m_errors.path() / "input";
    }

private:
    Scene& m_scene;
    TemporaryFolder m_errors;
};

constexpr const char* capture_fails = R"({"/payment/captures":{"malformed":1}})";

Scene::Setting captureFails() {
    return {.steps = {authorise_step, capture_step}, .faults = capture_fails};
}

TEST(ScenarioCtl, anOrderInTroubleIsFoundShownAndCancelled) {
    Scene scene(captureFails());
    Shell shell(scene);
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    const std::string orderNumber = text(scene.order(id), "number");
    const std::string cause = text(scene.order(id), "cause");
    const Ran failures = shell.run({"failures"});
    EXPECT_EQ(failures.status, ok) << failures;
    EXPECT_TRUE(failures.says(cause) && failures.says("49.98 EUR")) << failures;
    EXPECT_TRUE(shell.run({"failures", cause}).says("1 order, 49.98 EUR")) << shell.run({"failures", cause});
    const Ran shown = shell.run({"show", orderNumber});
    EXPECT_EQ(shown.status, ok);
    EXPECT_TRUE(shown.says("capture") && shown.says("held") && shown.says("49.98 EUR")) << shown;
    EXPECT_EQ(shell.run({"list", "--activity", "held", "--json"}).status, ok);
    EXPECT_TRUE(shell.run({"list", "--cause", cause}).says(orderNumber));
    EXPECT_TRUE(shell.run({"journal", id}).says("held")) << shell.run({"journal", id});
    EXPECT_EQ(shell.run({"note", id, "Asked the bank."}).status, ok);
    EXPECT_EQ(shell.run({"assign", id, "j.brandt"}).status, ok);
    EXPECT_TRUE(shell.run({"show", id}).says("Asked the bank.")) << shell.run({"show", id});

    scene.system().setFaults(nothing_wrong);
    EXPECT_EQ(shell.run({"cancel", id, "--reason", "x"}).status, usage) << "nobody is there to answer";
    EXPECT_EQ(shell.run({"cancel", id}).status, usage) << "a reason is wanted";
    const Ran looked = shell.run({"cancel", id, "--reason", "x", "--dry-run"});
    EXPECT_EQ(looked.status, ok) << looked;
    EXPECT_EQ(text(scene.order(id), "activity"), "held");
    const Ran cancelled = shell.run({"cancel", id, "--reason", "the customer rang", "--yes"});
    EXPECT_EQ(cancelled.status, ok) << cancelled;
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    scene.expectNothingLeft(id);
    EXPECT_EQ(shell.run({"cancel", id, "--reason", "again", "--yes"}).status, refused);
    EXPECT_EQ(shell.run({"retry", id, "--reason", "again"}).status, refused);
    EXPECT_EQ(shell.run({"show", "0000-0000"}).status, refused);
    EXPECT_EQ(shell.run({"show"}).status, usage);
    scene.expectMended();
}

TEST(ScenarioCtl, manyOrdersAreLetGoOnAndFollowedToTheEnd) {
    Scene scene(captureFails());
    Shell shell(scene);
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i) ids.push_back(scene.place());
    for (const std::string& id : ids) ASSERT_TRUE(scene.becomes(id, "held"));
    const std::string cause = text(scene.order(ids[0]), "cause");
    const std::vector<std::string> retry{"bulk",   "retry",    "--cause", cause,          "--reason",
                                         "mended", "--canary", "5",       "--stop-above", "5%"};
    std::vector<std::string> dryRun = retry;
    dryRun.emplace_back("--dry-run");
    const Ran planned = shell.run(dryRun);
    EXPECT_EQ(planned.status, ok) << planned;
    EXPECT_TRUE(planned.says("30 orders")) << planned;
    EXPECT_EQ(shell.run(retry).status, usage) << "nobody is there to answer";
    std::vector<std::string> really = retry;
    really.emplace_back("--yes");
    const Ran tooEarly = shell.run(really);
    EXPECT_EQ(tooEarly.status, partly) << tooEarly;
    EXPECT_TRUE(tooEarly.says("canary failed")) << tooEarly;

    scene.system().setFaults(nothing_wrong);
    const Ran done = shell.run(really);
    EXPECT_EQ(done.status, ok) << done;
    EXPECT_TRUE(done.says("finished")) << done;
    for (const std::string& id : ids) ASSERT_TRUE(scene.ends(id, "completed"));
    const Ran jobs = shell.run({"bulk", "list"});
    EXPECT_EQ(jobs.status, ok);
    EXPECT_TRUE(jobs.says("stopped") && jobs.says("finished")) << jobs;
    scene.expectPaidOnce(ids[0]);
    scene.expectMended();
}

TEST(ScenarioCtl, aServiceIsPausedLookedAtAndResumed) {
    Scene scene({.steps = {authorise_step, capture_step}});
    Shell shell(scene);
    EXPECT_EQ(shell.run({"pause", "payment", "--reason", "bank"}).status, ok);
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "parked"));
    const Ran board = shell.run({"services"});
    EXPECT_EQ(board.status, ok);
    EXPECT_TRUE(board.says("payment") && board.says("paused")) << board;
    EXPECT_TRUE(shell.run({"services", "payment"}).says("bank")) << shell.run({"services", "payment"});
    EXPECT_EQ(shell.run({"limits", "payment", "--concurrency", "2", "--rate", "50", "--reason", "slow"}).status, ok);
    EXPECT_EQ(shell.run({"test", "payment"}).status, ok) << shell.run({"test", "payment"});
    EXPECT_EQ(shell.run({"resume", "payment", "--reason", "done"}).status, ok);
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(shell.run({"limits", "payment", "--reason", "well"}).status, ok);
    EXPECT_EQ(shell.run({"pause", "nowhere", "--reason", "x"}).status, refused);
    scene.expectMended();
}

TEST(ScenarioCtl, anOrderIsAmendedFromAFileAndHeld) {
    Scene scene(
        {.steps = {R"({"name":"approve","stage":"validation","kind":"approval"})", authorise_step, capture_step}});
    Shell shell(scene);
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    const std::string patch = shell.file(R"({"priority": 9})");
    EXPECT_EQ(shell.run({"amend", id, patch, "--reason", "in a hurry"}).status, ok);
    EXPECT_EQ(number(scene.order(id), "priority"), 9);
    EXPECT_EQ(shell.run({"hold", id, "--reason", "looks odd"}).status, ok);
    EXPECT_EQ(shell.run({"hold", id, "--reason", "looks odd"}).status, refused);
    EXPECT_EQ(shell.run({"approve", id, "--reason", "fine"}).status, ok);
    ASSERT_TRUE(scene.becomes(id, "held"));
    const std::string other = scene.place();
    ASSERT_TRUE(scene.becomes(other, "awaiting_approval"));
    EXPECT_EQ(shell.run({"retry", id, other, "--reason", "fine"}).status, partly) << "the other has nothing to retry";
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(shell.run({"reject", other, "--reason", "too dear"}).status, ok);
    ASSERT_TRUE(scene.ends(other, "failed"));
    scene.expectMended();
}

TEST(ScenarioCtl, eventsAreTailedOverARestartAndTheChainVerified) {
    Scene scene({.steps = {authorise_step, capture_step}});
    Shell shell(scene);
    const std::string first = scene.place();
    ASSERT_TRUE(scene.ends(first, "completed"));
    ChildProcess tail = shell.start({"tail", "--after", "0", "--json"});
    const std::size_t expected = scene.get("/v1/orders/" + first + "/journal").at("entries").as_array().size();
    std::vector<json::object> events;
    const auto read = [&](std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto line = tail.waitForLine("{", patience);
            ASSERT_TRUE(line) << i << " of " << count;
            events.push_back(parseObject("{" + *line));
        }
    };
    read(expected);
    ASSERT_EQ(scene.system().stopDaemon(), 0);
    scene.system().startDaemon();
    scene.reconnect();
    const std::string second = scene.place();
    ASSERT_TRUE(scene.ends(second, "completed"));
    read(scene.get("/v1/orders/" + second + "/journal").at("entries").as_array().size());
    tail.signal(SIGINT);
    EXPECT_EQ(tail.waitForExit(patience), interrupted);
    std::size_t ofFirst = 0;
    for (const json::object& event : events) ofFirst += text(event, "orderId") == first ? 1 : 0;
    EXPECT_EQ(ofFirst, expected) << "no gap and no repeat";
    EXPECT_EQ(text(events.back(), "orderId"), second);

    const Ran verified = shell.run({"verify", scene.system().folder().string()});
    EXPECT_EQ(verified.status, ok) << verified;
    EXPECT_TRUE(verified.says("intact")) << verified;
    ASSERT_EQ(scene.system().stopDaemon(), 0);
    EXPECT_EQ(shell.run({"list"}).status, unreachable);
}

}  // namespace
}  // namespace sagadesk::tests
