// How the connection is said to be, from what becomes of calls.
#include <gtest/gtest.h>

#include "remote/link_watch.h"
#include "remote/request_text.h"

namespace sagadesk::remote {
namespace {

using api::LinkHealth;
using core::Duration;

const core::Instant start{Duration{1'780'000'000'000}};
core::Instant after(std::int64_t ms) {
    return start + Duration(ms);
}

TEST(LinkWatch, IsSlowFromASecondOnAndKeepsWhatIsUsual) {
    LinkWatch watch("Production", start);
    EXPECT_EQ(watch.state().name, "Production");
    EXPECT_FALSE(watch.answered(Duration(3), after(1)));
    EXPECT_TRUE(watch.answered(Duration(2'400), after(5'000)));
    EXPECT_EQ(watch.state().health, LinkHealth::Slow);
    EXPECT_EQ(watch.state().since, after(5'000));
    EXPECT_EQ(watch.state().latency, Duration(2'400));
    EXPECT_EQ(watch.state().usualLatency, Duration(3));
    EXPECT_TRUE(watch.isUsable());
    EXPECT_TRUE(watch.answered(Duration(4), after(6'000)));
    EXPECT_EQ(watch.state().health, LinkHealth::Live);
    EXPECT_EQ(watch.state().detail, "");
}

TEST(LinkWatch, IsSlowAlreadyWhileAnAnswerIsWaitedFor) {
    LinkWatch watch("P", start);
    EXPECT_FALSE(watch.waits(Duration(999), after(999)));
    EXPECT_TRUE(watch.waits(Duration(1'250), after(1'250)));
    EXPECT_FALSE(watch.waits(Duration(1'500), after(1'500))) << "that is known";
    EXPECT_EQ(watch.state().latency, Duration(1'500));
    watch.lost("gone", after(2'000));
    EXPECT_FALSE(watch.waits(Duration(9'000), after(9'000)));
    EXPECT_EQ(watch.state().health, LinkHealth::Lost);
}

TEST(LinkWatch, TriesAgainLaterAndLaterUntilItIsBack) {
    LinkWatch watch("P", start);
    std::string waits;
    for (int i = 0; i < 8; ++i) {
        EXPECT_TRUE(watch.lost("refused", after(i)));
        EXPECT_EQ(watch.state().nextTry, after(i) + watch.untilNext());
        waits += std::to_string(watch.untilNext().count() / 1'000) + " ";
    }
    EXPECT_EQ(waits, "1 2 4 8 16 30 30 30 ");
    EXPECT_EQ(watch.state().since, start) << "since when it has been lost";
    EXPECT_FALSE(watch.isUsable());
    EXPECT_TRUE(watch.answered(Duration(3), after(90'000)));
    EXPECT_EQ(watch.state().health, LinkHealth::Live);
    EXPECT_EQ(watch.state().nextTry, std::nullopt);
    watch.lost("refused", after(95'000));
    EXPECT_EQ(watch.untilNext(), Duration(1'000)) << "from the beginning";
}

TEST(LinkWatch, StaysNewerUntilItIsMadeAnew) {
    LinkWatch watch("P", start);
    EXPECT_TRUE(watch.newerSchema("/orders/0/state", after(1)));
    EXPECT_FALSE(watch.answered(Duration(3), after(2)));
    EXPECT_EQ(watch.state().health, LinkHealth::NewerSchema);
    EXPECT_TRUE(watch.isUsable()) << "reading works";
    watch.lost("gone", after(3));
    watch.answered(Duration(3), after(4));
    EXPECT_EQ(watch.state().health, LinkHealth::Live);
}

TEST(LinkWatch, SignedOutSendsNothing) {
    LinkWatch watch("P", start);
    EXPECT_TRUE(watch.signedOut("no token", after(1)));
    EXPECT_FALSE(watch.isUsable());
    EXPECT_EQ(watch.untilNext(), Duration(30'000));
}

TEST(RequestText, NamesCannotLeadElsewhere) {
    EXPECT_EQ(segment("K7QM-3XTD"), "K7QM-3XTD");
    EXPECT_EQ(segment("k7qm 3xtd"), "k7qm%203xtd");
    EXPECT_EQ(segment("ü?#%"), "%C3%BC%3F%23%25");
    for (const char* none : {"", ".", "..", "a/b", "/", "a\nb"}) EXPECT_EQ(segment(none), std::nullopt) << none;
}

TEST(RequestText, ActorsAreNamesOrNobody) {
    Ask ask;
    EXPECT_TRUE(addActor(ask, "api:anonymous"));
    EXPECT_TRUE(ask.headers.empty());
    EXPECT_TRUE(addActor(ask, "operator:j.brandt"));
    ASSERT_EQ(ask.headers.size(), 1U);
    EXPECT_EQ(ask.headers[0].second, "j.brandt");
    for (const char* none : {"operator:", "operator:a b", "operator:a\r\nX: y", "operator:Jürgen"})
        EXPECT_FALSE(addActor(ask, none)) << none;
}

TEST(RequestText, QueriesSayWhatIsAskedFor) {
    api::OrderQuery query;
    query.states = {core::OrderState::Failed, core::OrderState::Cancelled};
    query.q = "WEB 1&2";
    query.createdFrom = start;
    query.limit = 7;
    EXPECT_EQ(queryOf(query).text(),
              "?state=failed%2Ccancelled&q=WEB%201%262&created_from=2026-05-28T20%3A26%3A40.000Z&limit=7");
}

}  // namespace
}  // namespace sagadesk::remote
