// Notices: what is one, how often, how long it is kept; the bell; watching an order. The tray only shows what they say.
#include <QAbstractItemModelTester>
#include <QListView>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/viewer.h"
#include "ui/frame/notice_panel.h"
#include "ui/frame/notice_watch.h"
#include "ui/frame/tray.h"

namespace sagadesk::tests {
namespace {

using namespace ui;
using namespace std::chrono_literals;

constexpr core::Instant now = CannedBackend::now;

NoticeRules rules() {
    return NoticeRules(viewerOf(Formats{}, [] { return now; }));
}

api::ServiceBoard boardWith(api::ServiceHealth health, api::BreakerState breaker, core::Instant at) {
    api::ServiceBoard board;
    api::ServiceView service;
    service.name = "payment", service.health = health, service.breaker = breaker, service.parked = 21;
    board.services.push_back(service);
    board.at = at;
    return board;
}

api::FailureList queueWith(std::uint64_t stuck, std::uint32_t justNow, std::uint32_t before) {
    api::FailureList list;
    api::CauseView cause;
    cause.id = "c1", cause.section = core::Help::MoneyAtRisk, cause.orders = stuck;
    cause.trend.fill(before);
    cause.trend.back() = justNow;
    list.causes.push_back(cause);
    list.at = now;
    return list;
}

TEST(NoticeRules, aServiceIsToldOfOnceAfterAMinuteOfSilence) {
    NoticeRules all = rules();
    using api::BreakerState, api::ServiceHealth;
    EXPECT_TRUE(all.see(boardWith(ServiceHealth::Healthy, BreakerState::Closed, now)).isEmpty());
    EXPECT_TRUE(all.see(boardWith(ServiceHealth::NotAnswering, BreakerState::Closed, now + 5s)).isEmpty());
    EXPECT_TRUE(all.see(boardWith(ServiceHealth::NotAnswering, BreakerState::Closed, now + 64s)).isEmpty());
    const auto told = all.see(boardWith(ServiceHealth::NotAnswering, BreakerState::Closed, now + 65s));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].alarm);
    EXPECT_TRUE(told[0].text.contains("21 orders")) << told[0].text.toStdString();
    EXPECT_EQ(told[0].page, "services");
    EXPECT_EQ(told[0].query, "payment");
    EXPECT_TRUE(all.see(boardWith(ServiceHealth::NotAnswering, BreakerState::Closed, now + 95s)).isEmpty());
    EXPECT_TRUE(all.see(boardWith(ServiceHealth::Healthy, BreakerState::Closed, now + 100s)).isEmpty());
}

TEST(NoticeRules, aCircuitIsToldOfWhenItOpensAndNotAtEachTestCall) {
    NoticeRules all = rules();
    using api::BreakerState, api::ServiceHealth;
    const auto see = [&](BreakerState state, core::Duration later) {
        return all.see(boardWith(ServiceHealth::Slow, state, now + later)).size();
    };
    EXPECT_EQ(see(BreakerState::Closed, 0s), 0);
    EXPECT_EQ(see(BreakerState::Open, 5s), 1);
    EXPECT_EQ(see(BreakerState::HalfOpen, 10s), 0);
    EXPECT_EQ(see(BreakerState::Open, 15s), 0);
    EXPECT_EQ(see(BreakerState::Closed, 20s), 0);
    EXPECT_EQ(see(BreakerState::Open, 25s), 1);
}

TEST(NoticeRules, whatWasSoBeforeIsNoNews) {
    NoticeRules all = rules();
    EXPECT_TRUE(all.see(boardWith(api::ServiceHealth::Slow, api::BreakerState::Open, now)).isEmpty());
    EXPECT_TRUE(all.see(queueWith(3, 0, 0)).isEmpty());
}

