// Settings: in force at once, taken back, found by a word, and put back page by page.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>

#include "gui/gui_fixture.h"
#include "ui/format/present.h"
#include "ui/frame/connection_look.h"
#include "ui/frame/notice_watch.h"
#include "ui/frame/tool_row.h"
#include "ui/models/key_model.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

struct SettingsTest : testing::Test {
    SettingsTest() {
        console.window->resize(1440, 900);
        console.window->show();
        console.window->commands().trigger("file.settings");
        page = static_cast<SettingsPage*>(console.window->front());
    }
    SettingsSheet* sheet(const QString& title) {
        for (SettingsSheet* each : page->sheets())
            if (each->title() == title) return each;
        return nullptr;
    }
    template <class W>
    W* control(const QString& name) {
        for (W* each : page->findChildren<W*>())
            if (each->accessibleName().startsWith(name)) return each;
        return nullptr;
    }
    void search(const QString& words) { page->findChild<QLineEdit*>()->setText(words); }
    void undo() { console.window->commands().trigger("edit.undo"); }

    LookOf look{{ThemeChoice::Light, Density::Standard, 100, true, false}};
    Console console;
    SettingsPage* page = nullptr;
};

TEST_F(SettingsTest, aChoiceIsInForceAtOnceAndTakenBack) {
    ASSERT_EQ(page->id(), "settings");
    auto* density = control<SegmentedControl>("Density");
    ASSERT_NE(density, nullptr);
    density->setFocus();
    QTest::keyClick(density, Qt::Key_Right);
    EXPECT_EQ(theme().look().density, Density::Comfortable);
    EXPECT_EQ(console.settings.value("look/density").toInt(), 2);
    undo();
    EXPECT_EQ(theme().look().density, Density::Standard);
    EXPECT_FALSE(console.settings.contains("look/density")) << "the usual is not kept";
    EXPECT_EQ(density->current(), 1);
    grab(*console.window, "settings-light");
}

TEST_F(SettingsTest, aCommandChangesWhatIsShown) {
    console.window->commands().trigger("view.compact");
    EXPECT_EQ(control<SegmentedControl>("Density")->current(), 0);
}

TEST_F(SettingsTest, aPageIsResetAndHadBack) {
    control<SegmentedControl>("Density")->setFocus();
    QTest::keyClick(control<SegmentedControl>("Density"), Qt::Key_Right);
    control<QCheckBox>("Patterns in charts")->click();
    EXPECT_TRUE(theme().look().patterns);
    sheet("Appearance")->reset();
    EXPECT_FALSE(theme().look().patterns);
    EXPECT_EQ(theme().look().density, Density::Standard);
    undo();
    EXPECT_TRUE(theme().look().patterns);
    EXPECT_EQ(theme().look().density, Density::Comfortable);
}

TEST_F(SettingsTest, aWordFindsThemOnAllPages) {
    search("time");
    EXPECT_TRUE(sheet("Language & formats")->isVisible());
    EXPECT_FALSE(sheet("Appearance")->isVisible());
    search("letter alt");
    EXPECT_TRUE(sheet("Keyboard")->isVisible());
    search("zebra");
    for (SettingsSheet* each : page->sheets()) EXPECT_FALSE(each->isVisible());
    grab(*console.window, "settings-none");
    search("");
    EXPECT_TRUE(sheet("Appearance")->isVisible());
    EXPECT_FALSE(sheet("Keyboard")->isVisible());
}

TEST_F(SettingsTest, lettersAreMadeSafe) {
    QAction* retry = console.window->commands().action("order.retry");
    QAction* edit = console.window->commands().action("order.edit");
    auto* letters = control<SegmentedControl>("Keys that are a letter");
    letters->setFocus();
    QTest::keyClick(letters, Qt::Key_Right);
    EXPECT_EQ(retry->shortcut(), QKeySequence("Alt+R"));
    EXPECT_EQ(edit->shortcut(), QKeySequence("Alt+Shift+E")) << "Alt+E is the menu Edit";
    EXPECT_EQ(console.window->commands().action("order.cancel")->shortcut(), QKeySequence("Del"));
    undo();
    EXPECT_EQ(retry->shortcut(), QKeySequence("R"));
}

TEST_F(SettingsTest, aKeyIsChangedUnlessSomebodyHasIt) {
    search("keys");
    auto* table = page->findChild<Table*>();
    auto* edit = page->findChild<QKeySequenceEdit*>();
    auto* model = static_cast<KeyModel*>(table->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int row = 0;
    while (model->action(row)->objectName() != "order.retry") ++row;
    table->selectRow(row);
    EXPECT_EQ(edit->keySequence(), QKeySequence("R"));
    edit->setKeySequence(QKeySequence("K"));
    emit edit->editingFinished();
    EXPECT_EQ(model->action(row)->shortcut(), QKeySequence("R")) << "K skips a step";
    edit->setKeySequence(QKeySequence("Ctrl+R"));
    emit edit->editingFinished();
    EXPECT_EQ(model->action(row)->shortcut(), QKeySequence("Ctrl+R"));
    EXPECT_EQ(model->index(row, KeyModel::Usual).data().toString(), "R");
    console.window->commands().load(console.settings);
    EXPECT_EQ(model->action(row)->shortcut(), QKeySequence("Ctrl+R")) << "it is there after a restart";
    sheet("Keyboard")->reset();
    EXPECT_EQ(model->action(row)->shortcut(), QKeySequence("R"));
    grab(*console.window, "settings-keyboard");
}

TEST_F(SettingsTest, motionIsReducedAndHadBack) {
    theme().setLook({ThemeChoice::Light, Density::Standard, 100, false, false});
    const int blinking = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(1'000);  // there is none offscreen
    control<QCheckBox>("Reduce motion")->click();
    EXPECT_TRUE(theme().look().reduceMotion);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_General));
    undo();
    EXPECT_EQ(QApplication::cursorFlashTime(), blinking);
}

