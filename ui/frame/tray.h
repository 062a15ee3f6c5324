// The console in the desktop's tray, where there is one: how things stand as shape and count, and notices.
//
// Owned by the window, UI thread. What its menu offers is what the window's commands do.
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <memory>

#include "ui/format/shown.h"
#include "ui/frame/command_list.h"
#include "ui/models/notice_rules.h"

namespace sagadesk::ui {

// The shape with the count below; 0 shows the shape alone. Painted for a tray's ground, which is nobody's theme.
[[nodiscard]] QIcon trayIcon(Shown shown, std::uint64_t count);

class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(CommandList& commands, QWidget& window);

    // held: orders that wait for a person. alarm: a service does not answer.
    void show(std::uint64_t held, bool alarm);
    void tell(const Notice& notice);

signals:
    void followed(const sagadesk::ui::Notice& notice);  // a person clicked it

private:
    void offer(const char* command);
    void comeForward();

    CommandList& m_commands;
    QWidget& m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Notice m_told;
};

}  // namespace sagadesk::ui