TEST(NoticeRules, moneyIsToldOfWhenMoreOfItIsStuck) {
    NoticeRules all = rules();
    EXPECT_TRUE(all.see(queueWith(0, 0, 0)).isEmpty());
    const auto told = all.see(queueWith(2, 0, 0));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].query, "cause:c1");
    EXPECT_TRUE(told[0].text.contains("2 orders"));
    EXPECT_TRUE(all.see(queueWith(1, 0, 0)).isEmpty()) << "less is no news";
    EXPECT_EQ(all.see(queueWith(4, 0, 0)).size(), 1);
}

TEST(NoticeRules, aRushIsFiveTimesTheUsualAndAtLeastTen) {
    NoticeRules all = rules();
    EXPECT_TRUE(all.see(queueWith(1, 0, 0)).isEmpty());
    EXPECT_TRUE(all.see(queueWith(1, 9, 0)).isEmpty());
    EXPECT_TRUE(all.see(queueWith(1, 14, 3)).isEmpty()) << "not five times as many";
    ASSERT_EQ(all.see(queueWith(1, 15, 3)).size(), 1);
    EXPECT_TRUE(all.see(queueWith(1, 20, 3)).isEmpty()) << "still the same rush";
}

TEST(NoticeRules, aJobIsToldOfWhenItEndsAndNobodyLooks) {
    NoticeRules all = rules();
    api::BulkList jobs;
    jobs.jobs.resize(1);
    EXPECT_TRUE(all.see(jobs, false, now).isEmpty());
    jobs.jobs[0].job.state = core::BulkState::Finished;
    jobs.jobs[0].results[static_cast<std::size_t>(core::BulkResult::Passed)] = 198;
    NoticeRules looking = all;
    EXPECT_TRUE(looking.see(jobs, true, now).isEmpty());
    const auto told = all.see(jobs, false, now);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].text.contains("198 are through")) << told[0].text.toStdString();
    EXPECT_TRUE(all.see(jobs, false, now).isEmpty());
}

api::StorageView diskWith(std::uint64_t free, std::uint64_t aDay = 0) {
    api::StorageView storage;
    storage.at = now;
    storage.diskFree = free, storage.diskTotal = 1'000, storage.bytesADay = aDay;
    return storage;
}

TEST(NoticeRules, theDiskIsToldOfWhenItGetsLowAndOnceMoreWhenItGetsUrgent) {
    NoticeRules all = rules();
    const Formats formats;
    EXPECT_TRUE(all.see(diskWith(500), formats).isEmpty());
    const auto low = all.see(diskWith(90), formats);
    ASSERT_EQ(low.size(), 1);
    EXPECT_EQ(low[0].page, "nodes");
    EXPECT_FALSE(low[0].alarm);
    EXPECT_TRUE(low[0].text.contains("free on the disk")) << low[0].text.toStdString();
    EXPECT_TRUE(all.see(diskWith(80), formats).isEmpty()) << "still low";
    const auto urgent = all.see(diskWith(80, 20), formats);
    ASSERT_EQ(urgent.size(), 1);
    EXPECT_TRUE(urgent[0].alarm);
    EXPECT_TRUE(urgent[0].text.contains("about 4 days")) << "the loudest: " << urgent[0].text.toStdString();
    EXPECT_TRUE(all.see(diskWith(80, 5), formats).isEmpty()) << "less is no news";
    EXPECT_TRUE(all.see(diskWith(80, 20), formats).isEmpty()) << "nor is what was told before";
    EXPECT_TRUE(all.see(diskWith(500), formats).isEmpty());
    EXPECT_EQ(all.see(diskWith(90), formats).size(), 1);
}

TEST(NoticeRules, aDiskThatWasLowBeforeIsNoNews) {
    NoticeRules all = rules();
    EXPECT_TRUE(all.see(diskWith(90), Formats{}).isEmpty());
    EXPECT_EQ(all.see(diskWith(10), Formats{}).size(), 1) << "but less of it is";
}

