// Fault plans: what is refused, which target says what, and that draws repeat by seed and keep their shares.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

#include "simulator/faults.h"

namespace sagadesk::simulator {
namespace {

using namespace std::chrono_literals;

constexpr int draws = 20'000;

FaultPlan plan(std::string_view json, std::uint64_t seed = 7) {
    auto parsed = FaultPlan::parse(json, seed, Steady::time_point{});
    if (!parsed) ADD_FAILURE() << parsed.error().place << ": " << parsed.error().detail;
    return parsed ? *parsed : FaultPlan(seed);
}

FaultDraw drawAt(FaultPlan& faults, std::string_view path, int number, std::uint64_t attempt = 1) {
    return faults.draw(path, "order-" + std::to_string(number) + ":1:step", attempt, false, Steady::time_point{} + 24h);
}

double share(FaultPlan& faults, const std::function<bool(const FaultDraw&)>& holds) {
    int count = 0;
    for (int i = 0; i < draws; ++i) count += holds(drawAt(faults, "/payment/captures", i)) ? 1 : 0;
    return static_cast<double>(count) / draws;
}

TEST(SimulatorFaults, WithoutFaultsNothingHappens) {
    FaultPlan faults(7);
    for (int i = 0; i < 100; ++i) {
        const FaultDraw draw = drawAt(faults, "/payment/captures", i);
        EXPECT_EQ(draw.fault, Fault::None);
        EXPECT_FALSE(draw.decline || draw.later);
        EXPECT_EQ(draw.latency, 0ms);
    }
}

TEST(SimulatorFaults, WrongPlansAreRefusedWithTheirPlace) {
    const std::map<std::string, std::string> cases{{R"([])", ""},
                                                   {R"({"*": 3})", "/*"},
                                                   {R"({"*": {"lostReplies": 0.1}})", "/*/lostReplies"},
                                                   {R"({"payment": {"decline": 1.5}})", "/payment/decline"},
                                                   {R"({"payment": {"decline": "often"}})", "/payment/decline"},
                                                   {R"({"*": {"latency": {"mean": 50}}})", "/*/latency"},
                                                   {R"({"*": {"latency": {"mean": 50, "p99": 20}}})", "/*/latency"},
                                                   {R"({"*": {"callbackDelay": [500, 10]}})", "/*/callbackDelay"},
                                                   {R"({"seed": "x"})", "/seed"}};
    for (const auto& [json, place] : cases) {
        const auto parsed = FaultPlan::parse(json, 1, Steady::now());
        ASSERT_FALSE(parsed) << json;
        EXPECT_EQ(parsed.error().code, "invalid_faults");
        EXPECT_EQ(parsed.error().place, place);
    }
    EXPECT_FALSE(FaultPlan::parse("{", 1, Steady::now()));
}

TEST(SimulatorFaults, SameSeedSameDraws) {
    const std::string_view json =
        R"({"*": {"lostReply": 0.2, "error5xx": 0.2, "accept202": 0.5, "latency": {"mean": 20, "p99": 100}}})";
    FaultPlan one = plan(json), again = plan(json), other = plan(json, 8);
    int different = 0;
    for (int i = 0; i < 1'000; ++i) {
        const FaultDraw first = drawAt(one, "/payment/captures", i), second = drawAt(again, "/payment/captures", i);
        EXPECT_EQ(first.fault, second.fault);
        EXPECT_EQ(first.latency, second.latency);
        EXPECT_EQ(first.later, second.later);
        different += drawAt(other, "/payment/captures", i).fault != first.fault ? 1 : 0;
    }
    EXPECT_GT(different, 100);
}

TEST(SimulatorFaults, SharesAreKept) {
    FaultPlan faults = plan(R"({"*": {"lostRequest": 0.05, "error5xx": 0.1, "tooMany": 0.02, "error5xxAfter": 0.03,
                                      "lostReply": 0.2, "trickle": 0.04, "malformed": 0.06, "decline": 0.25}})");
    const std::map<Fault, double> expected{{Fault::Dropped, 0.05},    {Fault::Unavailable, 0.1}, {Fault::TooMany, 0.02},
                                           {Fault::ErrorAfter, 0.03}, {Fault::LostReply, 0.2},   {Fault::Trickle, 0.04},
                                           {Fault::Malformed, 0.06},  {Fault::None, 0.5}};
    for (const auto& [fault, part] : expected)
        EXPECT_NEAR(share(faults, [fault = fault](const FaultDraw& draw) { return draw.fault == fault; }), part, 0.015);
    EXPECT_NEAR(share(faults, [](const FaultDraw& draw) { return draw.decline; }), 0.25, 0.015);
}

