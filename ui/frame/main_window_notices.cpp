// Notices: bell, tray, watching an order, and the counts in the navigation.
#include "ui/frame/main_window.h"
#include "ui/frame/notice_panel.h"
#include "ui/frame/notice_watch.h"
#include "ui/frame/open_problems.h"
#include "ui/frame/tool_row.h"
#include "ui/frame/tray.h"

namespace sagadesk::ui {

void MainWindow::bindNotices() {
    connect(new OpenProblems(m_desk, m_formats, this), &OpenProblems::counted, this, &MainWindow::setCount);
    m_notices = new NoticeWatch(m_desk, m_formats, m_settings, this);
    auto* panel = new NoticePanel(m_notices->log(), this);
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        m_commands.bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    bind("go.notices", [this, panel] { panel->openUnder(m_toolRow->bell()); });
    bind("notices.pause", [this] {
        m_notices->pauseForAnHour();
        say(tr("Notices are only kept in the list for an hour."));
        if (Page* settings = m_screens.value(QStringLiteral("settings"))) settings->refresh();  // says until when
    });
    bind(
        "order.watch", [this] { watchOrder(); },
        [this] {
            return front() == nullptr || front()->currentOrder().isEmpty() ? tr("No order is chosen.") : QString();
        });
    connect(panel, &NoticePanel::followed, this, &MainWindow::follow);
    connect(&m_notices->log(), &NoticeLog::unreadChanged, this,
            [this] { m_toolRow->setUnread(m_notices->log().unread()); });
    if (QSystemTrayIcon::isSystemTrayAvailable()) showInTray();
}

void MainWindow::watchOrder() {
    const QString number = front()->currentOrder();
    const bool watched = !m_notices->watches(number);
    m_notices->watchOrder(number, watched);
    offerUndo(watched ? tr("You are told what becomes of %1.").arg(number) : tr("%1 is watched no more.").arg(number),
              [this, number, watched] { m_notices->watchOrder(number, !watched); });
}

void MainWindow::showInTray() {
    auto* tray = new Tray(m_commands, *this);
    connect(m_notices, &NoticeWatch::noticed, tray, &Tray::tell);
    connect(m_notices, &NoticeWatch::countsChanged, tray,
            [this, tray] { tray->show(m_notices->held(), m_notices->alarm()); });
    connect(tray, &Tray::followed, this, [this](const Notice& notice) { follow(notice.page, notice.query); });
}

void MainWindow::follow(const QString& page, const QString& query) {
    if (page == QLatin1String("order"))
        openOrder(query);
    else
        openPage(page, query);
}

}  // namespace sagadesk::ui
