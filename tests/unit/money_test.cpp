#include "core/money.h"

#include <limits>

#include <gtest/gtest.h>

namespace sagadesk::core {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

TEST(CurrencyTest, knowsTheCurrenciesInUse) {
    const std::pair<const char*, int> expected[] = {{"EUR", 2}, {"USD", 2}, {"JPY", 0}, {"KRW", 0}, {"KWD", 3},
                                                    {"BHD", 3}, {"TND", 3}, {"ISK", 0}, {"CLP", 0}, {"HUF", 2},
                                                    {"AED", 2}, {"ZWG", 2}, {"XOF", 0}, {"XCG", 2}, {"IQD", 3}};
    for (const auto& [code, exponent] : expected) {
        const auto* currency = Currency::find(code);
        ASSERT_NE(currency, nullptr) << code;
        EXPECT_EQ(currency->code, code);
        EXPECT_EQ(currency->exponent, exponent) << code;
    }
}

TEST(CurrencyTest, refusesEverythingElse) {
    for (const auto* code : {"",    "E",   "EU",  "EURO", "eur", "Eur", "EU1", " EUR", "DEM", "HRK",
                             "BGN", "ZWL", "ABC", "XXX",  "XTS", "XAU", "XDR", "CLF",  "UYW", "BTC"})
        EXPECT_EQ(Currency::find(code), nullptr) << code;
}

TEST(CheckedTest, addsUntilSixtyFourBitsEnd) {
    EXPECT_EQ(checkedAdd(2, -3), -1);
    EXPECT_EQ(checkedAdd(highest - 1, 1), highest);
    EXPECT_EQ(checkedAdd(lowest, highest), -1);
    EXPECT_FALSE(checkedAdd(highest, 1));
    EXPECT_FALSE(checkedAdd(lowest, -1));
}

TEST(CheckedTest, multipliesUntilSixtyFourBitsEnd) {
    EXPECT_EQ(checkedMultiply(-3, 4), -12);
    EXPECT_EQ(checkedMultiply(0, lowest), 0);
    EXPECT_EQ(checkedMultiply(highest, -1), -highest);
    EXPECT_EQ(checkedMultiply(1LL << 31, 1LL << 31), 1LL << 62);
    EXPECT_FALSE(checkedMultiply(1LL << 32, 1LL << 31));
    EXPECT_FALSE(checkedMultiply(lowest, -1));
    EXPECT_FALSE(checkedMultiply(-1, lowest));
    EXPECT_FALSE(checkedMultiply(minor_units_max, minor_units_max));
}

TEST(MoneyTextTest, putsThePointWhereTheCurrencyHasIt) {
    const auto text = [](std::int64_t minor, const char* code) { return moneyText(minor, *Currency::find(code)); };
    EXPECT_EQ(text(4497, "EUR"), "44.97 EUR");
    EXPECT_EQ(text(4497, "JPY"), "4497 JPY");
    EXPECT_EQ(text(4497, "KWD"), "4.497 KWD");
    EXPECT_EQ(text(0, "EUR"), "0.00 EUR");
    EXPECT_EQ(text(0, "JPY"), "0 JPY");
    EXPECT_EQ(text(5, "EUR"), "0.05 EUR");
    EXPECT_EQ(text(-5, "KWD"), "-0.005 KWD");
    EXPECT_EQ(text(-100, "EUR"), "-1.00 EUR");
    EXPECT_EQ(text(minor_units_max, "EUR"), "10000000000000.00 EUR");
    EXPECT_EQ(text(lowest, "EUR"), "-92233720368547758.08 EUR");
}

}  // namespace
}  // namespace sagadesk::core
