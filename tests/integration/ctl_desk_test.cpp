#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "integration/ctl_run.h"

namespace sagadesk::tests {
namespace {

constexpr std::chrono::seconds patience{20};

const std::string stream_head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

std::string event(const std::string& cursor, const std::string& kind) {
    return "id: " + cursor + "\nevent: " + kind +
           "\ndata: {\"time\":\"2026-01-02T03:04:05.000Z\",\"orderId\":\"0193\"," + R"("kind":")" + kind +
           R"(","state":"pending","activity":"running","actor":"system"})" + "\n\n";
}

TEST(CtlTail, goesOnWhereALostConnectionEnded) {
    const std::string half = event("8.0", "order.held");
    Desk desk({{stream_head + ": from 6.0\n\n" + event("7.0", "order.created") + half.substr(0, half.size() / 2),
                Play::Ending::Close},
               answer(503, R"({"detail": "Stopping."})"),
               {stream_head + half, Play::Ending::Silence}});
    ChildProcess child = desk.start({"tail", "--kind", "order.*", "--after", "6.0"});
    EXPECT_TRUE(child.waitForLine("2026-01-02 03:04:05.000  0193  order created", patience)) << desk.errors();
    EXPECT_TRUE(child.waitForLine("2026-01-02 03:04:05.000  0193  order held", patience)) << desk.errors();
    child.signal(SIGINT);
    EXPECT_EQ(child.waitForExit(patience), 130);
    const auto requests = desk.server().requests();
    ASSERT_EQ(requests.size(), 3U);
    EXPECT_EQ(desk.lineOf(0), "GET /v1/events?kind=order.%2A&after=6.0 HTTP/1.1");
    EXPECT_EQ(requests[0].find("Last-Event-ID"), std::string::npos);
    EXPECT_EQ(desk.lineOf(2), "GET /v1/events?kind=order.%2A HTTP/1.1");
    EXPECT_NE(requests[2].find("\r\nLast-Event-ID: 7.0\r\n"), std::string::npos) << requests[2];
    EXPECT_NE(desk.errors().find("connection lost"), std::string::npos) << desk.errors();
}

TEST(CtlTail, goesOnAfterThePlaceItBeganAtWhenNothingHappened) {
    Desk desk({{stream_head + ": from 6.0\n\nevent: dropped\ndata: {\"reason\":\"stopping\"}\n\n", Play::Ending::Close},
               {stream_head + event("7.0", "order.created"), Play::Ending::Silence}});
    ChildProcess child = desk.start({"tail", "--json"});
    EXPECT_TRUE(child.waitForLine("{\"time\"", patience)) << desk.errors();
    child.signal(SIGTERM);
    EXPECT_EQ(child.waitForExit(patience), 130);
    EXPECT_NE(desk.server().requests()[1].find("\r\nLast-Event-ID: 6.0\r\n"), std::string::npos);
    EXPECT_NE(desk.errors().find("connection lost (stopping)"), std::string::npos) << desk.errors();
}

TEST(CtlTail, aRefusalEndsIt) {
    Desk desk({answer(400, R"({"detail": "The cursor is malformed."})")});
    EXPECT_EQ(desk.run({"tail", "--after", "x"}).status, 1);
}

