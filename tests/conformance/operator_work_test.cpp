// What every store promises of operators' work: amended documents, notes, bulk jobs, services, entries about no order.
#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::BulkResult;
using core::BulkState;
using core::EntryKind;

class OperatorWork : public StoreSuite {
protected:
    ports::Committed put(const std::function<void(ports::Batch&)>& fill) {
        ports::Batch batch;
        fill(batch);
        return committer.put(std::move(batch));
    }
    std::string refusal(const std::function<void(ports::Batch&)>& fill) {
        ports::Batch batch;
        fill(batch);
        const auto offered = committer.offer(std::move(batch));
        return offered ? "" : offered.error().code;
    }
    ports::OrderRow amend(ports::OrderRow row, const std::string& document) {
        auto update = nextVersion(std::move(row));
        update.document = document;
        put([&](auto& batch) { batch.updates = {update}; });
        return update.row;
    }
};

TEST_P(OperatorWork, TheFirstDocumentStaysBesideTheAmended) {
    auto row = committer.create(1);
    const auto other = committer.create(2);
    EXPECT_EQ(*bed->reader()->original(row.id), std::nullopt);
    row.customerId = "C-new";
    row.externalReference = "WEB-new";
    row.total = 77;
    row.priority = 9;
    row = amend(row, R"({"second":1})");
    row.total = 78;
    row = amend(row, R"({"third":1})");
    for (int round = 0; round < 2; ++round) {
        const auto found = *store->order(row.id);
        EXPECT_EQ(found->row, row);
        EXPECT_EQ(found->document, R"({"third":1})");
        EXPECT_EQ(*bed->reader()->original(row.id), creation(1).document);
        EXPECT_EQ(*bed->reader()->original(other.id), std::nullopt);
        EXPECT_EQ((*store->order(other.id))->document, creation(2).document);
        reopen();
    }
    ports::OrderFilter filter;
    filter.customer = "C-new";
    EXPECT_EQ(ids(*bed->reader()->page(filter, {}, 9)), std::vector{row.id});
    filter.customer = "C-1";
    EXPECT_TRUE(bed->reader()->page(filter, {}, 9)->empty());
}

TEST_P(OperatorWork, AnAmendmentOfAnotherVersionChangesNothing) {
    const auto row = committer.create(1);
    auto stale = nextVersion(row);
    stale.expectedVersion = 9;
    stale.document = "{}";
    stale.notes = {{at(1), "operator:ada", "new address"}};
    EXPECT_EQ(refusal([&](auto& batch) { batch.updates = {stale}; }), "version_conflict");
    EXPECT_EQ((*store->order(row.id))->document, creation(1).document);
    EXPECT_EQ(*bed->reader()->original(row.id), std::nullopt);
    EXPECT_TRUE(bed->reader()->notes(row.id)->empty());
}

TEST_P(OperatorWork, NotesOfAnOrderAreKeptInOrder) {
    const ports::Note first{at(20), "operator:ada", "called the customer"};
    const ports::Note second{at(10), "operator:bob", "will call back\n\xC3\xA4"};
    const ports::Note third{at(30), "operator:ada", ""};
    auto update = nextVersion(committer.create(1));
    update.notes = {first, second};
    put([&](auto& batch) { batch.updates = {update}; });
    update = nextVersion(update.row);
    update.notes = {third};
    put([&](auto& batch) { batch.updates = {update}; });
    committer.create(2);
    reopen();
    EXPECT_EQ(*bed->reader()->notes(update.row.id), (std::vector{first, second, third}));
    EXPECT_TRUE(bed->reader()->notes(orderRow(2).id)->empty());
    EXPECT_TRUE(bed->reader()->notes(orderRow(3).id)->empty());
}

TEST_P(OperatorWork, EntriesAboutNoOrderComeFirst) {
    const auto lone = loneEntry(EntryKind::BulkStarted, at(5));
    const auto row = committer.create(1);
    const auto before = bed->reader()->heads()->at(0);
    const auto committed = put([&](auto& batch) {
        batch.entries = {lone, lone};
        batch.updates = {nextVersion(row, 2)};
        batch.creations = {creation(2)};
    });
    ASSERT_EQ(committed.entries.size(), 5U);
    for (std::size_t index = 0; index < 2; ++index) {
        const auto& entry = committed.entries[index];
        EXPECT_EQ(entry.partition, core::PartitionId{});
        EXPECT_EQ(entry.position, before + 1 + index);
        EXPECT_EQ(entry.kind, EntryKind::BulkStarted);
    }
    EXPECT_TRUE(bed->reader()->verify()->intact);
    const auto kept = *bed->reader()->entries(core::PartitionId{}, before, 2);
    EXPECT_EQ(kept, (std::vector{committed.entries[0], committed.entries[1]}));
}

