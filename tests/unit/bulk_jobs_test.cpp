#include "engine/bulk_jobs.h"

#include <gtest/gtest.h>

namespace sagadesk::engine {
namespace {

using core::BulkResult;
using core::BulkState;
using std::chrono::milliseconds;

constexpr core::Instant start{milliseconds{1'800'000'000'000}};
constexpr core::BulkId id{7};

core::BulkJob jobOf(std::uint32_t orders) {
    core::BulkJob job;
    job.id = id;
    job.created = job.changed = start;
    job.total = orders;
    return job;
}

std::vector<core::BulkItem> itemsOf(std::uint32_t orders) {
    std::vector<core::BulkItem> items(orders);
    for (std::uint32_t i = 0; i < orders; ++i) {
        items[i].ordinal = i;
        items[i].order.bytes[15] = static_cast<std::uint8_t>(i);
        items[i].order.bytes[14] = static_cast<std::uint8_t>(i >> 8);
    }
    return items;
}

// Gives every turn there is at that moment, each with that result at once.
std::uint32_t giveAll(BulkJobs& jobs, core::Instant now, BulkResult result = BulkResult::Passed) {
    std::uint32_t given = 0;
    while (const auto turn = jobs.next(now)) {
        jobs.settled(*turn, result, {}, now);
        ++given;
    }
    return given;
}

std::uint32_t givenWithin(BulkJobs& jobs, core::Instant from, milliseconds length) {
    std::uint32_t given = 0;
    for (core::Instant now = from; now < from + length; now += milliseconds{1}) given += giveAll(jobs, now);
    return given;
}

class BulkPace : public testing::TestWithParam<double> {};

TEST_P(BulkPace, noMoreOrdersASecondThanTheRate) {
    core::BulkJob job = jobOf(10'000);
    job.rate = GetParam();
    BulkJobs jobs;
    jobs.begin(job, itemsOf(10'000));
    const std::uint32_t first = givenWithin(jobs, start, milliseconds{1'000});
    EXPECT_LE(first, GetParam() * 1.1 + 1) << "no more than a tenth of a second is caught up";
    const std::uint32_t second = givenWithin(jobs, start + milliseconds{1'000}, milliseconds{1'000});
    EXPECT_NEAR(second, GetParam(), 1.0);
}

INSTANTIATE_TEST_SUITE_P(BulkJobs, BulkPace, testing::Values(1.0, 3.0, 40.0, 600.0, 700.0, 1'000.0, 2'500.0));

TEST(BulkJobs, aPacedJobSaysWhenItsNextTurnIs) {
    core::BulkJob job = jobOf(10);
    job.rate = 0.5;
    BulkJobs jobs;
    jobs.begin(job, itemsOf(10));
    ASSERT_EQ(giveAll(jobs, start), 1U);
    const auto wake = jobs.wake();
    ASSERT_TRUE(wake);
    EXPECT_GE(*wake, start + milliseconds{1'900});
    EXPECT_EQ(giveAll(jobs, *wake - milliseconds{1}), 0U);
    EXPECT_EQ(giveAll(jobs, *wake), 1U);
}

TEST(BulkJobs, aCanaryThatFailsStopsTheJob) {
    core::BulkJob job = jobOf(100);
    job.canary = 5;
    job.stopAbove = 0.05;
    BulkJobs jobs;
    jobs.begin(job, itemsOf(100));
    EXPECT_EQ(giveAll(jobs, start, BulkResult::Again), 5U);
    EXPECT_EQ(jobs.job(id)->state, BulkState::Stopped);
    EXPECT_EQ(jobs.job(id)->stateReason, "canary_failed");
    ASSERT_TRUE(jobs.resume(id, "operator:ada", "seen", start));
    EXPECT_EQ(giveAll(jobs, start, BulkResult::Again), 20U);
    EXPECT_EQ(jobs.job(id)->stateReason, "too_many_failed");
}

// What the store would give back after a restart.
ports::Unfinished::Job stored(BulkState state, std::uint32_t again, std::uint32_t orders) {
    ports::Unfinished::Job kept{jobOf(orders), itemsOf(orders)};
    kept.job.canary = 5;
    kept.job.stopAbove = 0.05;
    kept.job.state = state;
    for (std::uint32_t i = 0; i < again; ++i) kept.items[i].result = BulkResult::Again;
    if (state == BulkState::Running) kept.job.pardoned = kept.job.pardonedAgain = again;
    return kept;
}

TEST(BulkJobs, aJobThatSomeoneLetGoOnGoesOnAfterARestart) {
    BulkJobs jobs;
    jobs.restore({stored(BulkState::Running, 5, 30)});
    EXPECT_EQ(giveAll(jobs, start), 25U) << "the failures that were seen don't stop it again";
    EXPECT_EQ(jobs.job(id)->state, BulkState::Finished);
}

TEST(BulkJobs, aJobThatStoppedRestsAfterARestart) {
    BulkJobs jobs;
    jobs.restore({stored(BulkState::Stopped, 5, 30)});
    EXPECT_EQ(giveAll(jobs, start), 0U);
}

}  // namespace
}  // namespace sagadesk::engine
