// The audit page: what it lists, how it is sifted, that nothing moves under the hand, and the check of the chain.
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

#include "gui/gui_fixture.h"
#include "ui/format/words/audit_words.h"
#include "ui/models/audit_export.h"
#include "ui/models/audit_model.h"
#include "ui/pages/audit_detail.h"
#include "ui/widgets/check_strip.h"
#include "ui/widgets/newer_bar.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segmented_control.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using ui::AuditModel;

struct Audit : Console {
    Audit() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("audit"));
        page = window->front();
        table = page->findChild<ui::RowTable*>();
        model = page->findChild<AuditModel*>();
        strip = page->findChild<ui::CheckStrip*>();
        filter = page->findChild<QLineEdit*>();
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return model->rowCount() > 0; }, 5'000);
    }
    [[nodiscard]] QString cell(int row, int column) const { return model->index(row, column).data().toString(); }

    ui::Page* page = nullptr;
    ui::RowTable* table = nullptr;
    AuditModel* model = nullptr;
    ui::CheckStrip* strip = nullptr;
    QLineEdit* filter = nullptr;
};

api::JournalCheck wholeCheck() {
    api::JournalCheck check;
    check.state = api::CheckState::Done;
    check.ended = CannedBackend::now;
    check.entries = 482'113;
    for (std::uint16_t partition = 0; partition < 16; ++partition)
        check.partitions.push_back({partition, 30'132, 30'132});
    return check;
}

TEST(AuditPage, listsWhatPeopleDidAndOnRequestEverything) {
    Audit console;
    ASSERT_TRUE(console.ready());
    QAbstractItemModelTester tester(console.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < console.model->rowCount(); ++row) EXPECT_NE(console.cell(row, AuditModel::Who), "Sagadesk");
    EXPECT_EQ(console.cell(0, AuditModel::Reason), "The customer asked for it");
    console.table->selectRow(2);
    console.table->setFocus();
    auto* detail = console.page->findChild<ui::AuditDetail*>();
    EXPECT_TRUE(detail->isVisible());
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("audit-light") : QStringLiteral("audit-dark"));
    }
    const int people = console.model->rowCount();
    QTest::keyClick(console.table, Qt::Key_A);
    EVENTUALLY(console.cell(1, AuditModel::Who) == "Sagadesk" && console.model->rowCount() != people);
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("audit-1280x720"));
}

TEST(AuditPage, aFilterSiftsAndAWrongOneKeepsTheList) {
    Audit console;
    ASSERT_TRUE(console.ready());
    console.filter->setText(QStringLiteral("by:\"Jonas Brandt\" action:note.*"));
    QTest::keyClick(console.filter, Qt::Key_Return);
    EVENTUALLY(console.cell(0, AuditModel::Who) == "Jonas Brandt" &&
               console.cell(1, AuditModel::Who) == "Jonas Brandt");
    EXPECT_EQ(console.cell(0, AuditModel::What), "Note added");
    const int before = console.model->rowCount();
    QSignalSpy resets(console.model, &QAbstractItemModel::modelReset);
    console.filter->setText(QStringLiteral("action:eaten"));
    QTest::keyClick(console.filter, Qt::Key_Return);
    EXPECT_EQ(console.model->rowCount(), before);
    EXPECT_EQ(resets.count(), 0);
    console.filter->setText(QStringLiteral("by:nobody"));
    QTest::keyClick(console.filter, Qt::Key_Return);
    EVENTUALLY(console.model->rowCount() == 0);
}

TEST(AuditPage, growsAsOneScrolls) {
    Audit console;
    ASSERT_TRUE(console.ready());
    console.window->commands().trigger(QStringLiteral("audit.scope"));
    EVENTUALLY(console.model->rowCount() >= 100 && console.cell(1, AuditModel::Who) == "Sagadesk");
    for (int rounds = 0; rounds < 20 && console.model->canFetchMore({}); ++rounds) {
        const int before = console.model->rowCount();
        console.table->scrollToBottom();
        EVENTUALLY(console.model->rowCount() > before || !console.model->canFetchMore({}));
    }
    EXPECT_EQ(console.model->rowCount(), 640);
}

