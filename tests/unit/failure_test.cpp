#include "core/failure.h"

#include <gtest/gtest.h>

namespace sagadesk::core {
namespace {

Expected<int> half(int number) {
    if (number % 2 != 0) return fail("odd", FailureClass::Permanent, "no half", "/number");
    return number / 2;
}

TEST(FailureTest, carriesWhatWentWrongAndWhere) {
    EXPECT_EQ(half(4), 2);
    const auto result = half(5);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "odd");
    EXPECT_EQ(result.error().kind, FailureClass::Permanent);
    EXPECT_EQ(result.error().detail, "no half");
    EXPECT_EQ(result.error().place, "/number");
}

TEST(EnsureDeathTest, namesTheConditionAndThePlaceAndAborts) {
    ENSURE(1 + 1 == 2);
    EXPECT_DEATH(ENSURE(1 + 1 == 3), "failure_test.cpp:[0-9]+: violated: 1 \\+ 1 == 3");
}

}  // namespace
}  // namespace sagadesk::core
