// Nodes and storage: what is told, and that warnings are sentences with numbers.
#include <QAccessible>
#include <QTest>

#include "gui/canned_inspection.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/storage_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/check_strip.h"
#include "ui/widgets/partition_strip.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

struct Nodes : Console {
    Nodes() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("nodes"));
        page = window->front();
    }
    [[nodiscard]] ui::PartitionStrip* strip() const { return page->findChild<ui::PartitionStrip*>(); }

    ui::Page* page = nullptr;
};

TEST(NodesPage, tellsWhoWritesWhatAndWhereItIsKept) {
    Nodes console;
    EVENTUALLY(console.strip() != nullptr && console.strip()->isVisible());
    EXPECT_EQ(console.strip()->partCount(), 16);
    EXPECT_EQ(console.strip()->partName(2), "Partition 2 is written by shop-1.");
    EXPECT_EQ(console.strip()->partName(14), "Partition 14 has no node.");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(console.strip())->childCount(), 16);
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("nodes-light") : QStringLiteral("nodes-dark"));
    }
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("nodes-1280x720"));
}

// The same window for somebody who may.
struct Backups : Nodes {
    Backups() {
        window = std::make_unique<ui::MainWindow>(admin, ui::Formats{}, settings);
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("nodes"));
        page = window->front();
    }
    ~Backups() { window.reset(); }
    [[nodiscard]] QAction* action(const char* id) const { return window->commands().action(QString::fromLatin1(id)); }
    [[nodiscard]] ui::CheckStrip* check() const { return page->findChild<ui::CheckStrip*>(); }
    void tell(api::BackupState state, std::uint64_t done, std::uint64_t total) {
        api::BackupView view = cannedBackup();
        view.state = state;
        view.started = view.now;
        if (state > api::BackupState::Checking) view.ended = view.now;
        view.done = done;
        view.total = total;
        backend.setBackup(view);
    }

    ui::Desk admin{backend, link, {QStringLiteral("Jonas Brandt"), ui::Role::Admin}};
};

TEST(NodesPage, aBackupIsStartedFollowedAndStopped) {
    Backups console;
    EVENTUALLY(console.action("storage.backup")->isEnabled());
    EXPECT_FALSE(console.action("storage.stop")->isEnabled());
    EXPECT_FALSE(console.check()->isVisible()) << "nothing is going on";
    console.tell(api::BackupState::Never, 0, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    EVENTUALLY(console.backend.backupCommands().size() == 1);
    EXPECT_EQ(console.backend.backupCommands()[0].order, api::BackupOrder::Start);
    EXPECT_EQ(console.backend.backupCommands()[0].actor, "operator:Jonas Brandt");
    EVENTUALLY(console.check()->isVisible() && console.check()->sentence() == "The backup begins.");
    EVENTUALLY(!console.action("storage.backup")->isEnabled() && console.action("storage.stop")->isEnabled());
    console.tell(api::BackupState::Copying, 4'100'000'000, 18'400'000'000);
    EVENTUALLY(console.check()->sentence() == "Copying: 4.1 GB of 18.4 GB.");
    grab(*console.window, QStringLiteral("nodes-backup"));
    console.tell(api::BackupState::Checking, 12'000, 482'113);
    EVENTUALLY(console.check()->sentence() == "Checking the journal of the copy: 12,000 of 482,113 entries.");
    console.window->commands().trigger(QStringLiteral("storage.stop"));
    EVENTUALLY(console.check()->sentence() == "The backup was stopped. Nothing is left of it.");
    EXPECT_EQ(console.backend.backupCommands().back().order, api::BackupOrder::Stop);
    EVENTUALLY(console.action("storage.backup")->isEnabled());
}

TEST(NodesPage, onlyAdminsBackUp) {
    Nodes console;
    const QAction* backup = console.window->commands().action(QStringLiteral("storage.backup"));
    EXPECT_FALSE(backup->isEnabled());
    EXPECT_TRUE(backup->toolTip().contains("Only admins")) << backup->toolTip().toStdString();
}

TEST(NodesPage, aBackupThatFailedOrIsLateIsAWarning) {
    const ui::Formats formats;
    api::BackupView view = cannedBackup();
    EXPECT_TRUE(ui::backupWarnings(view, formats).isEmpty());
    view.now += 36h + 1ms;
    ASSERT_EQ(ui::backupWarnings(view, formats).size(), 1);
    EXPECT_EQ(ui::backupWarnings(view, formats)[0].sentence.toStdString(),
              "The newest backup is 2 d old; there should be one every 24 h 00 min.");
    view.state = api::BackupState::Failed;
    for (const auto& [code, alarm] :
         {std::pair{"disk_full", false}, {"folder_unusable", false}, {"copy_damaged", true}, {"io_error", false}}) {
        view.code = code;
        const auto warnings = ui::backupWarnings(view, formats);
        ASSERT_EQ(warnings.size(), 1);
        EXPECT_TRUE(warnings[0].sentence.startsWith("No backup was made")) << code;
        EXPECT_EQ(warnings[0].alarm, alarm) << code;
    }
}

TEST(NodesPage, warningsAreSentencesWithNumbers) {
    ui::Formats formats;
    auto warnings = ui::storageWarnings(cannedStorage(), formats);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].sentence, "Disk is full in about 6 days at this pace.");
    EXPECT_TRUE(warnings[0].alarm);
    warnings = ui::nodeWarnings(cannedNodes(), formats);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].sentence, "3 partitions have no node; 190 orders wait.");
    api::StorageView well = cannedStorage();
    well.bytesADay = 1'000;
    EXPECT_TRUE(ui::storageWarnings(well, formats).isEmpty());
    well.diskFree = 1'000'000'000;
    ASSERT_EQ(ui::storageWarnings(well, formats).size(), 1);
    EXPECT_TRUE(ui::storageWarnings(well, formats)[0].sentence.startsWith("Only 1.0 GB of 64.0 GB"));
}

}  // namespace
}  // namespace sagadesk::tests
