#include "unit/relay_bed.h"

namespace sagadesk::tests {
namespace {

using core::EntryKind;
using ports::Handover;
using Names = std::vector<std::string>;

class RelayRefusals : public RelayBed {
protected:
    void refuseThrice() {
        for (int i = 0; i < 3; ++i) {
            ASSERT_EQ(broker.open.size(), 1U);
            broker.answer(Handover::Refused, "too_large");
            run();
        }
    }
    void decide(core::Parking parking, EntryKind kind) {
        store.state.parked[0].parking = parking;
        commit({entry(1, kind)});
        run();
    }
};

TEST_F(RelayRefusals, ParkTheOrderAfterThreeTriesAndNoOther) {
    commit({entry(1, EntryKind::OrderCreated), entry(1, EntryKind::OrderConfirmed)});
    start();
    refuseThrice();
    EXPECT_TRUE(broker.open.empty());
    ASSERT_EQ(store.state.parked.size(), 1U);
    const core::ParkedStream& stream = store.state.parked[0];
    EXPECT_EQ(stream.order, order(1));
    EXPECT_EQ(stream.sequence, 1U);
    EXPECT_EQ(stream.kind, EntryKind::OrderCreated);
    EXPECT_EQ(stream.code, "too_large");
    EXPECT_EQ(stream.attempts, 3U);
    EXPECT_EQ(store.state.positions, store.heads()) << "the cursor passes what is parked";
    EXPECT_EQ(store.told.parked, 1U);
    EXPECT_EQ(store.told.refused, 3U);
    commit({entry(1, EntryKind::OrderProcessing), entry(2, EntryKind::OrderCreated)});
    run();
    EXPECT_EQ(published().back(), "2/created");
    EXPECT_EQ(broker.open.size(), 1U);
}

TEST_F(RelayRefusals, GoOnFromTheEventWhenAPersonRetries) {
    commit({entry(1, EntryKind::OrderCreated), entry(1, EntryKind::OrderConfirmed)});
    start();
    refuseThrice();
    broker.topics.clear();
    decide(core::Parking::Retry, EntryKind::EventsRetried);
    for (int i = 0; i < 2; ++i) {
        ASSERT_EQ(broker.open.size(), 1U);
        broker.answer(Handover::Taken);
        run();
    }
    relay->offer(commit({entry(1, EntryKind::OrderProcessing)}));
    run();
    EXPECT_EQ(published(), (Names{"1/created", "1/confirmed", "1/processing"}));
    EXPECT_TRUE(store.state.parked.empty());
}

TEST_F(RelayRefusals, GoOnBehindTheEventWhenAPersonLetsItGo) {
    commit({entry(1, EntryKind::OrderCreated), entry(1, EntryKind::OrderConfirmed)});
    start();
    refuseThrice();
    broker.topics.clear();
    decide(core::Parking::LetGo, EntryKind::EventsLetGo);
    EXPECT_EQ(published(), Names{"1/confirmed"});
    refuseThrice();
    ASSERT_EQ(store.state.parked.size(), 1U) << "it stands still again, at another event";
    EXPECT_EQ(store.state.parked[0].sequence, 2U);
    EXPECT_EQ(store.state.parked[0].parking, core::Parking::Parked);
}

TEST_F(RelayRefusals, OfABusyBrokerParkNobody) {
    commit({entry(1, EntryKind::OrderCreated)});
    start();
    for (int i = 0; i < 10; ++i) {
        ASSERT_EQ(broker.open.size(), 1U);
        broker.answer(Handover::Refused, "quota_exceeded");
        run(std::chrono::seconds{31});
    }
    broker.answer(Handover::Taken);
    run();
    EXPECT_TRUE(store.state.parked.empty());
    EXPECT_EQ(store.state.positions, store.heads());
}

TEST_F(RelayRefusals, OfEverythingStandStillInsteadOfParkingEverybody) {
    for (std::uint8_t i = 0; i < 40; ++i) commit({entry(i, EntryKind::OrderCreated)});
    start();
    while (!broker.open.empty()) answerAll(Handover::Refused, "not_authorised");
    run();
    EXPECT_LT(published().size(), 40U);
    EXPECT_EQ(store.told.code, "broker_refuses");
    for (int i = 0; i < 5; ++i) {
        run(std::chrono::seconds{10});
        ASSERT_EQ(broker.open.size(), 1U) << "one is tried every ten seconds";
        broker.answer(Handover::Refused, "not_authorised");
    }
    run(std::chrono::seconds{10});
    broker.answer(Handover::Taken);
    while (!broker.open.empty()) {
        answerAll(Handover::Taken);
        run();
    }
    EXPECT_TRUE(store.state.parked.empty());
    EXPECT_EQ(store.state.positions, store.heads());
    EXPECT_EQ(store.told.code, "");
    EXPECT_EQ(store.told.published, 40U);
}

}  // namespace
}  // namespace sagadesk::tests
