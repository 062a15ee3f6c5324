#include "core/ids.h"

#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace sagadesk::core {
namespace {

Instant at(std::int64_t milliseconds) {
    return Instant{Duration{milliseconds}};
}

std::array<std::uint8_t, 10> filled(std::uint8_t byte) {
    std::array<std::uint8_t, 10> random;
    random.fill(byte);
    return random;
}

// The example of RFC 9562, appendix A.6: 2022-02-22 14:22:22 -05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
TEST(OrderIdTest, isTheExampleOfTheStandard) {
    const std::array<std::uint8_t, 10> random{0xFC, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
    const auto id = OrderId::make(at(0x017F22E279B0), random);
    EXPECT_EQ(id.text(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    EXPECT_EQ(id.created(), at(1645557742000));
}

TEST(OrderIdTest, versionAndVariantAreSetWhateverTheRandomBits) {
    for (const std::uint8_t byte : {0x00, 0x55, 0xAA, 0xFF}) {
        const auto text = OrderId::make(at(1), filled(byte)).text();
        EXPECT_EQ(text[14], '7') << text;
        EXPECT_NE(std::string_view("89ab").find(text[19]), std::string_view::npos) << text;
    }
}

TEST(OrderIdTest, readsItsOwnText) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 1000; ++round) {
        OrderId id;
        for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(random());
        EXPECT_EQ(OrderId::parse(id.text()), id);
    }
    EXPECT_EQ(OrderId::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")->text(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(OrderIdTest, refusesWhatIsNoUuid) {
    for (const auto* text : {"", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
                             "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4_dc0c0c07398f",
                             "017f22e-279b0-7cc3-98c4-dc0c0c07398f", "g17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                             "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}", "017f22e2-79b0-7cc3-98c4-dc0c0c0739 f"})
        EXPECT_FALSE(OrderId::parse(text)) << text;
}

TEST(OrderIdTest, orderOfIdsIsOrderOfCreation) {
    const auto early = OrderId::make(at(1000), filled(0xFF));
    const auto late = OrderId::make(at(1001), filled(0x00));
    EXPECT_LT(early, late);
    EXPECT_LT(early.text(), late.text());
}

TEST(OrderIdTest, risesWithinAMillisecondAndWhenTheClockGoesBack) {
    std::mt19937_64 random(7);
    OrderId last;
    for (int round = 0; round < 20'000; ++round) {
        std::array<std::uint8_t, 10> bits;
        for (auto& byte : bits) byte = static_cast<std::uint8_t>(random());
        const auto id = OrderId::makeAfter(last, at(1000 - round % 3), bits);
        ASSERT_GT(id, last);
        const auto text = id.text();
        ASSERT_EQ(text[14], '7') << text;
        ASSERT_NE(std::string_view("89ab").find(text[19]), std::string_view::npos) << text;
        last = id;
    }
    EXPECT_LE(last.created(), at(1006)) << "4,096 in a millisecond";
    EXPECT_EQ(OrderId::makeAfter(last, at(2000), filled(0)), OrderId::make(at(2000), filled(0)));
}

TEST(OrderIdTest, lowestAtIsBelowEveryIdOfItsMillisecond) {
    const auto lowest = OrderId::lowestAt(at(1000));
    EXPECT_LE(lowest, OrderId::make(at(1000), filled(0x00)));
    EXPECT_GT(lowest, OrderId::make(at(999), filled(0xFF)));
    EXPECT_EQ(lowest.created(), at(1000));
}

TEST(OrderIdTest, instantsOutsideFortyEightBitsBecomeTheNearest) {
    EXPECT_EQ(OrderId::lowestAt(at(-1)).created(), at(0));
    EXPECT_EQ(OrderId::lowestAt(at(std::int64_t{1} << 60)).created(), at((std::int64_t{1} << 48) - 1));
}

TEST(OrderNumberTest, textIsEightCrockfordDigits) {
    EXPECT_EQ(OrderNumber{0}.text(), "0000-0000");
    EXPECT_EQ(OrderNumber{31}.text(), "0000-000Z");
    EXPECT_EQ(OrderNumber{32}.text(), "0000-0010");
    EXPECT_EQ(OrderNumber{(1ULL << 40) - 1}.text(), "ZZZZ-ZZZZ");
    EXPECT_EQ(OrderNumber::fromRandom(~0ULL).text(), "ZZZZ-ZZZZ");
    // K 19, 7 7, Q 23, M 20, 3 3, X 29, T 26, D 13 in base 32
    EXPECT_EQ(OrderNumber{661144074061}.text(), "K7QM-3XTD");
}

TEST(OrderNumberTest, readsItsOwnText) {
    std::mt19937_64 random(11);
    for (int round = 0; round < 1000; ++round) {
        const auto number = OrderNumber::fromRandom(random());
        EXPECT_EQ(OrderNumber::parse(number.text()), number);
    }
}

TEST(OrderNumberTest, isReadAsOnThePhone) {
    const auto expected = OrderNumber::parse("K7QM-3XTD");
    ASSERT_TRUE(expected);
    for (const auto* spoken : {"k7qm-3xtd", "K7QM3XTD", "k7qm3xtd", " K7QM 3XTD ", "K 7 Q M - 3 X T D", "K7-QM-3X-TD"})
        EXPECT_EQ(OrderNumber::parse(spoken), expected) << spoken;
    EXPECT_EQ(OrderNumber::parse("OoIi-LlO0"), OrderNumber::parse("0011-1100"));
}

TEST(OrderNumberTest, refusesWhatIsNoNumber) {
    for (const auto* text : {"", "-", "K7QM-3XT", "K7QM-3XTDD", "K7QM-3XTU", "K7QM-3XT!", "K7QM_3XTD", "K7QM-3XT\xC3"})
        EXPECT_FALSE(OrderNumber::parse(text)) << text;
    EXPECT_FALSE(OrderNumber::parse(std::string(100, ' ') + "K7QM-3XTD"));
}

TEST(PartitionTest, isStableInRangeAndEven) {
    std::mt19937_64 random(3);
    std::vector<int> counts(16);
    for (int round = 0; round < 16000; ++round) {
        std::array<std::uint8_t, 10> bits;
        for (auto& byte : bits) byte = static_cast<std::uint8_t>(random());
        const auto id = OrderId::make(at(round), bits);
        const auto partition = partitionOf(id, 16);
        EXPECT_EQ(partition, partitionOf(id, 16));
        ++counts.at(static_cast<std::size_t>(partition));
    }
    EXPECT_GT(*std::ranges::min_element(counts), 800);
    EXPECT_LT(*std::ranges::max_element(counts), 1200);
    // The number of a partition must never depend on the machine: it is stored.
    EXPECT_EQ(partitionOf(*OrderId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"), 16), PartitionId{15});
    EXPECT_EQ(partitionOf(*OrderId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"), 1), PartitionId{0});
}

}  // namespace
}  // namespace sagadesk::core
