// Bars, waits and lanes that a snapshot and a journal give, and what painting two thousand bars costs.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QImage>
#include <cstdio>

#include "gui/gui_fixture.h"
#include "ui/widgets/gantt_view.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::EntryKind;

const core::Instant start{std::chrono::milliseconds{1'795'007'232'000}};

core::JournalEntry entry(EntryKind kind, const char* step, core::Duration begin, core::Duration end,
                         std::uint16_t attempt, const char* extra = "", std::uint16_t run = 1) {
    core::JournalEntry made;
    made.kind = kind;
    made.step = step;
    made.time = start + end;
    made.attempt = attempt;
    made.run = run;
    made.data = R"({"startedAt":)" + std::to_string((start + begin).time_since_epoch().count()) + extra + "}";
    return made;
}

api::OrderSnapshot order() {
    api::OrderSnapshot order;
    order.summary.created = start;
    for (const char* name : {"authorise-payment", "reserve-inventory", "capture-payment", "create-shipment"}) {
        api::StepView step;
        step.name = step.label = name;
        step.service = "payment";
        step.status = "not_reached";
        order.steps.push_back(step);
    }
    return order;
}

TEST(OrderTimeline, aBarATryAndAWaitBetween) {
    api::OrderSnapshot snapshot = order();
    snapshot.steps[0].status = "declined";
    const std::vector<core::JournalEntry> journal{
        entry(EntryKind::StepUnknown, "authorise-payment", 0s, 5s, 1, R"(,"code":"timeout")"),
        entry(EntryKind::StepFailed, "authorise-payment", 5s, 5200ms, 1, R"(,"by":"lookup")"),
        entry(EntryKind::StepFailed, "authorise-payment", 7s, 7300ms, 2, R"(,"code":"http_503","status":503)"),
        entry(EntryKind::StepDeclined, "authorise-payment", 11s, 12s, 3,
              R"(,"code":"insufficient_funds","status":402)")};
    const ui::Timeline timeline = ui::timelineOf(snapshot, journal, start + 20s);
    const ui::Lane* lane = timeline.find({1, "authorise-payment", false});
    ASSERT_NE(lane, nullptr);
    ASSERT_EQ(lane->bars.size(), 4U);
    EXPECT_EQ(lane->bars[0].kind, ui::BarKind::NoAnswer);
    EXPECT_EQ(lane->bars[1].kind, ui::BarKind::Lookup);
    EXPECT_EQ(lane->bars[2].status, 503);
    EXPECT_EQ(lane->bars[3].kind, ui::BarKind::Refused);
    ASSERT_EQ(lane->pauses.size(), 2U);
    EXPECT_EQ(timeline.waited, 1800ms + 3700ms);
    EXPECT_EQ(lane->took(), 12s);
    EXPECT_FALSE(timeline.live);
    EXPECT_FALSE(timeline.find({1, "create-shipment", false})->reached());
}

TEST(OrderTimeline, aRunningBarGrowsWithThePresent) {
    api::OrderSnapshot snapshot = order();
    snapshot.steps[0].status = "calling";
    snapshot.steps[0].attempts = 1;
    snapshot.steps[0].startedAt = start;
    const auto lengthAt = [&](core::Duration after) {
        const ui::Timeline timeline = ui::timelineOf(snapshot, {}, start + after);
        EXPECT_TRUE(timeline.live);
        const ui::Bar& bar = timeline.lanes.front().bars.front();
        EXPECT_TRUE(bar.running);
        return bar.end - bar.start;
    };
    EXPECT_EQ(lengthAt(1s), 1s);
    EXPECT_EQ(lengthAt(3s), 3s);
}

