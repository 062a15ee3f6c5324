#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "core/money.h"
#include "core/order.h"

namespace sagadesk::core {
namespace {

// Random orders by seed; every member at its default about half the time.
class RandomOrders {
public:
    explicit RandomOrders(std::uint64_t seed) : m_bits(seed) {}

    Order next() {
        Order order;
        order.abort = static_cast<Abort>(below(3));
        order.causeStep = text();
        order.causeCode = text();
        order.stopped = coin();
        order.owner = text();
        if (coin()) order.troubledAt = instant();
        order.traceId = text();
        const auto count = below(12);
        for (std::uint64_t i = 0; i < count; ++i) order.steps.push_back(step());
        return order;
    }

private:
    std::uint64_t below(std::uint64_t limit) { return m_bits() % limit; }
    bool coin() { return below(2) == 0; }

    std::string text() {
        if (coin()) return {};
        static const std::string pieces[] = {
            "a",    "\"", "\\", "/", "\n",   "\x01", "\x1f",         std::string(1, '\0'),
            "\x7f", "ü",  "€",  "😀", "\xff", "\xc3", "{\"k\": [1]}", "r-1023"};
        std::string made;
        const auto count = below(20);
        for (std::uint64_t i = 0; i < count; ++i) made += pieces[below(std::size(pieces))];
        return made;
    }
    Instant instant() {
        if (coin()) return {};
        return Instant{Duration{static_cast<std::int64_t>(coin() ? m_bits() >> 22U : m_bits())}};
    }
    template <class N>
    N number() {
        return coin() ? N{0} : static_cast<N>(m_bits());
    }
    StepRecord step() {
        StepRecord record;
        if (below(4) == 0) return record;
        // Bound by name, so that no member is left out.
        auto& [phase, undo, hold, applies, inDoubt, unanswered, badAnswer, attempt, lookupAttempt, undoAttempt,
               attemptBase, undoAttemptBase, rank, startedAt, due, reference, data, expiresAt, amount, late, lateRun,
               code, detail] = record;
        phase = static_cast<StepPhase>(below(14));
        undo = static_cast<UndoPhase>(below(7));
        hold = static_cast<HoldReason>(below(9));
        for (bool* flag : {&applies, &inDoubt, &unanswered, &badAnswer, &late}) *flag = coin();
        if (coin()) amount = static_cast<std::int64_t>(below(minor_units_max));
        for (auto* count : {&attempt, &lookupAttempt, &undoAttempt, &attemptBase, &undoAttemptBase})
            *count = number<std::uint16_t>();
        lateRun = number<std::uint16_t>();
        rank = number<std::uint32_t>();
        for (Instant* at : {&startedAt, &due}) *at = instant();
        for (std::string* value : {&reference, &data, &code, &detail}) *value = text();
        if (coin()) expiresAt = instant();
        return record;
    }