TEST_P(OperatorWork, AnEntryAboutAnOrderIsNoLoneEntry) {
    const auto row = committer.create(1);
    EXPECT_EQ(refusal([&](auto& batch) { batch.entries = {entry(row, 2)}; }), "constraint");
    auto numbered = loneEntry(EntryKind::BulkStarted, at(5));
    numbered.sequence = 1;
    EXPECT_EQ(refusal([&](auto& batch) { batch.entries = {numbered}; }), "constraint");
    EXPECT_TRUE(bed->reader()->verify()->intact);
    EXPECT_EQ(bed->reader()->verify()->entries, 1U);
}

TEST_P(OperatorWork, ThePartitionsAreReadFromAPositionOn) {
    const auto reader = bed->reader();
    EXPECT_EQ(*reader->heads(), std::vector<std::uint64_t>(bed_partitions, 0));
    std::vector<std::vector<core::JournalEntry>> wanted(bed_partitions);
    for (std::uint64_t n = 1; n <= 20; ++n) {
        const auto committed = committer.commit({creation(n)});
        ASSERT_TRUE(committed);
        for (const auto& one : committed->entries) wanted[static_cast<std::size_t>(one.partition)].push_back(one);
    }
    const auto heads = *reader->heads();
    ASSERT_EQ(heads.size(), bed_partitions);
    for (std::size_t index = 0; index < bed_partitions; ++index) {
        const auto partition = static_cast<core::PartitionId>(index);
        EXPECT_EQ(heads[index], wanted[index].size());
        EXPECT_EQ(*reader->entries(partition, 0, 1000), wanted[index]);
        ASSERT_GT(heads[index], 2U);
        EXPECT_EQ(*reader->entries(partition, 1, 1), std::vector{wanted[index][1]});
        EXPECT_TRUE(reader->entries(partition, heads[index], 1000)->empty());
    }
    EXPECT_TRUE(reader->entries(core::PartitionId{bed_partitions}, 0, 9)->empty());
}

TEST_P(OperatorWork, ABulkJobIsKeptWithItsItems) {
    for (std::uint64_t n = 1; n <= 4; ++n) committer.create(n, [&](auto& row) { row.atRisk = n == 2 ? 60 : 0; });
    auto job = bulkJob(1, 4);
    job.rate = 2.5;
    auto items = bulkItems(4);
    put([&](auto& batch) { batch.jobs = {job}, batch.items = {{job.id, items}}; });
    job.state = BulkState::Stopped;
    job.stateActor = "system";
    job.stateReason = "canary_failed";
    job.changed += 5s;
    job.rate = std::nullopt;
    items[1].result = BulkResult::Again;
    items[1].code = "outcome_unknown";
    items[1].at = at(9);
    items[3].result = BulkResult::Passed;
    put([&](auto& batch) { batch.jobs = {job}, batch.items = {{job.id, {items[1], items[3]}}}; });
    reopen();
    const auto reader = bed->reader();
    const auto tally = *reader->bulkJob(job.id);
    ASSERT_TRUE(tally);
    EXPECT_EQ(tally->job, job);
    EXPECT_EQ(tally->results, (std::array<std::uint32_t, 6>{2, 0, 1, 1, 0, 0}));
    EXPECT_EQ(tally->money, (std::vector<ports::CurrencySum>{{"EUR", 4, 1004, 60}}));
    EXPECT_EQ(*reader->bulkItems(job.id, 0, 100), items);
    EXPECT_EQ(*reader->bulkItems(job.id, 1, 2), (std::vector{items[1], items[2]}));
    EXPECT_TRUE(reader->bulkItems({77}, 0, 9)->empty());
    EXPECT_FALSE(*reader->bulkJob({77}));
}

TEST_P(OperatorWork, BulkJobsComeNewestFirst) {
    for (const std::uint64_t n : {2U, 3U, 1U}) put([&](auto& batch) { batch.jobs = {bulkJob(n)}; });
    const auto tallies = *bed->reader()->bulkJobs(2);
    ASSERT_EQ(tallies.size(), 2U);
    EXPECT_EQ(tallies[0].job, bulkJob(3));
    EXPECT_EQ(tallies[1].job, bulkJob(2));
    EXPECT_TRUE(tallies[0].money.empty());
}

TEST_P(OperatorWork, ItemsNeedAJob) {
    EXPECT_EQ(refusal([](auto& batch) { batch.items = {{{5}, bulkItems(1)}}; }), "constraint");
    EXPECT_TRUE(bed->reader()->bulkItems({5}, 0, 9)->empty());
}

