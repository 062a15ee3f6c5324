// What the window says by itself: how the connection is, how old the data is, what a bulk job is doing.
#include <QMenu>

#include "ui/frame/connection_look.h"
#include "ui/frame/connection_panel.h"
#include "ui/frame/main_window.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/tool_row.h"
#include "ui/widgets/banner.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto stale_after = 30s;

}  // namespace

void MainWindow::showLink(const api::LinkState& link) {
    showConnection();
    const QString since = clockSeconds(m_formats, link.since);
    m_banner->setKind(Banner::Kind::Warning);
    switch (link.health) {
        case api::LinkHealth::Lost:
            m_banner->setKind(Banner::Kind::Error);
            m_banner->say(tr("Connection lost at %1.").arg(since),
                          link.nextTry ? tr("You see what was known then. The next try is at %1.")
                                             .arg(clockSeconds(m_formats, *link.nextTry))
                                       : tr("You see what was known then."),
                          tr("Try now"));
            break;
        case api::LinkHealth::Slow:
            m_banner->say(tr("Answers are slow."),
                          link.latency && link.usualLatency
                              ? tr("They take %1, usually %2.")
                                    .arg(duration(m_formats, *link.latency), duration(m_formats, *link.usualLatency))
                              : tr("They take longer than usual."));
            break;
        case api::LinkHealth::NewerSchema:
            m_banner->say(tr("The storage is newer than this console."), tr("Reading works, acting needs the update."));
            break;
        case api::LinkHealth::SignedOut:
            m_banner->setKind(Banner::Kind::Error);
            m_banner->say(tr("You are signed out."), tr("Tabs and texts are kept."), tr("Try now"));
            break;
        case api::LinkHealth::Live:
            break;
    }
    m_stale = false;
    m_banner->setVisible(link.health != api::LinkHealth::Live);
    if (link.health == api::LinkHealth::Lost) m_lostAt = link.since;
    if (link.health == api::LinkHealth::Live && m_lostAt) {
        say(tr("Connected again after %1.").arg(duration(m_formats, link.since - *m_lostAt)));
        m_lostAt.reset();
    }
}

void MainWindow::showConnection() {
    const std::string& place = m_desk.link().name;
    const ConnectionLook look = connectionLook(m_settings, place);
    const QString given = place.empty() ? tr("This computer") : Connections::placeOf(QString::fromStdString(place));
    const QString name = look.name.isEmpty() ? given : look.name;
    const QString second = look.production ? tr("Production") : name == given ? QString() : given;
    m_toolRow->connection().set(name, second, look);
    if (const Page* page = front())
        setWindowTitle(look.name.isEmpty() && place.empty() ? tr("%1 · Sagadesk").arg(page->title())
                                                            : tr("%1 · %2 · Sagadesk").arg(page->title(), name));
}

void MainWindow::refreshAll() {
    showConnection();
    for (const Tab& tab : m_tabs) tab.page->refresh();
    m_status->update();
}

void MainWindow::bindConnection() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        m_commands.bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    const QString key = QString::fromStdString(m_desk.link().name);
    if (!Connections::addressIn(key).isEmpty() && key.contains(QLatin1String("://"))) m_connections.remember(key);
    bind("connection.look", [this] { openPage(QStringLiteral("settings"), QStringLiteral("connection")); });
    bind("connection.open", [this] {
        ConnectionPanel::askAddress(m_toolRow->connection(), [this](const QString& to) { emit consoleWanted(to); });
    });
    bind(
        "connection.try", [this] { m_desk.tryNow(); },
        [this] { return m_desk.link().health == api::LinkHealth::Live ? tr("The connection is there.") : QString(); });
    connect(&m_toolRow->connection(), &QAbstractButton::clicked, this, &MainWindow::offerConnections);
}

void MainWindow::offerConnections() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString here = QString::fromStdString(m_desk.link().name);
    QAction* now = menu->addAction(m_toolRow->connection().accessibleName());
    now->setEnabled(false);
    m_commands.fill(*menu, {QStringLiteral("connection.try"), QStringLiteral("connection.look"), QString()});
    for (const QString& address : m_connections.recent()) {
        if (address == here) continue;
        const QString name = connectionLook(m_settings, address.toStdString()).name;
        menu->addAction(name.isEmpty() ? address : tr("%1, %2").arg(name, Connections::placeOf(address)),
                        [this, address] { emit consoleWanted(address); });
    }
    m_commands.fill(*menu, {QStringLiteral("connection.open")});
    menu->popup(m_toolRow->connection().mapToGlobal(QPoint(0, m_toolRow->connection().height())));
}

void MainWindow::watchJobs() {
    if (m_desk.status().jobs == 0) return m_status->setJob(nullptr);
    m_desk.bulkJobs(this, [this](const api::Answer<api::BulkList>& answer) {
        if (!answer) return;
        const api::BulkView* shown = nullptr;
        for (const api::BulkView& job : answer->jobs) {
            const bool open = job.job.state == core::BulkState::Running || job.job.state == core::BulkState::Paused ||
                              job.job.state == core::BulkState::Stopped;
            if (open && (shown == nullptr || shown->job.state != core::BulkState::Running)) shown = &job;
        }
        m_status->setJob(shown);
    });
}

// The link may be well while nothing comes over it.
void MainWindow::watchAge() {
    if (m_desk.link().health != api::LinkHealth::Live) return;
    const bool stale = m_desk.isLive() && m_desk.age() > stale_after;
    if (stale)
        m_banner->say(tr("What you see is %1 old.").arg(duration(m_formats, m_desk.age())),
                      tr("The orchestrator has not answered since."), tr("Try now"));
    if (stale != std::exchange(m_stale, stale)) m_banner->setVisible(stale);
}

}  // namespace sagadesk::ui