    std::mt19937_64 m_bits;
};

std::uint64_t seedOfThisRun() {
    if (const char* given = std::getenv("SAGADESK_SEED")) return std::strtoull(given, nullptr, 10);
    return std::random_device{}();
}

TEST(OrderCodec, DecodeIsTheExactInverseOfEncode) {
    const std::uint64_t seed = seedOfThisRun();
    SCOPED_TRACE("replay with SAGADESK_SEED=" + std::to_string(seed));
    std::cout << "seed " << seed << "\n";
    RandomOrders orders(seed);
    for (int i = 0; i < 5000; ++i) {
        const Order order = orders.next();
        const std::string text = encodeProgress(order);
        Order read;
        read.steps.resize(3);
        const auto decoded = decodeProgress(text, read);
        ASSERT_TRUE(decoded) << decoded.error().detail << "\n" << text;
        ASSERT_EQ(read.abort, order.abort) << text;
        ASSERT_EQ(read.causeStep, order.causeStep) << text;
        ASSERT_EQ(read.causeCode, order.causeCode) << text;
        ASSERT_EQ(read.stopped, order.stopped) << text;
        ASSERT_EQ(read.owner, order.owner) << text;
        ASSERT_EQ(read.troubledAt, order.troubledAt) << text;
        ASSERT_EQ(read.traceId, order.traceId) << text;
        ASSERT_TRUE(read.steps == order.steps) << text;
        ASSERT_EQ(encodeProgress(read), text);
    }
}

TEST(OrderCodec, LeavesOutDefaults) {
    Order order;
    EXPECT_EQ(encodeProgress(order), R"({"r":[]})");
    order.steps.resize(2);
    order.steps[1].phase = StepPhase::Calling;
    order.steps[1].attempt = 1;
    order.traceId = "ab";
    EXPECT_EQ(encodeProgress(order), R"({"t":"ab","r":[{},{"p":1,"a":1}]})");
}

// Texts in stores outlive the program: the letters and numbers may not change.
TEST(OrderCodec, FormIsStable) {
    Order order;
    order.abort = Abort::Cancel;
    order.causeStep = "pay";
    order.causeCode = "no_funds";
    order.traceId = "00";
    StepRecord record;
    record.phase = StepPhase::Succeeded;
    record.undo = UndoPhase::Stuck;
    record.hold = HoldReason::CompensationStuck;
    record.applies = false;
    record.inDoubt = true;
    record.badAnswer = true;
    record.attempt = 2;
    record.lookupAttempt = 3;
    record.undoAttempt = 20;
    record.attemptBase = 6;
    record.undoAttemptBase = 7;
    record.rank = 4;
    record.startedAt = Instant{Duration{1000}};
    record.due = Instant{Duration{-5}};
    record.reference = "r";
    record.data = R"({"a":1})";
    record.expiresAt = Instant{};
    record.code = "http_503";
    record.detail = "tab\t";
    order.steps.push_back(record);
    EXPECT_EQ(
        encodeProgress(order),
        R"({"a":2,"s":"pay","c":"no_funds","t":"00","r":[{"p":9,"u":6,"h":3,"n":1,"q":1,"b":1,"a":2,"l":3,)"
        R"("v":20,"e":6,"f":7,"k":4,"s":1000,"d":-5,"r":"r","o":"{\"a\":1}","x":0,"c":"http_503","t":"tab\u0009"}]})");
}

TEST(OrderCodec, RefusesWhatItDidNotWriteAndLeavesTheOrderAsItWas) {
    for (const std::string text : {"",
                                   "{",
                                   "[]",
                                   "null",
                                   R"({"r":{}})",
                                   R"({"r":[1]})",
                                   R"({"r":[{"p":14}]})",
                                   R"({"r":[{"p":-1}]})",
                                   R"({"r":[{"p":"1"}]})",
                                   R"({"r":[{"u":7}]})",
                                   R"({"r":[{"h":9}]})",
                                   R"({"r":[{"n":2}]})",
                                   R"({"r":[{"a":65536}]})",
                                   R"({"r":[{"k":4294967296}]})",
                                   R"({"r":[{"s":1.5}]})",
                                   R"({"r":[{"r":1}]})",
                                   R"({"r":[{"?":1}]})",
                                   R"({"r":[{"pp":1}]})",
                                   R"({"r":[{"x":"1"}]})",
                                   R"({"a":3,"r":[]})",
                                   R"({"z":0})",
                                   R"({"trace":""})",
                                   R"({"t":7})",
                                   R"({"r":[]} x)"}) {
        Order order;
        order.causeStep = "kept";
        order.steps.resize(1);
        const auto decoded = decodeProgress(text, order);
        ASSERT_FALSE(decoded) << text;
        EXPECT_EQ(decoded.error().code, "corrupt_progress") << text;
        EXPECT_EQ(decoded.error().kind, FailureClass::Permanent) << text;
        EXPECT_EQ(order.causeStep, "kept") << text;
        EXPECT_EQ(order.steps.size(), 1U) << text;
    }
}

}  // namespace
}  // namespace sagadesk::core
