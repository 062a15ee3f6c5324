// The line to an orchestrator elsewhere against a server that does what it is told: lost answers, wrong answers, none.
#include <condition_variable>
#include <fstream>
#include <map>
#include <mutex>

#include <gtest/gtest.h>

#include "api/wire.h"
#include "remote/remote_backend.h"
#include "support/await_answer.h"
#include "support/running_system.h"
#include "support/scripted_api.h"
#include "support/server_thread.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using api::LinkHealth;
using api::ProblemCode;
using remote::RemoteBackend;

const std::string order_id = "019a9f3c-5a06-7c1e-9b1d-0f6f1a2b3c4d";
const std::string command_done = R"({"id":")" + order_id + R"(","version":8,"state":"pending","activity":"running"})";

api::OrderCommand note() {
    api::OrderCommand command;
    command.kind = api::CommandKind::Note;
    command.order = "K7QM-3XTD";
    command.reason = "called";
    command.actor = "operator:ada";
    return command;
}

class RemoteLine : public testing::Test {
protected:
    void SetUp() override { ensureApplication(); }
    void connect(remote::RemoteSettings settings = {}) {
        settings.name = "Test";
        if (settings.url.empty()) settings.url = m_server.url();
        m_backend = std::make_unique<RemoteBackend>(settings);
        m_watching = m_backend->watch([this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
    }
    [[nodiscard]] bool becomes(LinkHealth health) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, answer_patience, [&] { return m_backend->state().health == health; });
    }
    [[nodiscard]] bool polled() {
        return m_server.waitFor("GET /v1/status", 1) &&
               eventually(answer_patience, [&] { return m_backend->status().partitions == ScriptedApi::partitions; });
    }
    api::Answer<api::CommandDone> command() {
        return awaitAnswer<api::CommandDone>([&](auto then) { m_backend->command(note(), then); });
    }
    api::Answer<api::OrderPage> orders() {
        return awaitAnswer<api::OrderPage>([&](auto then) { m_backend->orders({}, then); });
    }

    ScriptedApi m_server;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<RemoteBackend> m_backend;
    std::shared_ptr<void> m_watching;
};

TEST_F(RemoteLine, ACommandSaysWhoWhyAndWhat) {
    m_server.answer("POST", httpAnswer(202, command_done));
    connect();
    const auto done = command();
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(done->version, 8U);
    const std::string request = m_server.requests("POST").at(0);
    EXPECT_TRUE(request.starts_with("POST /v1/orders/K7QM-3XTD/notes HTTP/1.1\r\n")) << request;
    EXPECT_NE(request.find("Sagadesk-Actor: ada\r\n"), std::string::npos) << request;
    EXPECT_NE(request.find("\r\n\r\n{\"reason\":\"called\"}"), std::string::npos) << request;
}

// QNetworkAccessManager sends a request again when its connection ends without an answer; a command must not be.
TEST_F(RemoteLine, ACommandIsSentOnceHoweverItsConnectionEnds) {
    connect();
    ASSERT_TRUE(polled());
    std::size_t sent = 0;
    for (const auto ending : {Play::Ending::Close, Play::Ending::Reset}) {
        for (const char* begun : {"", "HTTP/1.1 202 Acc", "HTTP/1.1 202 Accepted\r\nContent-Length: 99\r\n\r\n{"}) {
            Play play{begun};
            play.ending = ending;
            m_server.answer("POST", play);
            const auto done = command();
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().code, ProblemCode::InDoubt) << begun << ": " << done.error().detail;
            EXPECT_EQ(m_server.requests("POST").size(), ++sent) << begun;
        }
    }
}

// Kept connections that have served before are where it happens most.
TEST_F(RemoteLine, ACommandIsSentOnceAlsoAfterOthersWereAnswered) {
    m_server.answer("POST", httpAnswer(202, command_done));
    connect();
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(command());
    Play play;
    play.ending = Play::Ending::Close;
    m_server.answer("POST", play);
    EXPECT_EQ(command().error().code, ProblemCode::InDoubt);
    EXPECT_EQ(m_server.requests("POST").size(), 4U);
}