TEST_F(SettingsTest, noticesAreChosenKindByKind) {
    page->setQuery("notifications");
    const auto isShown = [&](const char* kind) { return console.settings.value(noticeShownKey(kind), true).toBool(); };
    auto* circuit = control<QCheckBox>("Open circuit");
    ASSERT_TRUE(circuit->isVisible());
    EXPECT_TRUE(circuit->isChecked());
    circuit->click();
    EXPECT_FALSE(isShown("circuit"));
    undo();
    EXPECT_TRUE(circuit->isChecked());
    EXPECT_TRUE(isShown("circuit"));
    control<QCheckBox>("Low disk space")->click();
    sheet("Notifications")->reset();
    EXPECT_TRUE(isShown("disk"));
    undo();
    EXPECT_FALSE(isShown("disk"));
}

TEST_F(SettingsTest, everyKindOfNoticeHasItsChoice) {
    page->setQuery("notifications");
    NoticeLog log(console.settings, Formats{});
    int choices = 0;
    for (auto* each : sheet("Notifications")->findChildren<QCheckBox*>()) each->click(), ++choices;
    const char* kinds[] = {"money:c1", "silent:a", "circuit:a", "rush", "chain", "disk", "job:7", "order:K7QM-3XTD:x"};
    EXPECT_EQ(choices, std::ssize(kinds));
    for (const char* key : kinds) EXPECT_FALSE(log.add({key, "words", "failures", {}, CannedBackend::now})) << key;
}

TEST_F(SettingsTest, noticesPauseForAnHourAndItSaysUntilWhen) {
    page->setQuery("notifications");
    const auto here = std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
    const NoticeLog& log = console.window->findChild<NoticeWatch*>()->log();
    const auto button = [&](const QString& text) -> Button* {
        for (auto* each : sheet("Notifications")->findChildren<Button*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    };
    const auto until = [&] {
        for (const auto* each : sheet("Notifications")->findChildren<TextLabel*>())
            if (each->isVisible() && each->text().startsWith("Until")) return each->text();
        return QString();
    };
    EXPECT_EQ(until(), "");
    button("Pause for 1 hour")->click();
    EXPECT_TRUE(log.isPaused(here + std::chrono::minutes(59)));
    EXPECT_FALSE(log.isPaused(here + std::chrono::minutes(62)));
    EXPECT_EQ(until().size(), QString("Until 15:07").size()) << until().toStdString();
    grab(*console.window, "settings-notifications");
    undo();
    EXPECT_FALSE(log.isPaused(here));
    EXPECT_EQ(until(), "");
    console.window->commands().trigger("notices.pause");
    EXPECT_NE(until(), "") << "the tray's menu does the same";
    button("Show them again")->click();
    EXPECT_FALSE(log.isPaused(here));
}

TEST_F(SettingsTest, theConnectionIsMarked) {
    search("connection");
    auto* name = control<QLineEdit>("Name of this connection");
    name->setText("Shop north");
    emit name->editingFinished();
    EXPECT_TRUE(console.window->windowTitle().contains("Shop north"));
    control<QCheckBox>("This is production")->click();
    EXPECT_TRUE(connectionLook(console.settings, "Production").production);
    EXPECT_TRUE(console.window->findChild<ConnectionChip*>()->accessibleName().contains("Shop north"));
}

TEST_F(SettingsTest, formatsChangeWhatIsSeen) {
    Formats formats;
    formats.zone = QTimeZone::utc();
    formats.twelveHours = true;
    EXPECT_EQ(clock(formats, CannedBackend::now).left(2), "1:");
    EXPECT_TRUE(clockSeconds(formats, CannedBackend::now).endsWith("pm"));
    control<QCheckBox>("Hide personal data")->click();
    EXPECT_TRUE(console.settings.value("privacy/hide").toBool());
}

TEST_F(SettingsTest, everyControlHasAName) {
    for (QWidget* each : page->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || each->isHidden() ||
            qobject_cast<QAbstractScrollArea*>(each->parentWidget()) != nullptr)
            continue;
        if (each->inherits("QLineEdit") && each->parentWidget()->inherits("QKeySequenceEdit")) continue;
        const auto* button = qobject_cast<QAbstractButton*>(each);
        EXPECT_TRUE(!each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()))
            << each->metaObject()->className();
    }
}

}  // namespace
}  // namespace sagadesk::tests