TEST(CtlFailures, areTablesBySection) {
    const std::string failures = R"({"orders": 12, "failedToday": 104, "causes": [
        {"id": "0011223344556677", "section": "wait", "hold": "retries_exhausted", "step": "authorise-payment",
         "service": "payment", "code": "timed_out", "message": "", "orders": 10, "occurrences": 30,
         "money": [{"currency": "EUR", "orders": 10, "total": 44970, "atRisk": 0}], "oldest": "2026-01-02T03:04:05.000Z",
         "trend": [0, 0, 1, 8], "settledAt": "2026-01-01T00:00:00.000Z", "regressed": true, "notes": []},
        {"id": "8899aabbccddeeff", "section": "money_at_risk", "hold": "compensation_stuck", "step": "capture-payment",
         "service": "payment", "code": "", "message": "", "orders": 2, "money": [], "trend": [], "notes": []}]})";
    Desk desk({answer(200, failures)});
    const Ran ran = desk.run({"failures"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    const auto risk = ran.output.find("Money may be stuck\n");
    const auto wait = ran.output.find("Wait for the service\n");
    EXPECT_LT(risk, wait) << ran.output;
    EXPECT_NE(ran.output.find("BACK AGAIN: “authorise-payment” had no success in all its tries at payment: timed out"),
              std::string::npos)
        << ran.output;
    EXPECT_NE(ran.output.find("449.70 EUR"), std::string::npos);
    EXPECT_NE(ran.output.find("··▁█"), std::string::npos);
    const Ran section = desk.run({"failures", "--section", "wait"});
    EXPECT_EQ(section.output.find("Money may be stuck"), std::string::npos) << section.output;
    EXPECT_EQ(desk.run({"failures", "8899aabbccddeeff"}).status, 0);
    EXPECT_EQ(desk.run({"failures", "0000000000000000"}).status, 1);
    desk.server().setScript({answer(202, R"({"cause": "8899aabbccddeeff"})")});
    EXPECT_EQ(desk.run({"failures", "note", "8899aabbccddeeff", "asked the bank"}).status, 0);
    EXPECT_EQ(desk.bodyOf(4), R"({"reason":"asked the bank"})");
}

TEST(CtlFailures, tellOfMessagesToo) {
    Desk desk({answer(200, R"({"orders": 0, "failedToday": 0, "causes": [], "undelivered": [{"kind": "event",
        "code": "too_large", "detail": "larger than the broker takes", "count": 3, "oldest": "2026-01-02T03:04:05.000Z",
        "newest": "2026-01-02T03:04:05.000Z"}]})")});
    const Ran ran = desk.run({"failures"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_NE(ran.output.find("Messages that were not delivered\n"), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("  event  too_large         3  "), std::string::npos) << ran.output;
}

TEST(CtlUndelivered, listsAndDecides) {
    Desk desk({answer(200, R"({"events": 1, "intake": 1, "messages": [
        {"id": "event-0193", "kind": "event", "at": "2026-01-02T03:04:05.000Z", "code": "too_large", "detail": "why",
         "order": "0193", "event": "order.confirmed", "sequence": 7, "attempts": 1, "goingOn": true},
        {"id": "intake-12", "kind": "intake", "at": "2026-01-02T03:04:05.000Z", "code": "malformed_json", "detail": "",
         "topic": "sagadesk/intake", "key": null, "payload": "\\u001b[2J", "bytes": 1}]})"),
               answer(202, R"({"count": 2})")});
    const Ran list = desk.run({"undelivered", "--kind", "event", "--limit", "7"});
    EXPECT_EQ(list.status, 0) << list.errors;
    EXPECT_EQ(desk.lineOf(0), "GET /v1/undelivered?kind=event&limit=7 HTTP/1.1");
    EXPECT_NE(list.output.find("order.confirmed of 0193, going on – why"), std::string::npos) << list.output;
    EXPECT_NE(list.output.find("message on sagadesk/intake, 1 byte\n"), std::string::npos) << list.output;
    EXPECT_NE(list.output.find("1 order whose events stand still, 1 message from outside"), std::string::npos);
    const Ran tried = desk.run({"undelivered", "retry", "event-0193", "event-0194", "--reason", "r"});
    EXPECT_EQ(tried.output, "2 messages tried again\n") << tried.errors;
    EXPECT_EQ(desk.bodyOf(1), R"({"reason":"r","ids":["event-0193","event-0194"]})");
    EXPECT_EQ(desk.run({"undelivered", "let-go", "--kind", "intake", "--code", "key_reused", "--reason", "r"}).status,
              0);
    EXPECT_EQ(desk.lineOf(2), "POST /v1/undelivered/let-go HTTP/1.1");
    EXPECT_EQ(desk.bodyOf(2), R"({"reason":"r","kind":"intake","code":"key_reused"})");
    EXPECT_EQ(desk.run({"undelivered", "retry", "event-0193"}).status, 2) << "a reason is required";
}

