// The owner of a small site backs it up and proves who did so, by keyboard alone: the real engine and its store in this
// process, the real window.
#include <QApplication>

#include "gui/living_shop.h"
#include "store/sqlite/sqlite_store.h"
#include "ui/models/audit_model.h"
#include "ui/widgets/check_strip.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

struct BackupStory : LivingShop {
    void SetUp() override {
        openShop(QStringLiteral("grace"), {}, Role::Admin);
        ASSERT_TRUE(desk);
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        window->resize(1440, 900);
        watch.emplace();
        watch->during("the first show", [this] { window->show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void press(Qt::Key key) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? window.get() : at, key, Qt::ControlModifier);
    }
};

TEST_F(BackupStory, fromTheKeyToTheEntryThatSaysWho) {
    press(Qt::Key_8);
    IN_TIME(window->front()->id() == "nodes");
    IN_TIME(window->commands().action(QStringLiteral("storage.backup"))->isEnabled());
    press(Qt::Key_B);
    const auto* strip = window->front()->findChild<CheckStrip*>();
    IN_TIME(strip->isVisible() && strip->sentence().startsWith("Backed up and checked at"));
    const std::filesystem::path copies = folder.path() / "backups";
    ASSERT_EQ(std::distance(std::filesystem::directory_iterator(copies), {}), 1);
    const auto copy = std::filesystem::directory_iterator(copies)->path().string();
    EXPECT_TRUE(store::openSqliteReader(copy)) << "it is a store";
    press(Qt::Key_7);
    IN_TIME(window->front()->id() == "audit");
    const auto* entries = window->front()->findChild<AuditModel*>();
    const auto told = [&] {
        for (int row = 0; row < entries->rowCount(); ++row) {
            const QString said = entries->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (said.contains("Storage backed up") && said.contains("grace")) return true;
        }
        return false;
    };
    IN_TIME(told());
}

}  // namespace
}  // namespace sagadesk::tests
