// The backups of the storage: how the one that runs goes, which are kept, when the next is made; a button to make one.
//
// Part of Nodes & storage, which asks it to look; it looks more often by itself while one is made. UI thread.
#pragma once

#include <QTimer>

#include "api/backups.h"
#include "ui/frame/page.h"
#include "ui/widgets/cards.h"

namespace sagadesk::ui {

class CheckStrip;
class ValueRows;

class BackupPanel final : public Panel {
    Q_OBJECT

public:
    // page: whose commands they are.
    BackupPanel(Surroundings& around, Page* page, QWidget* parent);
    void ask() { order(api::BackupOrder::Look); }
    // As last told.
    [[nodiscard]] const api::BackupView& backup() const { return m_backup; }

signals:
    void told();

private:
    void bindCommands(Page* page);
    void order(api::BackupOrder order);
    void take(const api::BackupView& backup, bool asked);
    void showStrip(bool asked, bool ended);
    void showRows();

    Surroundings& m_around;
    CheckStrip* m_strip;
    ValueRows* m_rows;
    api::BackupView m_backup;
    QTimer m_poll;
    int m_out = 0, m_commands = 0;          // answers that are waited for; Start and Stop so far
    std::optional<core::Instant> m_closed;  // end of the backup whose strip was closed
    bool m_possible = false;
};

}  // namespace sagadesk::ui
