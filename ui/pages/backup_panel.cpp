#include "ui/pages/backup_panel.h"

#include <QVBoxLayout>

#include "ui/format/words/sentence.h"
#include "ui/format/words/storage_words.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_strip.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto running_pace = 250ms;

}  // namespace

BackupPanel::BackupPanel(Surroundings& around, Page* page, QWidget* parent)
    : Panel(tr("Backups"), parent),
      m_around(around),
      m_strip(new CheckStrip(this)),
      m_rows(new ValueRows(true, this)) {
    auto* now = new Button(QString(), Button::Kind::Plain, this);
    now->follow(m_around.commands.action(QStringLiteral("storage.backup")));
    addToHead(now);
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(space::m, space::xs, space::m, space::s);
    rows->addWidget(m_rows);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(rows);
    setContent(content);
    m_strip->hide();
    m_poll.setInterval(running_pace);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && m_around.desk.isLive()) ask();
    });
    connect(m_strip, &CheckStrip::acted, this, [this] { m_around.commands.trigger(QStringLiteral("storage.stop")); });
    connect(m_strip, &CheckStrip::closed, this, [this] {
        m_closed = m_backup.ended;
        m_strip->hide();
    });
    bindCommands(page);
}

void BackupPanel::bindCommands(Page* page) {
    m_around.commands.bind(
        QStringLiteral("storage.backup"), page, [this] { order(api::BackupOrder::Start); },
        [this] {
            if (!m_possible) return tr("This storage cannot be backed up from here.");
            return isRunning(m_backup) ? tr("A backup is being made.") : QString();
        });
    m_around.commands.bind(
        QStringLiteral("storage.stop"), page, [this] { order(api::BackupOrder::Stop); },
        [this] { return isRunning(m_backup) ? QString() : tr("No backup is being made."); });
    connect(this, &BackupPanel::told, page, &Page::selectionChanged);
}

void BackupPanel::order(api::BackupOrder order) {
    const bool asked = order != api::BackupOrder::Look;
    if (!asked && m_out > 0) return;  // a slow service is not asked faster than it answers
    ++m_out;
    m_commands += asked ? 1 : 0;
    const auto hear = [this, asked, commands = m_commands](const api::Answer<api::BackupView>& answer) {
        --m_out;
        if (!asked && commands != m_commands) return;  // how it was before
        // Where there are none, the panel has nothing to say.
        setVisible(answer || answer.error().code != api::ProblemCode::Conflict);
        if (answer) return take(*answer, asked);
        m_poll.stop();
        if (asked) m_around.navigator.say(text(answer.error().detail));
    };
    m_around.desk.backup(order, this, hear);
}

void BackupPanel::take(const api::BackupView& backup, bool asked) {
    const bool ended = isRunning(m_backup) && !isRunning(backup);
    m_backup = backup;
    m_possible = true;
    isRunning(backup) ? m_poll.start() : m_poll.stop();
    showStrip(asked, ended);
    showRows();
    emit told();
}

// The strip comes with a backup and stays until it is closed; a failure shows by itself.
void BackupPanel::showStrip(bool asked, bool ended) {
    const bool running = isRunning(m_backup), failed = m_backup.state == api::BackupState::Failed;
    const auto mood = running                                    ? CheckStrip::Mood::Running
                      : failed                                   ? CheckStrip::Mood::Bad
                      : m_backup.state == api::BackupState::Done ? CheckStrip::Mood::Good
                                                                 : CheckStrip::Mood::Neutral;
    const QString sentence = backupSentence(m_backup, m_around.formats);
    m_strip->say(mood, sentence, backupProgress(m_backup),
                 running && m_around.desk.person().may(Role::Admin) ? tr("Stop") : QString());
    m_strip->setToolTip(failed ? text(m_backup.detail) : QString());
    const bool news = running || ended || asked || (failed && m_closed != m_backup.ended);
    if (news) m_strip->setVisible(!sentence.isEmpty());
}

void BackupPanel::showRows() {
    const Formats& formats = m_around.formats;
    const auto at = [&](core::Instant when) { return detailTime(formats, when, m_backup.now); };
    QList<ValueRow> rows;
    for (const api::BackupFile& file : m_backup.files)
        rows.append({at(file.at), sizeWords(formats, file.bytes), text(file.path)});
    if (rows.isEmpty()) rows.append({tr("None yet"), QStringLiteral("–"), {}});
    rows.append({tr("Next by itself"), m_backup.next ? at(*m_backup.next) : tr("Only when asked"),
                 tr("The key backup_every of the configuration says how often.")});
    rows.append({tr("Folder"), text(m_backup.folder), text(m_backup.folder)});
    m_rows->set(rows);
    setNote(tr("the newest %n are kept", "", static_cast<int>(m_backup.keep)));
}

}  // namespace sagadesk::ui