TEST(SimulatorFaults, ARepeatMeetsAFaultOfItsOwn) {
    FaultPlan faults = plan(R"({"*": {"lostReply": 0.5}})");
    int escaped = 0;
    for (int i = 0; i < 1'000; ++i) {
        const bool first = drawAt(faults, "/payment/captures", i, 1).fault == Fault::LostReply;
        const bool second = drawAt(faults, "/payment/captures", i, 2).fault == Fault::LostReply;
        escaped += first && !second ? 1 : 0;
    }
    EXPECT_NEAR(escaped, 250, 60);
}

// A refusal belongs to the key: the repeat is refused again.
TEST(SimulatorFaults, DeclinesDoNotChangeWithTheAttempt) {
    FaultPlan faults = plan(R"({"payment": {"decline": 0.5}})");
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(drawAt(faults, "/payment/captures", i, 1).decline, drawAt(faults, "/payment/captures", i, 2).decline);
}

TEST(SimulatorFaults, TheLongestTargetSaysWhatItNames) {
    FaultPlan faults = plan(R"({"*": {"latency": 10, "retryAfter": 3}, "payment": {"latency": 20, "tricklePerByte": 5},
                                "/payment/captures": {"latency": 30}})");
    EXPECT_EQ(drawAt(faults, "/pricing/quotes", 1).latency, 10ms);
    EXPECT_EQ(drawAt(faults, "/payment/voids", 1).latency, 20ms);
    EXPECT_EQ(drawAt(faults, "/payment/captures", 1).latency, 30ms);
    EXPECT_EQ(drawAt(faults, "/payment/captures", 1).perByte, 5ms);
    EXPECT_EQ(drawAt(faults, "/payment/captures", 1).retryAfter_s, 3);
    EXPECT_EQ(drawAt(faults, "/pricing/quotes", 1).perByte, 50ms) << "the default";
}

TEST(SimulatorFaults, CompensationsAreDeclinedOnlyByPath) {
    const auto declined = [](std::string_view json) {
        FaultPlan faults = plan(json);
        return faults.draw("/payment/refunds", "o:1:capture:undo", 1, true, Steady::now()).decline;
    };
    EXPECT_FALSE(declined(R"({"*": {"decline": 1}})"));
    EXPECT_FALSE(declined(R"({"payment": {"decline": 1}})"));
    EXPECT_TRUE(declined(R"({"/payment/refunds": {"decline": 1}})"));
}

TEST(SimulatorFaults, DownForAWhileIsOverAfterIt) {
    const Steady::time_point told = Steady::now();
    auto faults = FaultPlan::parse(R"({"fulfilment": {"downFor": 1000}})", 1, told);
    ASSERT_TRUE(faults);
    EXPECT_EQ(faults->draw("/fulfilment/shipments", "k", 1, false, told + 999ms).fault, Fault::Dropped);
    EXPECT_EQ(faults->draw("/fulfilment/shipments", "k", 1, false, told + 1'000ms).fault, Fault::None);
    EXPECT_EQ(faults->draw("/payment/captures", "k", 1, false, told).fault, Fault::None);
}

TEST(SimulatorFaults, LogNormalLatencyHasItsMeanAndP99) {
    FaultPlan faults = plan(R"({"*": {"latency": {"mean": 100, "p99": 400}}})");
    std::vector<double> values;
    double sum = 0;
    for (int i = 0; i < draws; ++i) {
        values.push_back(static_cast<double>(drawAt(faults, "/payment/captures", i).latency.count()));
        sum += values.back();
    }
    std::sort(values.begin(), values.end());
    EXPECT_NEAR(sum / draws, 100, 5);
    EXPECT_NEAR(values[draws * 99 / 100], 400, 40);
}

TEST(SimulatorFaults, CallbackDelaysStayInTheirRange) {
    FaultPlan faults =
        plan(R"({"*": {"accept202": 1, "callbackDelay": [20, 80], "lateCallback": 0.1, "lateCallbackDelay": 9000}})");
    int late = 0;
    for (int i = 0; i < 2'000; ++i) {
        const auto delay = drawAt(faults, "/payment/captures", i).callbackDelay;
        if (delay == 9'000ms) {
            ++late;
        } else {
            EXPECT_GE(delay, 20ms);
            EXPECT_LE(delay, 80ms);
        }
    }
    EXPECT_NEAR(late, 200, 50);
}

TEST(SimulatorFaults, PlanIsGivenBackAsTold) {
    const FaultPlan faults = plan(R"({"seed": 9, "*": {"lostReply": 0.5}, "/payment/captures": {"accept202": 1}})");
    const auto again = FaultPlan::parse(faults.json(), 1, Steady::now());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->json(), faults.json());
    EXPECT_NE(faults.json().find("\"seed\":9"), std::string::npos);
}

}  // namespace
}  // namespace sagadesk::simulator
