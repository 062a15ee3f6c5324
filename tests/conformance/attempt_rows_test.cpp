// What was sent and received: kept whole, bounded for each step, and gone when it is old.
#include <gtest/gtest.h>

#include "conformance/store_suite.h"

namespace sagadesk::tests {
namespace {

using core::AttemptKind;

class Attempts : public StoreSuite {
protected:
    core::Attempt attempt(std::uint16_t number, AttemptKind kind = AttemptKind::Action, std::string step = "pay") {
        core::Attempt made;
        made.order = orderRow(1).id;
        made.run = 1;
        made.step = std::move(step);
        made.kind = kind;
        made.attempt = number;
        made.sent = at(1'000 + number);
        made.took = core::Duration(684);
        made.method = "POST";
        made.path = "/captures";
        made.end = core::AttemptEnd::Lost;
        made.status = 402;
        made.outcome = core::AttemptOutcome::NotDone;
        made.code = "timeout";
        made.request = R"({"a":"ä","order":null})";
        made.requestBytes = 70'000;
        made.document = core::textMark("x");
        made.response = "\xE2\x80\xA2";
        made.responseBytes = 3;
        return made;
    }
    void keep(std::vector<core::Attempt> attempts) {
        ports::Batch batch;
        batch.token = ++m_token;
        batch.attempts = std::move(attempts);
        ASSERT_TRUE(store->commit(batch));
    }
    std::vector<core::Attempt> kept(const std::string& step = {}) {
        return *bed->reader()->attempts(orderRow(1).id, step);
    }

    std::uint64_t m_token = 1'000;
};

TEST_P(Attempts, ComeBackWholeInTheOrderOfTheirKeeping) {
    const std::vector all{attempt(1), attempt(1, AttemptKind::Lookup), attempt(2),
                          attempt(1, AttemptKind::Compensation), attempt(1, AttemptKind::Action, "ship")};
    keep(all);
    reopen();
    EXPECT_EQ(kept(), all);
    EXPECT_EQ(kept("ship"), std::vector{all[4]});
    EXPECT_EQ(kept("nothing").size(), 0U);
    EXPECT_EQ(bed->reader()->attempts(orderRow(2).id, "")->size(), 0U);
}

TEST_P(Attempts, TheLastOfEachStepAndRunAreKept) {
    for (std::uint16_t number = 1; number <= 12; ++number) keep({attempt(number)});
    auto second = attempt(1);
    second.run = 2;
    keep({second, attempt(12, AttemptKind::Lookup)});
    auto again = attempt(12, AttemptKind::Lookup);
    again.took = core::Duration(1);
    keep({again});
    const auto left = kept();
    ASSERT_EQ(left.size(), core::attempts_kept_max + 2);
    for (std::size_t i = 0; i < core::attempts_kept_max; ++i)
        EXPECT_EQ(left[i], attempt(static_cast<std::uint16_t>(8 + i)));
    EXPECT_EQ(left[5], second);
    EXPECT_EQ(left[6], again) << "of the look-ups for one attempt the last";
}

TEST_P(Attempts, OldOnesGoInSmallBatches) {
    std::vector<core::Attempt> many;
    for (std::uint16_t number = 0; number < 9; ++number)
        many.push_back(attempt(number, AttemptKind::Action, "step-" + std::to_string(number)));
    keep(many);
    const auto before = many[6].sent;
    EXPECT_EQ(*store->pruneAttempts(before, 4), 4U);
    EXPECT_EQ(*store->pruneAttempts(before, 4), 2U);
    EXPECT_EQ(*store->pruneAttempts(before, 4), 0U);
    EXPECT_EQ(kept(), (std::vector{many[6], many[7], many[8]}));
}

INSTANTIATE_TEST_SUITE_P(Stores, Attempts, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
