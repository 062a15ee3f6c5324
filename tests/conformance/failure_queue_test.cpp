// What every store promises of the failure queue: causes with the orders that stand for them, counts, notes, marks.
#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::Activity;
using core::OrderState;

class FailureQueue : public StoreSuite {
protected:
    // A whole number of five minutes.
    static constexpr core::Instant start{core::Duration(1'700'000'100'000)};

    ports::OrderRow queue(const ports::OrderRow& row, std::uint64_t n, core::Instant when, std::int64_t atRisk = 0) {
        auto update = raised(row, n, when);
        update.row.atRisk = atRisk;
        ports::Batch batch;
        batch.updates = {update};
        committer.put(batch);
        return update.row;
    }
    ports::OrderRow order(std::uint64_t n, const char* currency = "EUR") {
        return committer.create(n, [&](auto& row) { row.currency = currency; });
    }
    ports::OrderRow leave(ports::OrderRow row) {
        row.cause.clear();
        row.troubledAt.reset();
        row.atRisk = 0;
        row.activity = Activity::Running;
        row.hold = core::HoldReason::None;
        return committer.update(row);
    }
    void mark(ports::CauseMark mark) {
        ports::Batch batch;
        batch.marks = {std::move(mark)};
        committer.put(std::move(batch));
    }
    std::vector<ports::CauseGroup> causes(core::Instant now) { return *bed->reader()->causes(now); }
};

TEST_P(FailureQueue, GroupsOrdersByCauseWithTheirMoney) {
    EXPECT_TRUE(causes(start).empty());
    queue(order(1), 7, start + 3min, 50);
    queue(order(2, "USD"), 7, start + 1min);
    queue(order(3), 7, start + 2min, 25);
    queue(order(4), 8, start);
    order(5);
    for (int round = 0; round < 2; ++round) {
        const auto groups = causes(start + 3min);
        ASSERT_EQ(groups.size(), 2U);
        const auto& seven = groups[0];
        EXPECT_EQ(seven.id, causeId(7));
        EXPECT_EQ(seven.cause, cause(7));
        EXPECT_EQ(seven.orders, 3U);
        EXPECT_EQ(seven.money, (std::vector<ports::CurrencySum>{{"EUR", 2, 402, 75}, {"USD", 1, 201, 0}}));
        EXPECT_EQ(seven.oldest, start + 1min);
        EXPECT_EQ(seven.newest, start + 3min);
        EXPECT_EQ(seven.occurrences, 3U);
        EXPECT_EQ(seven.firstSeen, start + 3min) << "as it was told first";
        EXPECT_EQ(seven.lastSeen, start + 3min);
        EXPECT_EQ(seven.trend.back(), 3U);
        EXPECT_FALSE(seven.settledAt);
        EXPECT_EQ(groups[1].id, causeId(8));
        EXPECT_EQ(groups[1].cause, cause(8));
        reopen();
    }
}

TEST_P(FailureQueue, ACauseIsRememberedForSevenDays) {
    const auto row = queue(order(1), 1, start);
    EXPECT_EQ(causes(start + 100 * 24h).size(), 1U) << "as long as an order stands for it";
    leave(row);
    const auto groups = causes(start + 7 * 24h);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].orders, 0U);
    EXPECT_TRUE(groups[0].money.empty());
    EXPECT_FALSE(groups[0].oldest);
    EXPECT_EQ(groups[0].occurrences, 1U);
    EXPECT_TRUE(causes(start + 7 * 24h + 1ms).empty());
    mark({causeId(1), {}, start + 24h, "operator:ada"});
    EXPECT_EQ(causes(start + 8 * 24h).size(), 1U) << "settling counts too";
    EXPECT_TRUE(causes(start + 8 * 24h + 1ms).empty());
}