TEST(CtlEvents, arePublishedOnceMore) {
    const std::string job = R"({"id": 3, "actor": "operator:ada", "reason": "restored", "order": null,
        "createdAt": "2026-01-02T03:04:05.000Z", "finishedAt": null, "entries": 40, "done": 12, "published": 9})";
    Desk desk({answer(202, job), answer(200, R"({"jobs": [)" + job + "]}")});
    const Ran begun =
        desk.run({"events", "republish", "--written-from", "2026-01-02T03:00:00Z", "--reason", "restored"});
    EXPECT_EQ(begun.output, "Republishing no. 3, of 40 entries of the journal, has begun.\n") << begun.errors;
    EXPECT_EQ(desk.bodyOf(0), R"({"reason":"restored","from":"2026-01-02T03:00:00Z"})");
    const Ran jobs = desk.run({"events", "jobs"});
    EXPECT_NE(jobs.output.find("  3  12 of 40 entries          9  all"), std::string::npos) << jobs.output;
}

const std::string service =
    R"({"name": "payment", "health": "slow", "breaker": "closed", "concurrency": 16, "rate": null,
    "configuredConcurrency": 64, "configuredRate": null, "fiveMinutes": {"calls": 200, "good": 198, "p50Ms": 12,
    "p95Ms": 1200}, "hour": {"calls": 0}, "minutes": [], "underWay": 1, "queued": 2, "parked": 3, "usedFor": []})";

TEST(CtlServices, boardLimitsAndNames) {
    Desk desk({answer(200, R"({"services": [)" + service + "]}")});
    const Ran board = desk.run({"services"});
    EXPECT_EQ(board.status, 0) << board.errors;
    EXPECT_NE(board.output.find("payment  ◷ slow"), std::string::npos) << board.output;
    EXPECT_NE(board.output.find("200 calls, 99 % good, p50 12 ms, p95 1.2 s"), std::string::npos) << board.output;
    EXPECT_EQ(desk.run({"completion", "services"}).output, "payment\n");
    EXPECT_EQ(desk.run({"services", "nowhere"}).status, 1);
    desk.server().setScript({answer(200, R"({"services": [)" + service + "]}"), answer(202, service)});
    EXPECT_EQ(desk.run({"limits", "payment", "--rate", "5", "--reason", "r"}).status, 0);
    EXPECT_EQ(desk.bodyOf(4), R"({"reason":"r","concurrency":16,"rate":5E0})") << "a limit that is not named stays";
}

TEST(CtlServices, pauseSaysForHowLong) {
    Desk desk({answer(202, service)});
    EXPECT_EQ(desk.run({"pause", "payment", "--for", "15m", "--reason", "r"}).status, 0);
    EXPECT_EQ(desk.bodyOf(0), R"({"reason":"r","for":"15m"})");
    EXPECT_EQ(desk.run({"pause", "payment", "--until", "2026-11-18T14:00+01:00", "--reason", "r"}).status, 2)
        << "RFC 3339 has seconds";
    EXPECT_EQ(desk.run({"pause", "payment", "--until", "2026-11-18T14:00:00+01:00", "--reason", "r"}).status, 0);
    EXPECT_EQ(desk.bodyOf(1), R"({"reason":"r","until":"2026-11-18T13:00:00.000Z"})");
}

