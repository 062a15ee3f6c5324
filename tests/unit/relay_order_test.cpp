#include "unit/relay_bed.h"

namespace sagadesk::tests {
namespace {

using core::EntryKind;
using ports::Handover;
using Names = std::vector<std::string>;

class RelayOrder : public RelayBed {};

TEST_F(RelayOrder, HasOneEventOfAnOrderInFlight) {
    commit({entry(1, EntryKind::OrderCreated), entry(1, EntryKind::StepFailed), entry(1, EntryKind::OrderConfirmed),
            entry(2, EntryKind::OrderCreated)});
    start();
    EXPECT_EQ(published(), (Names{"1/created", "2/created"}));
    broker.answer(Handover::NobodyListens);
    run();
    EXPECT_EQ(published(), (Names{"1/created", "2/created", "1/confirmed"}));
    answerAll(Handover::Taken);
    run();
    EXPECT_EQ(store.state.positions, store.heads());
    EXPECT_EQ(store.told.published, 3U);
    EXPECT_EQ(store.told.repeated, 0U);
    EXPECT_EQ(store.told.pending, 0U);
}

TEST_F(RelayOrder, KeepsWithinTheBrokersLimit) {
    for (std::uint8_t i = 0; i < 50; ++i) commit({entry(i, EntryKind::OrderCreated)});
    start();
    EXPECT_EQ(broker.open.size(), 20U);
    EXPECT_EQ(store.told.window, 20U);
    broker.connected(true, 7);
    answerAll(Handover::Taken);
    run();
    EXPECT_EQ(broker.open.size(), 7U);
    EXPECT_EQ(store.told.window, 7U);
    EXPECT_EQ(store.told.inFlight, 7U);
}

TEST_F(RelayOrder, RepeatsWhatWasLost) {
    commit({entry(1, EntryKind::OrderCreated), entry(1, EntryKind::OrderConfirmed)});
    start();
    broker.connected(false);
    broker.answer(Handover::Lost, "connection_lost");
    run();
    EXPECT_TRUE(broker.open.empty()) << "nothing is sent without a connection";
    EXPECT_FALSE(store.told.connected);
    EXPECT_EQ(store.told.code, "connection_lost");
    broker.connected(true);
    run();
    EXPECT_EQ(published(), (Names{"1/created", "1/created"}));
    broker.answer(Handover::Taken);
    broker.answer(Handover::Taken);
    run();
    EXPECT_EQ(published().back(), "1/confirmed");
    EXPECT_EQ(store.told.repeated, 1U);
    EXPECT_EQ(store.told.reconnects, 1U);
}

TEST_F(RelayOrder, TakesWhatIsOfferedWithoutReadingTheStore) {
    start();
    const std::uint64_t before = store.pages;
    for (int i = 0; i < 20; ++i) {
        relay->offer(commit({entry(1, EntryKind::OrderConfirmed), entry(2, EntryKind::StepSucceeded)}));
        run(core::Duration{20});
        ASSERT_EQ(broker.open.size(), 1U);
        broker.answer(Handover::Taken);
    }
    EXPECT_LE(store.pages - before, 1U);
    run();
    EXPECT_EQ(store.state.positions, store.heads());
}

TEST_F(RelayOrder, FindsInTheStoreWhatWasNotOffered) {
    start();
    relay->offer(commit({entry(1, EntryKind::OrderCreated)}));
    commit({entry(2, EntryKind::OrderCreated)});
    relay->offer(commit({entry(3, EntryKind::OrderCreated)}));
    run();
    EXPECT_EQ(published(), (Names{"1/created", "2/created", "3/created"}));
}

TEST_F(RelayOrder, GoesOnBehindTheCursorAfterACleanStop) {
    commit({entry(1, EntryKind::OrderCreated), entry(2, EntryKind::OrderCreated)});
    start();
    bool stopped = false;
    relay->stop([&] { stopped = true; });
    commit({entry(3, EntryKind::OrderCreated)});
    run();
    EXPECT_FALSE(stopped) << "two events are in flight";
    answerAll(Handover::Taken);
    run();
    EXPECT_TRUE(stopped);
    EXPECT_EQ(store.state.positions, core::Positions{2});
    start();
    EXPECT_EQ(published(), (Names{"1/created", "2/created", "3/created"}));
}

TEST_F(RelayOrder, StopsWithoutABrokersAnswerWhenTold) {
    commit({entry(1, EntryKind::OrderCreated)});
    start();
    bool stopped = false;
    relay->stop([&] { stopped = true; });
    relay->stopWaiting();
    run();
    EXPECT_TRUE(stopped);
    EXPECT_EQ(store.state.positions, core::Positions{0});
}

TEST_F(RelayOrder, GivesRepublishingAQuarterOfTheWindow) {
    for (std::uint8_t i = 0; i < 40; ++i) commit({entry(i, EntryKind::OrderCreated)});
    store.state.positions = {40};
    core::Republishing job;
    job.id = 1;
    job.end = {40};
    store.state.republishings.push_back(job);
    start();
    EXPECT_EQ(broker.open.size(), 5U);
    while (!broker.open.empty()) {
        answerAll(Handover::Taken);
        run();
        EXPECT_LE(broker.open.size(), 5U);
    }
    EXPECT_EQ(published().size(), 40U);
    const core::Republishing& done = store.state.republishings[0];
    EXPECT_TRUE(done.finished);
    EXPECT_EQ(done.published, 40U);
    EXPECT_EQ(done.next, done.end);
}

}  // namespace
}  // namespace sagadesk::tests