TEST(NoticeRules, aBrokenChainIsToldOfOnceACheckEvenAtTheFirstLook) {
    NoticeRules all = rules();
    api::JournalCheck check;
    check.state = api::CheckState::Running, check.intact = false;
    EXPECT_TRUE(all.see(check, Formats{}, now).isEmpty()) << "not finished";
    check.state = api::CheckState::Done, check.ended = now - 5s, check.partition = 3, check.position = 20'114;
    const auto told = all.see(check, Formats{}, now);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].alarm);
    EXPECT_EQ(told[0].page, "audit");
    EXPECT_EQ(told[0].at, now - 5s) << "as the log knows it after a restart";
    EXPECT_TRUE(told[0].text.contains("position 20,114")) << told[0].text.toStdString();
    EXPECT_TRUE(all.see(check, Formats{}, now + 60s).isEmpty());
    check.ended = now + 30min;
    EXPECT_EQ(all.see(check, Formats{}, now + 31min).size(), 1) << "checked anew";
    check.intact = true, check.ended = now + 60min;
    EXPECT_TRUE(all.see(check, Formats{}, now + 61min).isEmpty());
}

TEST(NoticeRules, aCheckThatCouldNotBeFinishedHasFoundNothing) {
    NoticeRules all = rules();
    api::JournalCheck check;
    check.state = api::CheckState::Failed;
    EXPECT_TRUE(all.see(check, Formats{}, now).isEmpty());
}

TEST(NoticeRules, aWatchedOrderIsToldOfWhenItEndsOrIsHeldAndNotAtEachStep) {
    const NoticeRules all = rules();
    core::JournalEntry entry;
    entry.kind = core::EntryKind::StepSucceeded;
    EXPECT_FALSE(all.see(entry, "K7QM-3XTD"));
    entry.kind = core::EntryKind::OrderHeld;
    entry.activity = core::Activity::Held;
    const auto told = all.see(entry, "K7QM-3XTD");
    ASSERT_TRUE(told);
    EXPECT_EQ(told->query, "K7QM-3XTD");
    EXPECT_TRUE(told->alarm);
}

struct NoticeLogTest : testing::Test {
    Notice notice(const QString& key, core::Instant at, const QString& words = "words") {
        return {key, words, "failures", {}, at, true};
    }
    QTemporaryDir folder;
    QSettings settings{folder.filePath("console.ini"), QSettings::IniFormat};
    Formats formats;
    // The log forgets by the wall clock when it is read.
    const core::Instant here = std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
};

TEST_F(NoticeLogTest, oneACauseInFifteenMinutesWithTheNewestNumber) {
    NoticeLog log(settings, formats);
    const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(log.add(notice("a", here, "2 orders")));
    EXPECT_TRUE(log.add(notice("b", here)));
    EXPECT_FALSE(log.add(notice("a", here + 14min, "5 orders")));
    EXPECT_EQ(log.rowCount(), 2);
    EXPECT_EQ(log.index(0).data().toString(), "5 orders");
    EXPECT_EQ(log.unread(), 2);
    EXPECT_TRUE(log.add(notice("a", here + 15min, "7 orders"))) << "counted from the one that was shown";
    EXPECT_EQ(log.rowCount(), 3);
}

TEST_F(NoticeLogTest, pausedOnesAreKeptAndNotShown) {
    NoticeLog log(settings, formats);
    log.pauseUntil(here + 60min);
    EXPECT_FALSE(log.add(notice("a", here + 59min)));
    EXPECT_EQ(log.rowCount(), 1);
    EXPECT_TRUE(log.add(notice("b", here + 60min)));
    EXPECT_TRUE(NoticeLog(settings, formats).isPaused(here + 59min)) << "over a restart too";
}

