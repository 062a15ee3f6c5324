#include "ui/frame/tray.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

constexpr int side = 64;  // px; trays scale it down

QString countText(std::uint64_t count) {
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

}  // namespace

QIcon trayIcon(Shown shown, std::uint64_t count) {
    const Theme& t = theme();
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shape = count == 0 ? side - 8 : side - 24;
    painter.drawPixmap(4, 4, iconPixmap(iconOf(shown), t.color(shown), t.color(Token::Base), shape, 1));
    if (count == 0) return pixmap;
    QFont font = t.font(FontRole::Small, true);
    font.setPixelSize(count > 99 ? 24 : 30);
    const QRect badge(side - 40, side - 34, 40, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.color(Shown::Failed));
    painter.drawRoundedRect(badge, 8, 8);
    painter.setFont(font);
    painter.setPen(t.color(Token::Base));
    painter.drawText(badge, Qt::AlignCenter, countText(count));
    return pixmap;
}

Tray::Tray(CommandList& commands, QWidget& window) : QObject(&window), m_commands(commands), m_window(window) {
    for (const char* command : {"go.find", "go.failures"}) offer(command);
    m_menu.addSeparator();
    offer("notices.pause");
    m_menu.addSeparator();
    offer("file.quit");
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) comeForward();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        comeForward();
        emit followed(m_told);
    });
    show(0, false);
    m_icon.show();
}

// With words of its own letters: in the tray there is no menu bar whose letters they could be.
void Tray::offer(const char* command) {
    const QString id = QString::fromLatin1(command);
    const QAction* of = m_commands.action(id);
    QAction* here = m_menu.addAction(of->icon(), QString(of->text()).remove(QLatin1Char('&')));
    connect(here, &QAction::triggered, this, [this, id] {
        if (id.startsWith(QLatin1String("go."))) comeForward();
        m_commands.trigger(id);
    });
}

void Tray::comeForward() {
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::show(std::uint64_t held, bool alarm) {
    m_icon.setIcon(trayIcon(alarm ? Shown::Failed : held > 0 ? Shown::Held : Shown::Completed, held));
    const QString waiting =
        held == 0 ? tr("No order waits for a person.") : tr("%n orders wait for a person.", "", static_cast<int>(held));
    m_icon.setToolTip(alarm ? tr("Sagadesk: a service does not answer. %1").arg(waiting)
                            : tr("Sagadesk: %1").arg(waiting));
}

void Tray::tell(const Notice& notice) {
    m_told = notice;
    m_icon.showMessage(QStringLiteral("Sagadesk"), notice.text,
                       notice.alarm ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

}  // namespace sagadesk::ui
