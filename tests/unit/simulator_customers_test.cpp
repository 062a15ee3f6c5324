// Stand-in customers: their orders are valid and repeat by seed; their audit finds what is broken and nothing else.
#include <gtest/gtest.h>

#include <set>

#include "core/order_document.h"
#include "simulator/customers/balance.h"
#include "simulator/customers/order_source.h"

namespace sagadesk::simulator {
namespace {

TEST(SimulatorCustomers, EveryOrderIsValid) {
    SourceSettings settings{.seed = 3, .mix = {}, .declineShare = 0.3, .approvals = true};
    std::set<std::string> keys, types;
    for (std::uint64_t i = 0; i < 1'000; ++i) {
        const SourcedOrder order = makeOrder(settings, i);
        keys.insert(order.key);
        const auto document = core::OrderDocument::parse(order.body);
        ASSERT_TRUE(document) << order.body;
        types.insert((*document)->type);
    }
    EXPECT_EQ(keys.size(), 1'000U);
    EXPECT_EQ(types, (std::set<std::string>{"purchase", "subscription", "service_request"}));
}

TEST(SimulatorCustomers, SameSeedAndNumberSameBytes) {
    const SourceSettings settings{.seed = 3, .mix = {}, .declineShare = 0.3};
    SourceSettings other = settings;
    other.seed = 4;
    for (std::uint64_t i = 0; i < 50; ++i) {
        EXPECT_EQ(makeOrder(settings, i).body, makeOrder(settings, i).body);
        EXPECT_NE(makeOrder(settings, i).key, makeOrder(other, i).key);
    }
}

TEST(SimulatorCustomers, ApprovalsAreNeededOnlyWhenWanted) {
    SourceSettings settings{.seed = 5, .mix = OrderMix{{0, 0, 1}}};
    const auto large = [&settings] {
        int count = 0;
        for (std::uint64_t i = 0; i < 400; ++i)
            count += (*core::OrderDocument::parse(makeOrder(settings, i).body))->total > 100'000;
        return count;
    };
    EXPECT_EQ(large(), 0);
    settings.approvals = true;
    EXPECT_GT(large(), 50);
}

TEST(SimulatorCustomers, MixIsRead) {
    EXPECT_EQ(OrderMix::parse("purchase:5,service_request:2")->weights, (std::array<std::uint32_t, 3>{5, 0, 2}));
    EXPECT_EQ(OrderMix::parse("subscription")->weights, (std::array<std::uint32_t, 3>{0, 1, 0}));
    for (const char* wrong : {"", "purchase:0", "gift:3", "purchase:many", "purchase:3,,"})
        EXPECT_FALSE(OrderMix::parse(wrong)) << wrong;
}

OrderFacts facts(core::OrderState state, core::Activity activity = core::Activity::Idle) {
    OrderFacts order;
    order.type = "purchase";
    order.state = state;
    order.activity = activity;
    order.total = 4'497;
    return order;
}

AccountSums shipped() {
    AccountSums sums;
    sums.authorised = sums.captured = 4'497;
    sums.reserved = sums.shipped = 1;
    return sums;
}

TEST(SimulatorBalance, CompletedPurchaseFits) {
    const AccountSums sums = shipped();
    EXPECT_TRUE(brokenRules(facts(core::OrderState::Completed), &sums).empty());
}

TEST(SimulatorBalance, CompletedWithoutItsEffectsIsFound) {
    const auto order = facts(core::OrderState::Completed);
    EXPECT_FALSE(brokenRules(order, nullptr).empty());
    const auto broken = [&order](auto change) {
        AccountSums sums = shipped();
        change(sums);
        return brokenRules(order, &sums).size();
    };
    EXPECT_EQ(broken([](AccountSums& s) { s.captured = 0; }), 1U);
    EXPECT_EQ(broken([](AccountSums& s) { s.captured *= 2; }), 1U);
    EXPECT_EQ(broken([](AccountSums& s) { s.shipped = 2; }), 1U);
    EXPECT_EQ(broken([](AccountSums& s) { s.released = 1; }), 1U);
    EXPECT_EQ(broken([](AccountSums& s) { s.allocated = 1; }), 1U);
    EXPECT_EQ(broken([](AccountSums& s) { s.violations = {"captured_twice"}; }), 1U);
}

TEST(SimulatorBalance, ReopenedAndCompletedOrderIsCapturedOnceNet) {
    AccountSums sums = shipped();
    sums.authorised *= 2;
    sums.voided = 4'497;
    sums.captured *= 2;
    sums.refunded = 4'497;
    sums.reserved = sums.shipped = 2;
    sums.released = sums.cancelled = 1;
    EXPECT_TRUE(brokenRules(facts(core::OrderState::Completed), &sums).empty());
}

TEST(SimulatorBalance, FailedOrderMustNetToZero) {
    const auto order = facts(core::OrderState::Failed);
    EXPECT_TRUE(brokenRules(order, nullptr).empty());
    AccountSums sums = shipped();
    EXPECT_EQ(brokenRules(order, &sums).size(), 3U) << "captured, reserved, shipped";
    sums.refunded = sums.voided = 4'497;
    sums.released = sums.cancelled = 1;
    EXPECT_TRUE(brokenRules(order, &sums).empty());
    sums.voided = 0;
    EXPECT_TRUE(brokenRules(order, &sums).empty()) << "a used authorisation needs no void once its capture is refunded";
    AccountSums authorised;
    authorised.authorised = 4'497;
    EXPECT_EQ(brokenRules(facts(core::OrderState::Cancelled), &authorised).size(), 1U);
}

TEST(SimulatorBalance, HeldOrdersAreExcusedWithTheirReason) {
    auto held = facts(core::OrderState::Processing, core::Activity::Held);
    held.hold = "outcome_unknown";
    const Balance balance =
        compare({{"a", held}, {"b", facts(core::OrderState::Completed)}}, {{"a", shipped()}, {"b", shipped()}});
    EXPECT_TRUE(balance.balanced());
    EXPECT_EQ(balance.compared, 1U);
    ASSERT_EQ(balance.excused.size(), 1U);
    EXPECT_EQ(balance.excused[0].what, "held: outcome_unknown");
}

TEST(SimulatorBalance, EffectsWithoutAnOrderAreFound) {
    const Balance balance = compare({}, {{"ghost", AccountSums{}}});
    EXPECT_FALSE(balance.balanced());
}

}  // namespace
}  // namespace sagadesk::simulator