TEST(AuditPage, theChainIsVerifiedAndSaysSo) {
    Audit console;
    ASSERT_TRUE(console.ready());
    EXPECT_FALSE(console.strip->isVisible());
    api::JournalCheck running = wholeCheck();
    running.state = api::CheckState::Running;
    running.entries = 212'400;
    running.partitions.resize(16);
    for (std::size_t i = 8; i < 16; ++i) running.partitions[i].checked = 0;
    console.backend.setCheck(running);
    console.window->commands().trigger(QStringLiteral("audit.verify"));
    EVENTUALLY(console.strip->isVisible() &&
               console.strip->sentence().startsWith(QStringLiteral("Checking partition 8")));
    EXPECT_EQ(console.strip->sentence(), "Checking partition 8 of 16: 212,400 of 482,112 entries.");
    EXPECT_FALSE(console.window->commands().action(QStringLiteral("audit.verify"))->isEnabled());
    grab(*console.window, QStringLiteral("audit-verifying"));
    console.backend.setCheck(wholeCheck());
    EVENTUALLY(console.strip->sentence().startsWith(QStringLiteral("All 16")));
    EXPECT_TRUE(console.strip->sentence().startsWith(
        QStringLiteral("All 16 partitions, 482,113 entries, are complete and unchanged. Checked ")));
    grab(*console.window, QStringLiteral("audit-verified"));
}

TEST(AuditPage, aBrokenChainIsRedAndItsEntryChosen) {
    Audit console;
    ASSERT_TRUE(console.ready());
    console.window->commands().trigger(QStringLiteral("audit.verify"));
    EVENTUALLY(console.strip->isVisible());
    api::AuditQuery query;
    query.all = true;
    query.limit = 100;
    std::optional<api::AuditEntry> entry;
    console.desk.audit(query, console.page,
                       [&](const api::Answer<api::AuditPage>& page) { entry = page->entries.at(41); });
    EVENTUALLY(entry.has_value());
    api::JournalCheck broken = wholeCheck();
    broken.intact = false;
    broken.partition = static_cast<std::uint16_t>(entry->entry.partition);
    broken.position = entry->entry.position;
    broken.what = "changed";
    broken.entry = entry;
    console.backend.setCheck(broken);
    EVENTUALLY(console.table->selectionModel()->hasSelection());
    const api::AuditEntry* chosen = console.model->at(console.table->currentIndex().row());
    ASSERT_NE(chosen, nullptr);
    EXPECT_EQ(chosen->entry.position, entry->entry.position);
    EXPECT_EQ(chosen->entry.partition, entry->entry.partition);
    EXPECT_TRUE(console.strip->sentence().contains(QStringLiteral("does not match the entry before it")));
    grab(*console.window, QStringLiteral("audit-broken"));
}

TEST(AuditPage, filesHoldTheChain) {
    api::AuditEntry entry;
    entry.entry.position = 7;
    entry.entry.actor = "operator:ada";
    entry.entry.reason = "=1+1, said \"he\"";
    entry.entry.hash.fill(0xAB);
    const QByteArray line = ui::auditCsvLine(entry);
    EXPECT_TRUE(line.contains("\"'=1+1, said \"\"he\"\"\""));
    EXPECT_TRUE(line.contains("abababab"));
    EXPECT_EQ(ui::auditCsvHead().count(','), 17);
    EXPECT_TRUE(ui::auditJsonLine(entry).contains("\"position\":7"));
}

TEST(AuditPage, everyKindOfBreakHasItsSentence) {
    ui::Formats formats;
    formats.zone = QTimeZone::utc();
    api::JournalCheck check = wholeCheck();
    check.intact = false;
    check.partition = 3;
    check.position = 20'114;
    check.lastGood = CannedBackend::now - 24h * 16;
    QSet<QString> said;
    for (const char* what : {"changed", "missing", "out_of_order", "tail_cut"}) {
        check.what = what;
        const QString sentence = ui::checkSentence(check, formats, CannedBackend::now);
        EXPECT_TRUE(sentence.contains(QStringLiteral("20,114"))) << qPrintable(sentence);
        said.insert(sentence);
    }
    EXPECT_EQ(said.size(), 4);
}

}  // namespace
}  // namespace sagadesk::tests