TEST_F(RemoteLine, ASubmissionMayBeSentAgainWithItsKey) {
    Play closing;
    closing.ending = Play::Ending::Close;
    m_server.answer("POST", closing);
    connect();
    api::SubmitOrder order;
    order.body = "{}";
    order.idempotencyKey = R"(a "quoted" key)";
    const auto submit = [&] { return awaitAnswer<api::Accepted>([&](auto then) { m_backend->submit(order, then); }); };
    EXPECT_EQ(submit().error().code, ProblemCode::Unreachable);
    const std::string body = R"({"id":")" + order_id + R"(","number":"K7QM-3XTD"})";
    m_server.answer("POST", httpAnswer(202, body, "Idempotent-Replayed: true\r\n"));
    ASSERT_TRUE(eventually(answer_patience, [&] { return m_backend->state().health == LinkHealth::Live; }));
    const auto accepted = submit();
    ASSERT_TRUE(accepted) << accepted.error().detail;
    EXPECT_TRUE(accepted->replayed);
    EXPECT_EQ(accepted->body, body);
    for (const std::string& request : m_server.requests("POST"))
        EXPECT_NE(request.find("Idempotency-Key: \"a \\\"quoted\\\" key\"\r\n"), std::string::npos) << request;
}

TEST_F(RemoteLine, RefusalsComeOverWhole) {
    api::Problem problem{ProblemCode::Conflict, "The order is already completed.", "", "already_final", {}, {}};
    m_server.answer("POST", httpAnswer(409, api::problemJson(problem)));
    api::Problem full{ProblemCode::IntakeFull, "wait", "", "", {{"/a", "b"}}, {}};
    m_server.answer("GET /v1/orders", httpAnswer(429, api::problemJson(full), "Retry-After: 7\r\n"));
    connect();
    const auto refused = command();
    EXPECT_EQ(refused.error().code, ProblemCode::Conflict);
    EXPECT_EQ(refused.error().guard, "already_final");
    EXPECT_EQ(refused.error().detail, problem.detail);
    const auto later = orders();
    EXPECT_EQ(later.error().code, ProblemCode::IntakeFull);
    EXPECT_EQ(later.error().retryAfter, core::Duration(7'000));
    EXPECT_EQ(later.error().errors.size(), 1U);
    EXPECT_EQ(m_backend->state().health, LinkHealth::Live) << "a refusal is an answer";
}

TEST_F(RemoteLine, SomethingBetweenThatGivesUpLeavesACommandInDoubt) {
    m_server.answer("POST", httpAnswer(504, "<html>"));
    m_server.answer("GET /v1/orders", httpAnswer(502, "<html>"));
    connect();
    EXPECT_EQ(command().error().code, ProblemCode::InDoubt);
    EXPECT_EQ(orders().error().code, ProblemCode::Unreachable);
}

TEST_F(RemoteLine, ARedirectionIsNotFollowed) {
    ScriptedServer elsewhere({Play{httpAnswer(200, R"({"orders":[],"next":null})")}});
    m_server.answer("GET /v1/orders", httpAnswer(302, "", "Location: " + elsewhere.url() + "/v1/orders\r\n"));
    connect();
    EXPECT_EQ(orders().error().code, ProblemCode::Unreachable);
    EXPECT_TRUE(elsewhere.requests().empty());
}

TEST_F(RemoteLine, AnAnswerWithoutEndIsCutOff) {
    // 64 MiB promised, and more sent than is taken.
    std::string endless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 67108864\r\n\r\n";
    endless.append(40 * 1024 * 1024, ' ');
    m_server.answer("GET /v1/orders", endless);
    connect();
    const auto cut = orders();
    EXPECT_EQ(cut.error().code, ProblemCode::Unreachable);
    EXPECT_NE(cut.error().detail.find("larger"), std::string::npos) << cut.error().detail;
}

TEST_F(RemoteLine, NobodyThereIsSaidAtOnceAndNothingIsKept) {
    remote::RemoteSettings settings;
    {
        const ScriptedServer gone({Play{}});
        settings.url = gone.url();
    }
    connect(settings);
    ASSERT_TRUE(becomes(LinkHealth::Lost));
    EXPECT_TRUE(m_backend->state().nextTry);
    EXPECT_EQ(m_backend->state().name, "Test");
    const auto done = command();
    EXPECT_EQ(done.error().code, ProblemCode::Unreachable);
    EXPECT_NE(done.error().detail.find("Nothing was done"), std::string::npos);
}

TEST_F(RemoteLine, ComesBackAndIsTriedWhenAPersonWants) {
    Play closing;
    closing.ending = Play::Ending::Close;
    m_server.answer("GET", closing);
    connect();
    ASSERT_TRUE(becomes(LinkHealth::Lost));
    m_server.answerAsUsual("GET");
    m_backend->tryNow();
    ASSERT_TRUE(becomes(LinkHealth::Live));
    ASSERT_TRUE(polled());
}

TEST_F(RemoteLine, WhatIsNoOrderServiceIsNotTakenForOne) {
    m_server.answer("GET", httpAnswer(200, R"({"hello":"world"})"));
    connect();
    ASSERT_TRUE(becomes(LinkHealth::Lost));
    EXPECT_EQ(m_backend->state().detail, "What answers there is no order service.");
}

TEST_F(RemoteLine, WordsThatAreNotKnownMeanANewerOtherSide) {
    m_server.answer("POST", httpAnswer(202, R"({"id":")" + order_id +
                                                R"(","version":8,"state":"teleported","activity":"running"})"));
    connect();
    const auto done = command();
    EXPECT_EQ(done.error().code, ProblemCode::InDoubt) << "it was taken";
    EXPECT_EQ(done.error().place, "/state");
    EXPECT_TRUE(becomes(LinkHealth::NewerSchema));
}

TEST_F(RemoteLine, TheTokenIsReadAnewWhenAPersonSignsIn) {
    const TemporaryFolder folder;
    remote::RemoteSettings settings;
    settings.tokenFile = folder.path() / "token";
    std::ofstream(settings.tokenFile) << "first\n";
    m_server.answer("GET", httpAnswer(401, ""));
    connect(settings);
    ASSERT_TRUE(becomes(LinkHealth::SignedOut));
    EXPECT_EQ(orders().error().code, ProblemCode::SignedOut);
    std::ofstream(settings.tokenFile) << "second\n";
    m_server.answerAsUsual("GET");
    m_backend->tryNow();
    ASSERT_TRUE(becomes(LinkHealth::Live));
    EXPECT_NE(m_server.requests("GET").front().find("Authorization: Bearer first\r\n"), std::string::npos);
    EXPECT_NE(m_server.requests("GET").back().find("Authorization: Bearer second\r\n"), std::string::npos);
}

TEST_F(RemoteLine, ATokenGoesNowhereInTheClear) {
    const TemporaryFolder folder;
    remote::RemoteSettings settings{"Test", "http://192.0.2.1:8080", folder.path() / "token", ""};
    std::ofstream(settings.tokenFile) << "secret";
    connect(settings);
    ASSERT_TRUE(becomes(LinkHealth::Lost));
    EXPECT_EQ(m_backend->state().detail, "A token is sent over https:// only.");
    EXPECT_EQ(m_backend->state().detail.find("secret"), std::string::npos);
}

TEST_F(RemoteLine, ASlowAnswerIsSaidWhileItIsWaitedFor) {
    connect();
    ASSERT_TRUE(polled());
    Play silent;
    silent.ending = Play::Ending::Silence;
    m_server.answer("GET", silent);
    ASSERT_TRUE(becomes(LinkHealth::Slow));
    EXPECT_GE(m_backend->state().latency, core::Duration(1'000));
    EXPECT_LT(m_backend->state().usualLatency, core::Duration(1'000));
}

TEST_F(RemoteLine, NoMoreThanSixConnectionsAndABoundOnWhatWaits) {
    connect();
    ASSERT_TRUE(polled());
    const auto listening = m_backend->listen([] {});
    Play silent;
    silent.ending = Play::Ending::Silence;
    m_server.answer("GET", silent);
    std::mutex mutex;
    std::map<ProblemCode, int> answers;
    const auto count = [&](ProblemCode code) {
        const std::lock_guard lock(mutex);
        return answers[code];
    };
    for (int i = 0; i < 300; ++i)
        m_backend->orders({}, [&](const api::Answer<api::OrderPage>& page) {
            const std::lock_guard lock(mutex);
            ++answers[page ? ProblemCode::Internal : page.error().code];
        });
    ASSERT_TRUE(eventually(answer_patience, [&] { return count(ProblemCode::IntakeFull) == 300 - 256 - 4; }));
    m_backend->stop();
    EXPECT_EQ(count(ProblemCode::Stopping), 260) << "each is answered, and once";
    EXPECT_LE(m_server.requests("GET /v1/orders").size(), 4U);
    EXPECT_EQ(command().error().code, ProblemCode::Stopping);
}

}  // namespace
}  // namespace sagadesk::tests