TEST_P(FailureQueue, TheTrendTellsTheLastHourByFiveMinutes) {
    auto row = order(1);
    for (const auto when : {start, start + 4min + 59s, start + 5min, start + 59min}) row = leave(queue(row, 1, when));
    const auto trend = [&](core::Instant now) { return causes(now).at(0).trend; };
    EXPECT_EQ(trend(start + 59min), (std::array<std::uint32_t, 12>{2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
    EXPECT_EQ(trend(start + 60min), (std::array<std::uint32_t, 12>{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0}));
    EXPECT_EQ(trend(start + 4h), (std::array<std::uint32_t, 12>{}));
    row = leave(queue(row, 1, start + 24h));
    EXPECT_EQ(trend(start + 59min), (std::array<std::uint32_t, 12>{})) << "old counts are dropped";
    EXPECT_EQ(causes(start + 24h).at(0).occurrences, 5U);
}

TEST_P(FailureQueue, NotesAndMarksHangOnTheCause) {
    const auto row = leave(queue(order(1), 1, start));
    const ports::Note first{start + 1min, "operator:ada", "called the bank"};
    const ports::Note second{start + 2min, "operator:bob", "back at noon"};
    mark({causeId(1), first, {}, {}});
    mark({causeId(1), second, start + 3min, "operator:bob"});
    mark({causeId(2), first, start, "operator:ada"});
    reopen();
    auto groups = causes(start + 3min);
    ASSERT_EQ(groups.size(), 1U) << "nothing is made of a mark on an unknown cause";
    EXPECT_EQ(groups[0].notes, (std::vector{first, second}));
    EXPECT_EQ(groups[0].settledAt, start + 3min);
    EXPECT_EQ(groups[0].settledBy, "operator:bob");
    queue(row, 1, start + 1h);
    groups = causes(start + 1h);
    EXPECT_EQ(groups[0].settledAt, start + 3min) << "so that a return after it shows";
    EXPECT_EQ(groups[0].lastSeen, start + 1h);
    EXPECT_EQ(groups[0].notes.size(), 2U);
    queue(order(2), 2, start + 1h);
    EXPECT_EQ(causes(start + 1h).at(1).notes, std::vector{first}) << "a note waits for its cause";
}

TEST_P(FailureQueue, AMarkOnNoCauseIsRefused) {
    ports::Batch batch;
    batch.marks = {{"", ports::Note{start, "operator:ada", "where?"}, {}, {}}};
    const auto refused = committer.offer(batch);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "constraint");
}

TEST_P(FailureQueue, PagesByCause) {
    std::vector<core::OrderId> wanted;
    for (std::uint64_t n = 1; n <= 30; ++n) {
        const auto row = queue(order(n), n % 3 == 0 ? 3 : 4, start);
        if (n % 3 == 0) wanted.insert(wanted.begin(), row.id);
    }
    const auto reader = bed->reader();
    ports::OrderFilter filter;
    filter.cause = causeId(3);
    EXPECT_EQ(ids(*reader->page(filter, {}, 100)), wanted);
    std::vector<core::OrderId> paged;
    std::optional<core::OrderId> before;
    for (auto page = *reader->page(filter, before, 4); !page.empty(); page = *reader->page(filter, before, 4)) {
        for (const auto& row : page) paged.push_back(row.id);
        before = page.back().id;
    }
    EXPECT_EQ(paged, wanted);
    filter.customer = "C-3";
    EXPECT_EQ(reader->page(filter, {}, 100)->size(), 1U);
    filter.search = {core::WordsAre{core::only(core::WordColumn::Reference), {"web", "10003"}, true}};
    EXPECT_EQ(reader->page(filter, {}, 100)->size(), 1U);
    filter.cause = causeId(4);
    EXPECT_TRUE(reader->page(filter, {}, 100)->empty());
}

TEST_P(FailureQueue, HeldOrdersComeByReasonAndAge) {
    const auto hold = [](core::HoldReason reason) {
        return [=](ports::OrderRow& row) {
            row.activity = Activity::Held;
            row.hold = reason;
        };
    };
    std::vector<core::OrderId> wanted;
    for (std::uint64_t n = 1; n <= 9; ++n) {
        const bool missing = n % 2 == 0;
        const auto row =
            committer.create(n, hold(missing ? core::HoldReason::WorkflowMissing : core::HoldReason::OutcomeUnknown));
        if (missing) wanted.push_back(row.id);
    }
    const auto reason = core::HoldReason::WorkflowMissing;
    EXPECT_EQ(ids(*store->held(reason, {}, 100)), wanted);
    EXPECT_EQ(ids(*store->held(reason, wanted[1], 1)), std::vector{wanted[2]});
    EXPECT_EQ((*store->held(reason, {}, 1))[0].document, creation(2).document);
    EXPECT_TRUE(store->held(reason, wanted.back(), 9)->empty());
}

TEST_P(FailureQueue, OrdersWithoutAnInstalledWorkflowAreTold) {
    const auto like = [](core::OrderState state, Activity activity, std::uint32_t version) {
        return [=](ports::OrderRow& row) {
            row.state = state;
            row.activity = activity;
            row.workflowVersion = version;
            if (activity == Activity::Idle) row.wakeAt.reset();
        };
    };
    using core::OrderState;
    const auto first = committer.create(1, like(OrderState::Pending, Activity::AwaitingApproval, 7));
    committer.create(2, like(OrderState::Pending, Activity::Running, 1));
    committer.create(3, like(OrderState::Processing, Activity::Held, 7));
    committer.create(4, like(OrderState::Completed, Activity::Idle, 7));
    const auto second = committer.create(5, like(OrderState::Processing, Activity::Parked, 7));
    const auto third = committer.create(6, like(OrderState::Confirmed, Activity::Waiting, 7));
    const std::vector<std::string> installed{first.type + "@1", "other@7"};
    EXPECT_EQ(ids(*store->lacking(installed, {}, 100)), (std::vector{first.id, second.id, third.id}));
    EXPECT_EQ(ids(*store->lacking(installed, first.id, 1)), std::vector{second.id});
    EXPECT_TRUE(store->lacking({first.type + "@1", first.type + "@7"}, {}, 100)->empty());
    EXPECT_EQ(store->lacking({}, {}, 100)->size(), 4U);
    EXPECT_EQ((*store->lacking(installed, {}, 1))[0].document, creation(1).document);
}

TEST_P(FailureQueue, TheOldestOfEachActivityIsTold) {
    EXPECT_FALSE(bed->reader()->oldest()->authorisationEnds);
    committer.create(1);
    committer.create(2);
    committer.create(3, [](auto& row) { row.activity = Activity::Parked, row.parkedOn = "payment"; });
    committer.create(
        4, [](auto& row) { row.state = OrderState::Completed, row.activity = Activity::Idle, row.wakeAt.reset(); });
    auto row = queue(order(5), 1, start - 1h);
    row = committer.update(row);
    committer.create(6, [](auto& one) { one.expiresAt = start + 2h; });
    committer.create(7, [](auto& one) { one.expiresAt = start + 1h; });
    const auto oldest = *bed->reader()->oldest();
    const auto of = [&](Activity activity) { return oldest.byActivity[static_cast<std::size_t>(activity)]; };
    EXPECT_EQ(of(Activity::Running), orderRow(1).changed);
    EXPECT_EQ(of(Activity::Parked), orderRow(3).changed);
    EXPECT_EQ(of(Activity::Held), start - 1h) << "since it came to stand there, whatever was written since";
    EXPECT_FALSE(of(Activity::Waiting));
    EXPECT_FALSE(of(Activity::Idle));
    EXPECT_EQ(oldest.authorisationEnds, start + 1h);
}

INSTANTIATE_TEST_SUITE_P(Stores, FailureQueue, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