TEST(CtlServices, aServiceThatDoesNotAnswerIsNoSuccess) {
    Desk desk({answer(200, R"({"service": {}, "test": {"answered": false, "code": "refused", "tookMs": 3}})")});
    const Ran ran = desk.run({"test", "payment"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.output, "payment  did not answer: refused, after 3 ms\n");
}

// A sagadeskd that tells how it was called.
class Verification : public testing::Test {
protected:
    void SetUp() override {
        std::filesystem::copy_file(programBeside("sagadeskctl"), m_folder.path() / "sagadeskctl");
        writeFile(m_folder.path() / "sagadeskd", "#!/bin/sh\necho \"$@\"\ncase \"$*\" in *broken*) exit 1 ;; esac\n");
        std::filesystem::permissions(m_folder.path() / "sagadeskd", std::filesystem::perms::owner_all);
        std::filesystem::create_directory(m_folder.path() / "data");
    }
    Ran verify(const std::vector<std::string>& places) {
        std::vector<std::string> command{m_folder.path() / "sagadeskctl", "verify"};
        for (const std::string& place : places) command.push_back(m_folder.path() / place);
        ChildProcess child(command, m_folder.path() / "errors");
        Ran ran;
        ran.output = child.readToEnd(patience);
        ran.status = child.waitForExit(patience).value_or(-1);
        return ran;
    }
    TemporaryFolder m_folder;
};

TEST_F(Verification, handsOverAndPassesTheStatusOn) {
    const std::string root = m_folder.path().string();
    EXPECT_EQ(verify({"data"}).output, "verify --data " + root + "/data\n");
    EXPECT_EQ(verify({"desk.toml"}).output, "verify --config " + root + "/desk.toml\n");
    const Ran broken = verify({"broken.db", "data"});
    EXPECT_EQ(broken.status, 1);
    EXPECT_NE(broken.output.find("verify --data " + root + " --set store.url=sqlite:" + root + "/broken.db\n"),
              std::string::npos)
        << broken.output;
    EXPECT_EQ(verify({"data"}).status, 0);
}

TEST(CtlCompletion, bashOffersWhatFitsThePlace) {
    const TemporaryFolder folder;
    const std::string script = folder.path() / "completion";
    const auto offered = [&](const std::string& words) {
        const std::string code = "PATH=" + programBeside("").string() + ":$PATH; source " + script + "; COMP_WORDS=(" +
                                 words +
                                 "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sagadeskctl; echo \"${COMPREPLY[*]}\"";
        ChildProcess bash({"/bin/bash", "-c", code}, folder.path() / "errors");
        return bash.readToEnd(patience);
    };
    Desk desk({answer(200, R"({"services": [{"name": "payment"}, {"name": "pricing"}]})")});
    writeFile(script, desk.run({"completion", "bash"}).output);
    ::setenv("SAGADESK_URL", desk.server().url().c_str(), 1);
    EXPECT_EQ(offered("sagadeskctl fa"), "failures\n");
    EXPECT_EQ(offered("sagadeskctl bulk re"), "retry resolve reject reopen resume\n");
    EXPECT_EQ(offered("sagadeskctl list --state c"), "confirmed completed cancelled\n");
    EXPECT_EQ(offered("sagadeskctl list --state failed --activ"), "--activity\n");
    EXPECT_EQ(offered("sagadeskctl failures --section w"), "wait\n");
    EXPECT_EQ(offered("sagadeskctl bulk pause --re"), "--reason\n");
    EXPECT_EQ(offered("sagadeskctl resolve K7QM-3XTD step no"), "not_done\n");
    EXPECT_EQ(offered("sagadeskctl pause p"), "payment pricing\n");
    EXPECT_EQ(offered("sagadeskctl retry --reason wh"), "\n");
    ::unsetenv("SAGADESK_URL");
    EXPECT_EQ(readFile(folder.path() / "errors"), "");
}

TEST(CtlHelp, needsNoServer) {
    Desk desk({Play{}});
    EXPECT_EQ(desk.run({"--help"}).status, 0);
    EXPECT_EQ(desk.run({"bulk", "--help"}).status, 0);
    EXPECT_EQ(desk.run({"--version"}).output.rfind("sagadeskctl ", 0), 0U);
    EXPECT_TRUE(desk.server().requests().empty());
}

}  // namespace
}  // namespace sagadesk::tests
