#include "core/journal.h"

#include <functional>
#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace sagadesk::core {
namespace {

JournalEntry firstEntry() {
    JournalEntry entry;
    entry.partition = PartitionId{3};
    entry.position = 1;
    entry.order = *OrderId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    entry.sequence = 2;
    entry.time = Instant{Duration{0x017F22E279B0}};
    entry.kind = EntryKind::StepSucceeded;
    entry.state = OrderState::Pending;
    entry.activity = Activity::Running;
    entry.run = 1;
    entry.step = "check-price";
    entry.attempt = 1;
    entry.actor = "system";
    entry.data = R"({"reference":"q"})";
    entry.traceId = "0af7651916cd43dd8448eb211c80319c";
    return entry;
}

JournalEntry secondEntry() {
    JournalEntry entry;
    entry.partition = PartitionId{3};
    entry.position = 2;
    entry.time = Instant{Duration{0x017F22E279B1}};
    entry.kind = EntryKind::ServicePaused;
    entry.activity = Activity::Idle;
    entry.actor = "operator:ada";
    entry.reason = "für!";
    return entry;
}

// Both sums come from the openssl command over bytes laid out by hand, member after member, previous hash in front:
//   echo 00…00(32 bytes) 01 0003 0000000000000001 017f22e279b07cc398c4dc0c0c07398f 0000000000000002 0000017f22e279b0
//        09 00 00 0001 0000000b 636865636b2d7072696365 0001 00000006 73797374656d 00000000
//        00000011 7b227265666572656e6365223a2271227d
//        00000020 3061663736353139313663643433646438343438656232313163383033313963 | xxd -r -p | openssl dgst -sha256
TEST(JournalChainTest, linksAreTheKnownSums) {
    JournalChain chain;
    const Hash first = chain.link({}, firstEntry());
    EXPECT_EQ(hashText(first), "f870574ffd960c54039e38721dd56f5d2abe19c1269e37c861da26c281118209");
    //   echo (first sum) 01 0003 0000000000000002 00…00(16 bytes) 0000000000000000 0000017f22e279b1 16 00 07 0000
    //        00000000 0000 0000000c 6f70657261746f723a616461 00000005 66c3bc7221 00000000 00000000 | xxd …
    EXPECT_EQ(hashText(chain.link(first, secondEntry())),
              "da0ba508ca7ebf7e23549d311e81c5e7d6362e302798c59ef7538fa17010cae4");
}

TEST(JournalChainTest, theSameEntryGivesTheSameLinkFromAnyInstance) {
    JournalChain one;
    JournalChain other;
    const Hash expected = one.link({}, firstEntry());
    EXPECT_NE(other.link({}, secondEntry()), expected);  // and leaves nothing behind
    EXPECT_EQ(other.link({}, firstEntry()), expected);
    JournalChain moved = std::move(other);
    EXPECT_EQ(moved.link({}, firstEntry()), expected);
}

TEST(JournalChainTest, hashOfTheEntryItselfIsNoPartOfIt) {
    JournalChain chain;
    auto entry = firstEntry();
    entry.hash.fill(0xAB);
    EXPECT_EQ(chain.link({}, entry), chain.link({}, firstEntry()));
}

TEST(JournalChainTest, everyChangeOfEveryMemberBreaksTheLink) {
    const std::vector<std::function<void(JournalEntry&)>> changes{
        [](auto& entry) { entry.partition = PartitionId{4}; },
        [](auto& entry) { entry.position = 2; },
        [](auto& entry) { entry.order.bytes[15] ^= 1; },
        [](auto& entry) { entry.sequence = 3; },
        [](auto& entry) { entry.time += Duration{1}; },
        [](auto& entry) { entry.kind = EntryKind::StepFailed; },
        [](auto& entry) { entry.state = OrderState::Confirmed; },
        [](auto& entry) { entry.activity = Activity::Waiting; },
        [](auto& entry) { entry.run = 2; },
        [](auto& entry) { entry.step = "check-pricf"; },
        [](auto& entry) { entry.attempt = 2; },
        [](auto& entry) { entry.actor = "api:shop"; },
        [](auto& entry) { entry.reason = "why"; },
        [](auto& entry) { entry.data = ""; },
        [](auto& entry) { entry.traceId = ""; },
        // the same letters cut differently between two neighbours
        [](auto& entry) { entry.actor = "syste", entry.reason = "m"; },
    };
    JournalChain chain;
    std::set<Hash> hashes{chain.link({}, firstEntry())};
    for (const auto& change : changes) {
        auto entry = firstEntry();
        change(entry);
        hashes.insert(chain.link({}, entry));
    }
    Hash other{};
    other[31] = 1;
    hashes.insert(chain.link(other, firstEntry()));
    EXPECT_EQ(hashes.size(), changes.size() + 2);
}

TEST(EntryKindTest, wordsAreThoseOfTheContract) {
    constexpr std::array expected{"order.created",
                                  "order.confirmed",
                                  "order.processing",
                                  "order.completed",
                                  "order.failed",
                                  "order.cancelled",
                                  "order.reopened",
                                  "order.held",
                                  "order.released",
                                  "step.succeeded",
                                  "step.declined",
                                  "step.failed",
                                  "step.unknown",
                                  "step.skipped",
                                  "step.approved",
                                  "step.rejected",
                                  "compensation.succeeded",
                                  "compensation.failed",
                                  "cancel.requested",
                                  "callback.received",
                                  "note.added",
                                  "customer.erased",
                                  "service.paused",
                                  "service.resumed",
                                  "order.amended",
                                  "order.assigned",
                                  "service.limited",
                                  "bulk.started",
                                  "bulk.paused",
                                  "bulk.resumed",
                                  "bulk.stopped",
                                  "bulk.aborted",
                                  "bulk.finished",
                                  "cause.noted",
                                  "cause.settled",
                                  "compensation.requested",
                                  "events.retried",
                                  "events.let_go",
                                  "events.republished",
                                  "attempts.shown",
                                  "storage.backed_up"};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_EQ(word(static_cast<EntryKind>(index)), expected[index]);
        EXPECT_EQ(entryKind(expected[index]), static_cast<EntryKind>(index));
    }
    EXPECT_EQ(word(static_cast<EntryKind>(expected.size())), "");
    EXPECT_FALSE(entryKind("order.create"));
    EXPECT_FALSE(entryKind(""));
}

}  // namespace
}  // namespace sagadesk::core