TEST_P(OperatorWork, AStartFindsTheJobsThatAreNotDone) {
    const std::vector<BulkState> states{BulkState::Running, BulkState::Paused,   BulkState::Stopped,
                                        BulkState::Aborted, BulkState::Finished, BulkState::Aborted};
    for (std::uint64_t n = 0; n < states.size(); ++n) {
        auto job = bulkJob(n, 2);
        job.state = states[n];
        auto items = bulkItems(2);
        if (n == 5) items[1].result = BulkResult::UnderWay;
        put([&](auto& batch) { batch.jobs = {job}, batch.items = {{job.id, items}}; });
    }
    reopen();
    const auto jobs = store->unfinished(0)->jobs;
    ASSERT_EQ(jobs.size(), 4U);
    for (std::size_t index = 0; index < 3; ++index) EXPECT_EQ(jobs[index].job.state, states[index]);
    EXPECT_EQ(jobs[0].items, bulkItems(2));
    EXPECT_EQ(jobs[3].job.state, BulkState::Aborted) << "an order of it is still under way";
    EXPECT_EQ(jobs[3].items.at(1).result, BulkResult::UnderWay);
}

TEST_P(OperatorWork, AServiceStaysAsItWasSet) {
    ports::ServiceControl payment{"payment", true, at(99), "operator:ada", "their upgrade", at(5), 8U, 2.5};
    const ports::ServiceControl stock{"inventory", false, {}, "operator:bob", "", at(6), {}, {}};
    put([&](auto& batch) { batch.services = {payment, stock}; });
    reopen();
    EXPECT_EQ(store->unfinished(0)->services, (std::vector{stock, payment}));
    payment = {"payment", true, {}, "operator:bob", "until they call", at(7), {}, 0.5};
    put([&](auto& batch) { batch.services = {payment}; });
    EXPECT_EQ(store->unfinished(0)->services, (std::vector{stock, payment}));
}

TEST_P(OperatorWork, UsualTimesAddUpForSevenDays) {
    const auto usual = [](const char* step, std::int32_t day, std::size_t bucket, std::uint32_t count) {
        ports::UsualTime time{"purchase", step, day, {}};
        time.counts[bucket] = count;
        return time;
    };
    put([&](auto& batch) { batch.usual = {usual("pay", 100, 0, 3), usual("pay", 94, 47, 0xFFFFFFF0U)}; });
    put([&](auto& batch) { batch.usual = {usual("pay", 100, 0, 2), usual("pay", 100, 1, 300)}; });
    put([&](auto& batch) { batch.usual = {usual("pay", 93, 5, 1), usual("call", 100, 5, 1)}; });
    reopen();
    auto sum = usual("pay", 100, 0, 5);
    sum.counts[1] = 300;
    EXPECT_EQ(store->unfinished(100)->usual,
              (std::vector{usual("call", 100, 5, 1), usual("pay", 94, 47, 0xFFFFFFF0U), sum}));
    EXPECT_EQ(store->unfinished(107)->usual.size(), 0U);
}

TEST_P(OperatorWork, WithoutLeasesNothingOfItIsKept) {
    bed->takeOver();
    const std::vector<std::function<void(ports::Batch&)>> fills{
        [](auto& batch) { batch.entries = {loneEntry(EntryKind::BulkStarted, at(5))}; },
        [](auto& batch) { batch.jobs = {bulkJob(1)}; },
        [](auto& batch) {
            batch.services = {{"payment", true, {}, "a", "r", at(5), {}, {}}};
        },
        [](auto& batch) {
            batch.marks = {{causeId(1), ports::Note{at(5), "a", "t"}, {}, {}}};
        },
    };
    for (const auto& fill : fills) EXPECT_EQ(refusal(fill), "lease_lost");
    EXPECT_TRUE(bed->reader()->bulkJobs(9)->empty());
}

TEST_P(OperatorWork, ABatchIsKeptWholeOrNotAtAll) {
    const auto row = committer.create(1);
    auto stale = nextVersion(row);
    stale.expectedVersion = 9;
    const auto refused = refusal([&](auto& batch) {
        batch.entries = {loneEntry(EntryKind::BulkStarted, at(5))};
        batch.jobs = {bulkJob(1, 1)};
        batch.items = {{bulkJob(1).id, bulkItems(1)}};
        batch.services = {{"payment", true, {}, "a", "r", at(5), {}, {}}};
        batch.updates = {stale};
    });
    EXPECT_EQ(refused, "version_conflict");
    EXPECT_TRUE(bed->reader()->bulkJobs(9)->empty());
    EXPECT_TRUE(store->unfinished(0)->services.empty());
    EXPECT_EQ(bed->reader()->verify()->entries, 1U);
    committer.update(row);
    EXPECT_TRUE(bed->reader()->verify()->intact);
}

INSTANTIATE_TEST_SUITE_P(Stores, OperatorWork, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
