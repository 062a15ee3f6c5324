// What the commands do on the Audit page: the check of the chains, the export.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>

#include "ui/format/words/audit_words.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/models/audit_export.h"
#include "ui/models/audit_model.h"
#include "ui/pages/audit_page.h"
#include "ui/widgets/check_strip.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segmented_control.h"

namespace sagadesk::ui {

QStringList AuditPage::contextCommands() const {
    return {QStringLiteral("order.open"), QStringLiteral("edit.copy"), QString(), QStringLiteral("audit.scope"),
            QStringLiteral("audit.verify")};
}

void AuditPage::bindCommands() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        commands().bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    const auto noOrder = [this] {
        return chosen() == nullptr || !chosen()->number ? tr("Choose an entry about an order first.") : QString();
    };
    bind(
        "order.open", [this] { navigator().openOrder(text(chosen()->number->text())); }, noOrder);
    bind(
        "edit.copy",
        [this] {
            QApplication::clipboard()->setText(QString::fromUtf8(auditJsonLine(*chosen())));
            navigator().say(tr("The entry is copied."));
        },
        [this] { return chosen() == nullptr ? tr("No entry is chosen.") : QString(); });
    bind("edit.query", [this] { m_filter->setFocus(); });
    bind("audit.scope", [this] {
        m_scope->setCurrent(1 - m_scope->current());
        ask();
    });
    bind(
        "audit.verify", [this] { order(api::CheckOrder::Start); },
        [this] { return m_check.state == api::CheckState::Running ? tr("The check is running.") : QString(); });
    bind(
        "audit.stop", [this] { order(api::CheckOrder::Stop); },
        [this] { return m_check.state == api::CheckState::Running ? QString() : tr("No check is running."); });
    bind(
        "file.export", [this] { exportEntries(); },
        [this] { return m_model->rowCount() == 0 ? tr("The list is empty.") : QString(); });
}

void AuditPage::order(api::CheckOrder order) {
    if (order == api::CheckOrder::Look && std::exchange(m_checkAsked, true)) return;
    const bool asked = order != api::CheckOrder::Look;
    desk().journalCheck(order, this, [this, asked](const api::Answer<api::JournalCheck>& answer) {
        m_checkAsked = false;
        if (answer) return takeCheck(*answer, asked);
        m_poll.stop();
        if (asked) m_strip->say(CheckStrip::Mood::Neutral, QString::fromStdString(answer.error().detail), 0, {});
        m_strip->setVisible(m_strip->isVisible() || asked);
    });
}

// The strip comes with a check and stays until it is closed. asked: by a person, here and now.
void AuditPage::takeCheck(const api::JournalCheck& check, bool asked) {
    const bool ended = m_check.state == api::CheckState::Running && check.state != api::CheckState::Running;
    const bool running = check.state == api::CheckState::Running;
    m_check = check;
    running ? m_poll.start() : m_poll.stop();
    const bool place = check.state == api::CheckState::Done && !check.intact && (check.entry || check.lastGood);
    const CheckStrip::Mood mood = running                                ? CheckStrip::Mood::Running
                                  : isBroken(check)                      ? CheckStrip::Mood::Bad
                                  : check.state == api::CheckState::Done ? CheckStrip::Mood::Good
                                                                         : CheckStrip::Mood::Neutral;
    m_strip->say(mood, checkSentence(check, formats(), now()), checkProgress(check),
                 running ? tr("Stop")
                 : place ? tr("Show the entry")
                         : QString());
    if (running || ended || asked || isBroken(check)) m_strip->setVisible(check.state != api::CheckState::Never);
    if (ended && place) showBroken();
    emit selectionChanged();
}

// The list begins at the entry that does not fit, or at the last one before the gap.
void AuditPage::showBroken() {
    const bool there = m_check.entry.has_value();
    const core::Instant at = there ? m_check.entry->entry.time : m_check.lastGood.value_or(now());
    m_wanted = Place{static_cast<core::PartitionId>(m_check.partition), m_check.position - (there ? 0 : 1)};
    m_scope->setCurrent(1);
    setQuery(QStringLiteral("created:<=") + text(core::toRfc3339(at)));
}

// All entries that the filter finds, not only those that are loaded; the file's name says the form.
void AuditPage::exportEntries() {
    auto* chooser =
        new QFileDialog(this, tr("Export the entries of this list"), QString(), tr("CSV (*.csv);;JSON (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &AuditPage::begin);
    chooser->open();
}

void AuditPage::begin(const QString& path) {
    const auto form = exportFormOf(path);
    if (!m_export->start(asking(), path, form)) navigator().say(tr("The export failed: %1").arg(m_export->error()));
}

}  // namespace sagadesk::ui
