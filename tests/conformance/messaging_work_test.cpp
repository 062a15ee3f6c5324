// What every store promises of what goes over MQTT: progress of publishing, parked streams, republishings, and messages
// that could not become orders.
#include <functional>

#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::Parking;

class MessagingWork : public StoreSuite {
protected:
    void put(const std::function<void(ports::Batch&)>& fill) {
        ports::Batch batch;
        fill(batch);
        committer.put(std::move(batch));
    }
    std::string refusal(const std::function<void(ports::Batch&)>& fill) {
        ports::Batch batch;
        fill(batch);
        const auto offered = committer.offer(std::move(batch));
        return offered ? "" : offered.error().code;
    }
    void mark(core::OutboxMark mark) {
        put([&](auto& batch) { batch.outbox = std::move(mark); });
    }
    core::OutboxState outbox() { return *bed->reader()->outbox(); }
};

TEST_P(MessagingWork, PublishingStartsAtTheBeginning) {
    EXPECT_EQ(outbox(), (core::OutboxState{core::Positions(bed_partitions, 0), {}, {}}));
    EXPECT_TRUE(bed->reader()->republishings(9)->empty());
    EXPECT_TRUE(bed->reader()->keptMessages()->empty());
}

TEST_P(MessagingWork, PositionsGoForwardOnly) {
    for (std::uint64_t n = 1; n <= 40; ++n) committer.create(n);
    const auto heads = *bed->reader()->heads();
    mark({{1, 2, 0, 1}, {}, {}, {}});
    mark({{}, {}, {}, {}});
    mark({{3, 1, 0, 0}, {}, {}, {}});
    reopen();
    EXPECT_EQ(outbox().positions, (core::Positions{3, 2, 0, 1}));
    mark({core::Positions(bed_partitions, 1'000'000), {}, {}, {}});
    EXPECT_EQ(outbox().positions, heads) << "what is not written yet is not published";
}

TEST_P(MessagingWork, AStreamIsParkedUntilItIsFreed) {
    const auto first = parkedStream(1);
    auto second = parkedStream(2);
    mark({{}, {second, first}, {}, {}});
    reopen();
    EXPECT_EQ(outbox().parked, (std::vector{first, second}));
    second.position = 9;
    second.sequence = 4;
    second.kind = core::EntryKind::OrderFailed;
    second.code = "not_authorised";
    second.detail = "the broker's rules\n\xC3\xA4";
    second.attempts = 3;
    second.at = at(77);
    mark({{}, {second}, {first.order, orderRow(9).id}, {}});
    EXPECT_EQ(outbox().parked, std::vector{second});
}

TEST_P(MessagingWork, APersonDecidesAboutAParkedStreamOnce) {
    auto stream = parkedStream(1);
    mark({{}, {stream, parkedStream(2)}, {}, {}});
    put([&](auto& batch) { batch.parkings = {{stream.order, Parking::Retry}, {orderRow(9).id, Parking::LetGo}}; });
    reopen();
    ASSERT_EQ(outbox().parked.size(), 2U);
    EXPECT_EQ(outbox().parked[0].parking, Parking::Retry);
    EXPECT_EQ(outbox().parked[1].parking, Parking::Parked);
    put([&](auto& batch) { batch.parkings = {{stream.order, Parking::LetGo}}; });
    EXPECT_EQ(outbox().parked[0].parking, Parking::Retry) << "it goes on already";
    mark({{}, {stream}, {}, {}});
    put([&](auto& batch) { batch.parkings = {{stream.order, Parking::LetGo}}; });
    EXPECT_EQ(outbox().parked[0].parking, Parking::LetGo);
}

// What a person decides stands, though the relay says at the same time that the stream stands still.
TEST_P(MessagingWork, ADecisionComesAfterTheMarkOfItsBatch) {
    auto stream = parkedStream(1);
    put([&](auto& batch) {
        batch.outbox.parked = {stream};
        batch.parkings = {{stream.order, Parking::Retry}};
    });
    EXPECT_EQ(outbox().parked.at(0).parking, Parking::Retry);
}

