// The counts in the navigation: what the screens say, whatever screen is in front, and never anything else than they.
#include <QListView>

#include "gui/canned_inspection.h"
#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/frame/navigation.h"
#include "ui/frame/navigation_delegate.h"
#include "ui/frame/open_problems.h"

namespace sagadesk::tests {
namespace {

using namespace ui;
using Loudness = Navigator::Loudness;

struct Badge {
    std::uint64_t count = 0;
    Loudness loudness = Loudness::Quiet;
    bool operator==(const Badge&) const = default;
};

Badge besides(const Console& console, const QString& page) {
    for (const QListView* list : console.window->findChild<Navigation*>()->findChildren<QListView*>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(nav::Id).toString() == page)
                return {index.data(nav::Count).toULongLong(), static_cast<Loudness>(index.data(nav::Loudness).toInt())};
        }
    }
    return {};
}

api::ServiceBoard boardWith(std::initializer_list<api::ServiceHealth> healths) {
    api::ServiceBoard board;
    board.at = CannedBackend::now;
    for (const api::ServiceHealth health : healths) {
        api::ServiceView service;
        service.name = "service-" + std::to_string(board.services.size());
        service.health = health;
        board.services.push_back(service);
    }
    return board;
}

TEST(OpenProblems, areHeldOrdersAndMessagesThatDidNotArrive) {
    api::FailureList failures;
    failures.orders = 9;
    failures.undelivered.resize(2);
    failures.undelivered[0].count = 3, failures.undelivered[1].count = 4;
    EXPECT_EQ(problemsOf(failures).count, 16u);
    EXPECT_TRUE(problemsOf(failures).alarm);
}

TEST(OpenProblems, areLoudWhenAServiceDoesNotAnswer) {
    using api::ServiceHealth;
    const ProblemCount uneasy = problemsOf(boardWith({ServiceHealth::Healthy, ServiceHealth::Slow}));
    EXPECT_EQ(uneasy.count, 1u);
    EXPECT_FALSE(uneasy.alarm);
    EXPECT_TRUE(problemsOf(boardWith({ServiceHealth::NotAnswering, ServiceHealth::Slow})).alarm);
    EXPECT_EQ(problemsOf(boardWith({ServiceHealth::Healthy})).count, 0u);
}

TEST(OpenProblems, aFailedBackupIsOne) {
    Console console;
    console.window->show();
    console.window->openPage("workflows");
    EVENTUALLY((besides(console, "nodes") == Badge{2, Loudness::Alarm}));
    api::BackupView backup = cannedBackup();
    backup.state = api::BackupState::Failed;
    backup.code = "disk_full";
    console.backend.setBackup(backup);
    console.window->openPage("nodes");
    EVENTUALLY((besides(console, "nodes") == Badge{3, Loudness::Alarm}));
}

TEST(OpenProblems, standInTheNavigationBeforeTheirScreensAreOpened) {
    Console console;
    console.window->show();
    console.window->openPage("workflows");
    const ProblemCount failures = problemsOf(cannedFailures(CannedBackend::now));
    ASSERT_GT(failures.count, 0u);
    EVENTUALLY((besides(console, "failures") == Badge{failures.count, Loudness::Alarm}));
    EVENTUALLY((besides(console, "nodes") == Badge{2, Loudness::Alarm}));
    EXPECT_EQ(besides(console, "orders").count, 0u);
}

TEST(OpenProblems, areAskedForAnewWhenTheConsoleIsLiveAgain) {
    Console console;
    console.window->show();
    console.window->openPage("workflows");
    const ProblemCount before = problemsOf(cannedServices(CannedBackend::now));
    EVENTUALLY(besides(console, "services").count == before.count);
    console.desk.setLive(false);
    console.backend.setServices(boardWith({api::ServiceHealth::Slow, api::ServiceHealth::Healthy}));
    console.desk.setLive(true);
    EVENTUALLY((besides(console, "services") == Badge{1, Loudness::Attention}));
    console.desk.setLive(false);
    console.backend.setServices(boardWith({api::ServiceHealth::Healthy}));
    console.desk.setLive(true);
    EVENTUALLY(besides(console, "services").count == 0);
}

// Whoever asked: what one place of the screen says, the other one says too.
TEST(OpenProblems, followEveryAnswer) {
    Console console;
    console.window->show();
    console.window->openPage("workflows");
    EVENTUALLY(besides(console, "services").count > 0);
    console.desk.setLive(false);
    console.backend.setServices(boardWith({api::ServiceHealth::NotAnswering}));
    Badge seen;
    console.desk.services(console.window.get(), [&](const auto&) { seen = besides(console, "services"); });
    EVENTUALLY((seen == Badge{1, Loudness::Alarm}));
}

}  // namespace
}  // namespace sagadesk::tests