TEST(OrderTimeline, anOpenWaitLastsUntilItIsDue) {
    api::OrderSnapshot snapshot = order();
    snapshot.steps[0].status = "retry_wait";
    snapshot.steps[0].due = start + 9s;
    const ui::Timeline timeline =
        ui::timelineOf(snapshot, {entry(EntryKind::StepFailed, "authorise-payment", 0s, 1s, 1)}, start + 2s);
    ASSERT_EQ(timeline.lanes.front().pauses.size(), 1U);
    EXPECT_TRUE(timeline.lanes.front().pauses.front().open);
    EXPECT_EQ(timeline.lanes.front().pauses.front().end, start + 9s);
    EXPECT_EQ(timeline.waited, 1s);
}

TEST(OrderTimeline, undoingStandsBelowNewestFirstAndEachRunApart) {
    api::OrderSnapshot snapshot = order();
    snapshot.summary.run = 2;
    const std::vector<core::JournalEntry> journal{
        entry(EntryKind::StepSucceeded, "authorise-payment", 0s, 1s, 1),
        entry(EntryKind::StepSucceeded, "reserve-inventory", 1s, 2s, 1),
        entry(EntryKind::CompensationSucceeded, "reserve-inventory", 3s, 4s, 1),
        entry(EntryKind::CompensationSucceeded, "authorise-payment", 4s, 5s, 1),
        entry(EntryKind::StepSucceeded, "authorise-payment", 60s, 61s, 1, "", 2)};
    const ui::Timeline timeline = ui::timelineOf(snapshot, journal, start + 70s);
    std::vector<std::string> lanes;
    for (const ui::Lane& lane : timeline.lanes)
        if (lane.reached())
            lanes.push_back(std::to_string(lane.key.run) + (lane.key.undo ? "u " : " ") + lane.key.step);
    EXPECT_EQ(lanes, (std::vector<std::string>{"1 authorise-payment", "1 reserve-inventory", "1u reserve-inventory",
                                               "1u authorise-payment", "2 authorise-payment"}));
}

TEST(OrderTimeline, evenStepsGiveEachMomentTheSameRoom) {
    const ui::Timeline timeline = ui::timelineOf(order(),
                                                 {entry(EntryKind::StepSucceeded, "authorise-payment", 0ms, 1ms, 1),
                                                  entry(EntryKind::StepSucceeded, "reserve-inventory", 1ms, 1h, 1)},
                                                 start + 2h);
    const ui::TimeScale even(timeline, ui::ScaleKind::EvenSteps), real(timeline, ui::ScaleKind::RealTime);
    EXPECT_DOUBLE_EQ(even.at(start + 1ms), 0.5);
    EXPECT_DOUBLE_EQ(even.at(start + 1h), 1);
    EXPECT_LT(real.at(start + 1ms), 0.001);
}

// Not a test of time: machines differ. The aim is 16 ms.
TEST(OrderTimeline, printsWhatTwoThousandBarsCost) {
    ui::Timeline timeline;
    timeline.start = start, timeline.end = start + 2000s;
    for (int lane = 0; lane < 40; ++lane) {
        ui::Lane row;
        row.key = {1, "step-" + std::to_string(lane), lane > 30};
        row.label = row.key.step;
        for (int bar = 0; bar < 50; ++bar) {
            ui::Bar one;
            one.start = start + std::chrono::seconds(40 * bar + lane % 7);
            one.end = one.start + 12s;
            one.attempt = static_cast<std::uint16_t>(bar + 1);
            one.kind = bar % 3 == 0 ? ui::BarKind::NoAnswer : ui::BarKind::Failed;
            row.bars.push_back(one);
            if (bar > 0) row.pauses.push_back({row.bars[static_cast<std::size_t>(bar) - 1].end, one.start, false});
        }
        timeline.lanes.push_back(std::move(row));
    }
    const ui::Formats formats;
    ui::GanttView view(formats);
    view.resize(1060, 1400);
    view.set(std::move(timeline));
    EXPECT_EQ(view.partCount(), 2'000);
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) view.viewport()->render(&image);
    std::printf("2000 bars painted in %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / rounds / 1e6);
}

}  // namespace
}  // namespace sagadesk::tests