TEST_P(MessagingWork, RepublishingsAreKeptWithTheirProgress) {
    auto one = republishing(1);
    one.order = orderRow(3).id;
    auto two = republishing(2);
    put([&](auto& batch) { batch.republishings = {one, two}; });
    reopen();
    EXPECT_EQ(outbox().republishings, (std::vector{one, two}));
    one.next = one.end;
    one.published = 12;
    one.finished = at(99);
    two.next = {4, 0, 18'446'744'073'709'551ULL, 0};
    two.published = 3;
    mark({{}, {}, {}, {one, two, republishing(7)}});
    EXPECT_EQ(outbox().republishings, std::vector{two});
    EXPECT_EQ(*bed->reader()->republishings(9), (std::vector{two, one}));
    EXPECT_EQ(*bed->reader()->republishings(1), std::vector{two});
}

TEST_P(MessagingWork, ARepublishingIsNotBegunTwice) {
    put([&](auto& batch) { batch.republishings = {republishing(1)}; });
    EXPECT_EQ(refusal([&](auto& batch) { batch.republishings = {republishing(1)}; }), "constraint");
    EXPECT_EQ(refusal([&](auto& batch) { batch.republishings = {republishing(0)}; }), "constraint");
    EXPECT_EQ(bed->reader()->republishings(9)->size(), 1U);
}

TEST_P(MessagingWork, KeptMessagesAreNumberedAndForgotten) {
    auto first = keptMessage(1);
    first.payload = std::string("\xFF\x00{\"a", 5);
    put([&](auto& batch) { batch.kept = {first, keptMessage(2)}; });
    reopen();
    auto kept = *bed->reader()->keptMessages();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_GT(kept[0].id, kept[1].id);
    first.id = kept[1].id;
    EXPECT_EQ(kept[1], first);
    put([&](auto& batch) { batch.forgotten = {kept[0].id, 4711}; });
    EXPECT_EQ(*bed->reader()->keptMessages(), std::vector{kept[1]});
    put([&](auto& batch) { batch.kept = {keptMessage(3)}; });
    EXPECT_GT(bed->reader()->keptMessages()->at(0).id, kept[0].id) << "a number is given once";
}

TEST_P(MessagingWork, TheOldestMessageMakesRoom) {
    for (std::uint64_t n = 0; n < 25; ++n)
        put([&](auto& batch) { batch.kept.assign(core::kept_messages_max / 20, keptMessage(n)); });
    const auto kept = *bed->reader()->keptMessages();
    ASSERT_EQ(kept.size(), core::kept_messages_max);
    EXPECT_EQ(kept.front().key, keptMessage(24).key);
    EXPECT_EQ(kept.back().key, keptMessage(5).key);
}

TEST_P(MessagingWork, KeptMessagesAreCountedByCode) {
    EXPECT_TRUE(bed->reader()->keptGroups()->empty());
    auto late = keptMessage(9), other = keptMessage(3);
    late.detail = "of another line";
    other.code = "malformed_json";
    put([&](auto& batch) { batch.kept = {keptMessage(2), late, other, keptMessage(5)}; });
    const auto groups = *bed->reader()->keptGroups();
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0], (ports::MessageGroup{"invalid_order", keptMessage(5).detail, 3, keptMessage(2).at, late.at}));
    EXPECT_EQ(groups[1], (ports::MessageGroup{"malformed_json", other.detail, 1, other.at, other.at}));
}

TEST_P(MessagingWork, TooLongAPayloadIsRefused) {
    auto message = keptMessage(1);
    message.payload.assign(core::kept_payload_bytes_max, '\0');
    put([&](auto& batch) { batch.kept = {message}; });
    message.payload += 'x';
    EXPECT_EQ(refusal([&](auto& batch) { batch.kept = {message}; }), "constraint");
    EXPECT_EQ(bed->reader()->keptMessages()->size(), 1U);
}

TEST_P(MessagingWork, TypesAreToldOfTheOrdersThatExist) {
    committer.create(1);
    committer.create(2, [](auto& row) { row.type = "subscription"; });
    const auto types = *bed->reader()->typesOf({orderRow(2).id, orderRow(3).id, orderRow(1).id});
    EXPECT_EQ(types, (std::vector<std::pair<core::OrderId, std::string>>{{orderRow(2).id, "subscription"},
                                                                         {orderRow(1).id, "purchase"}}));
}

TEST_P(MessagingWork, WithoutLeasesNothingOfItIsKept) {
    bed->takeOver();
    const auto before = outbox();
    const std::vector<std::function<void(ports::Batch&)>> fills{
        [](auto& batch) { batch.outbox.positions = core::Positions(bed_partitions, 1); },
        [](auto& batch) { batch.outbox.parked = {parkedStream(1)}; },
        [](auto& batch) { batch.outbox.freed = {orderRow(1).id}; },
        [](auto& batch) {
            batch.parkings = {{orderRow(1).id, Parking::Retry}};
        },
        [](auto& batch) { batch.republishings = {republishing(1)}; },
        [](auto& batch) { batch.kept = {keptMessage(1)}; },
        [](auto& batch) { batch.forgotten = {1}; },
    };
    for (const auto& fill : fills) EXPECT_EQ(refusal(fill), "lease_lost");
    EXPECT_EQ(outbox(), before);
}

TEST_P(MessagingWork, ItIsKeptWithItsBatchOrNotAtAll) {
    const auto row = committer.create(1);
    auto stale = nextVersion(row);
    stale.expectedVersion = 9;
    const auto before = outbox();
    const auto refused = refusal([&](auto& batch) {
        batch.outbox = {core::Positions(bed_partitions, 1), {parkedStream(1)}, {}, {}};
        batch.republishings = {republishing(1)};
        batch.kept = {keptMessage(1)};
        batch.updates = {stale};
    });
    EXPECT_EQ(refused, "version_conflict");
    EXPECT_EQ(outbox(), before);
    EXPECT_TRUE(bed->reader()->keptMessages()->empty());
}

INSTANTIATE_TEST_SUITE_P(Stores, MessagingWork, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
