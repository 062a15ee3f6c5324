#include <gtest/gtest.h>

#include "integration/ctl_run.h"

namespace sagadesk::tests {
namespace {

const std::string plan = R"("plan": {"matched": 212, "willAct": 210,
    "money": [{"currency": "EUR", "orders": 200, "total": 899400, "atRisk": 0},
              {"currency": "JPY", "orders": 10, "total": 9000, "atRisk": 900}],
    "leftOut": [{"guard": "not_held", "orders": 2, "examples": ["K7QM-3XTD"]}]})";

std::string job(const std::string& state, int passed, int again, const std::string& reason = "") {
    return R"({"id": "9XXX-1234", "action": "retry", "state": ")" + state + R"(", "stateReason": ")" + reason +
           R"(", "total": 210, "results": {"waiting": )" + std::to_string(210 - passed - again) +
           R"(, "under_way": 0, "passed": )" + std::to_string(passed) + R"(, "again": )" + std::to_string(again) +
           R"(, "refused": 0, "left": 0}})";
}

std::string started() {
    return R"({"dryRun": false, )" + plan + R"(, "job": )" + job("running", 0, 0) + "}";
}

const std::vector<std::string> retry{"bulk",     "retry", "--cause",      "0011223344556677",
                                     "--canary", "5",     "--stop-above", "5%",
                                     "--rate",   "10.5",  "--reason",     "bank is back"};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(CtlBulk, isFollowedToTheEnd) {
    Desk desk({answer(202, started()), answer(200, job("running", 40, 0)), answer(200, job("finished", 210, 0))});
    const Ran ran = desk.run(with(retry, {"--yes"}));
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.bodyOf(0), R"({"action":"retry","reason":"bank is back","filter":{"cause":"0011223344556677"},)"
                              R"("rate":1.05E1,"canary":5,"stopAbove":5E-2})");
    for (const char* part : {"212 orders found, retry for 210 orders.\n",
                             "  Money: 200 orders, 8994.00 EUR; 10 orders, 9000 JPY (900 JPY at risk)\n",
                             "  Left out: 2 orders, not held (K7QM-3XTD)\n", "Job 9XXX-1234 started: 210 orders.\n",
                             "40 passed, 170 waiting of 210", "210 passed of 210", "Job 9XXX-1234 ✔ finished.\n"})
        EXPECT_NE(ran.output.find(part), std::string::npos) << part << "\nis not in\n" << ran.output;
    EXPECT_EQ(ran.output.find('\r'), std::string::npos) << "no bar without a terminal";
}

TEST(CtlBulk, endsWithFourWhenNotAllPassed) {
    Desk desk({answer(202, started()), answer(200, job("stopped", 4, 1, "canary_failed"))});
    const Ran ran = desk.run(with(retry, {"--yes"}));
    EXPECT_EQ(ran.status, 4) << ran.errors;
    EXPECT_NE(ran.output.find("▲ stopped: canary failed."), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("sagadeskctl bulk items 9XXX-1234"), std::string::npos);
}

TEST(CtlBulk, drawsABarOnATerminalAfterAYes) {
    Desk desk({answer(200, "{" + plan + "}"), answer(202, started()), answer(200, job("running", 105, 0)),
               answer(200, job("finished", 210, 0))});
    const Ran ran = desk.runOnTerminal(retry, "y\n", 100);
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_NE(
        ran.output.find("retry for 210 orders, 5 orders first, 10.5 a second, stops above 5 % without success? [y/N]"),
        std::string::npos)
        << ran.output;
    EXPECT_NE(ran.output.find("\r\x1b[K[██████████░░░░░░░░░░] 105 passed"), std::string::npos) << ran.output;
    EXPECT_NE(desk.bodyOf(0).find("\"dryRun\":true"), std::string::npos);
    EXPECT_EQ(desk.bodyOf(1).find("\"dryRun\""), std::string::npos);
}

TEST(CtlBulk, dryRunStartsNothing) {
    Desk desk({answer(200, R"({"dryRun": true, )" + plan + R"(, "job": null})")});
    const Ran ran = desk.run(with(retry, {"--dry-run", "--yes"}));
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_NE(ran.output.find("212 orders found"), std::string::npos) << ran.output;
    EXPECT_EQ(desk.server().requests().size(), 1U);
}

TEST(CtlBulk, ordersComeFromAFile) {
    Desk desk({answer(202, started())});
    const auto file = desk.folder().path() / "orders";
    writeFile(file, "# Monday\nK7QM-3XTD  held\n\n4ZZZ-0000\n");
    const Ran ran = desk.run({"bulk", "cancel", "--from", file, "--reason", "r", "--yes", "--detach", "--json"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.bodyOf(0), R"({"action":"cancel","reason":"r","orders":["K7QM-3XTD","4ZZZ-0000"]})");
    EXPECT_EQ(desk.server().requests().size(), 1U) << "not followed";
    EXPECT_EQ(desk.run({"bulk", "cancel", "K7QM-3XTD", "--from", file, "--reason", "r", "--yes"}).status, 2);
    EXPECT_EQ(desk.run({"bulk", "cancel", "--reason", "r", "--yes"}).status, 2);
}

TEST(CtlBulk, controlCLeavesTheJobRunning) {
    Desk desk({answer(202, started()), answer(200, job("running", 1, 0))});
    ChildProcess child = desk.start(with(retry, {"--yes"}));
    ASSERT_TRUE(child.waitForLine("[", std::chrono::seconds(20)));
    child.signal(SIGINT);
    EXPECT_EQ(child.waitForExit(std::chrono::seconds(20)), 130);
    EXPECT_NE(desk.errors().find("job 9XXX-1234 goes on"), std::string::npos) << desk.errors();
    for (const std::string& request : desk.server().requests())
        EXPECT_EQ(request.find("/pause"), std::string::npos) << request;
}

TEST(CtlBulk, followingSurvivesAShortAbsenceOfTheServer) {
    Desk desk({answer(503, "{}"), Play{"", Play::Ending::Close}, answer(200, job("finished", 210, 0))});
    EXPECT_EQ(desk.run({"bulk", "show", "9XXX-1234", "--follow"}).status, 0);
}

TEST(CtlBulk, itemsAreReadPageByPage) {
    Desk desk({answer(200, R"({"items": [{"number": "K7QM-3XTD", "result": "passed", "code": null}], "next": 200})"),
               answer(200, R"({"items": [{"number": "4ZZZ-0000", "result": "refused", "code": "not_held"}],
                               "next": null})")});
    const Ran ran = desk.run({"bulk", "items", "9XXX-1234"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.lineOf(1), "GET /v1/bulk/9XXX-1234/items?from=200&limit=200 HTTP/1.1");
    EXPECT_NE(ran.output.find("4ZZZ-0000  ✖ refused  not held"), std::string::npos) << ran.output;
}

}  // namespace
}  // namespace sagadesk::tests