TEST_F(NoticeLogTest, kindsThatNobodyWantsAreKeptAndNotShown) {
    NoticeLog log(settings, formats);
    settings.setValue(noticeShownKey("circuit"), false);
    EXPECT_FALSE(log.add(notice("circuit:payment", here)));
    EXPECT_TRUE(log.add(notice("disk", here)));
    EXPECT_EQ(log.rowCount(), 2);
    EXPECT_EQ(log.unread(), 2);
    settings.remove(noticeShownKey("circuit"));
    EXPECT_TRUE(log.add(notice("circuit:shipment", here)));
}

TEST_F(NoticeLogTest, theyAreKeptSevenDaysOverRestarts) {
    {
        NoticeLog log(settings, formats);
        log.add(notice("old", here - 24h * 8));
        log.add(notice("young", here - 24h * 6, "six days"));
    }
    NoticeLog log(settings, formats);
    ASSERT_EQ(log.rowCount(), 1);
    EXPECT_EQ(log.index(0).data().toString(), "six days");
    EXPECT_EQ(log.unread(), 0) << "what was there before the restart has been seen or is old";
}

TEST(Notices, theBellListsThemAndLeadsThere) {
    Console console;
    console.window->resize(1440, 900);
    console.window->show();
    auto* watch = console.window->findChild<NoticeWatch*>();
    ASSERT_NE(watch, nullptr);
    watch->log().add({"circuit:payment", "Calls to Payment are held back: it does not answer. 21 orders wait for it.",
                      "services", "payment", now, true});
    console.window->commands().trigger("go.notices");
    auto* panel = console.window->findChild<NoticePanel*>();
    ASSERT_TRUE(panel->isVisible());
    grab(*panel, "notices-light");
    EXPECT_EQ(watch->log().unread(), 0);
    QTest::keyClick(panel->findChild<QListView*>(), Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "services");
    EXPECT_FALSE(panel->isVisible());
}

TEST(Notices, aBrokenChainLeadsToTheAudit) {
    Console console;
    console.window->show();
    console.desk.setLive(false);
    api::JournalCheck check;
    check.state = api::CheckState::Done, check.intact = false, check.what = "missing";
    check.started = check.ended = std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
    console.backend.setCheck(check);
    auto* watch = console.window->findChild<NoticeWatch*>();
    console.desk.setLive(true);
    EVENTUALLY(watch->log().rowCount() == 1);
    console.window->commands().trigger("go.notices");
    QTest::keyClick(console.window->findChild<NoticePanel*>()->findChild<QListView*>(), Qt::Key_Return);
    EXPECT_EQ(console.window->front()->id(), "audit");
}

TEST(Notices, wWatchesTheOrderAndItsEndIsToldOf) {
    Console console;
    console.window->show();
    const api::OrderSummary order = console.backend.all().front();
    const QString number = QString::fromStdString(order.number.text());
    QAction* watchIt = console.window->commands().action("order.watch");
    EXPECT_FALSE(watchIt->isEnabled());
    console.window->openOrder(number);
    EXPECT_TRUE(watchIt->isEnabled());
    console.window->commands().trigger("order.watch");
    auto* watch = console.window->findChild<NoticeWatch*>();
    EVENTUALLY(watch->watches(number));
    QSignalSpy noticed(watch, &NoticeWatch::noticed);
    console.backend.change(order.id, core::OrderState::Failed, core::Activity::Idle);
    EVENTUALLY(!noticed.isEmpty());
    EXPECT_TRUE(noticed.first().first().value<Notice>().text.startsWith(number));
    console.window->commands().trigger("order.watch");
    EVENTUALLY(!watch->watches(number));
}

TEST(Notices, theTraysShapeAndCountDifferFromEachOther) {
    const auto picture = [](Shown shown, std::uint64_t count) { return trayIcon(shown, count).pixmap(64).toImage(); };
    EXPECT_NE(picture(Shown::Completed, 0), picture(Shown::Held, 0));
    EXPECT_NE(picture(Shown::Held, 0), picture(Shown::Held, 7));
    EXPECT_NE(picture(Shown::Held, 7), picture(Shown::Held, 120));
}

}  // namespace
}  // namespace sagadesk::tests
