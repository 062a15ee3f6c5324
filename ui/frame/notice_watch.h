// Looks after what is worth a notice while the console runs, whatever screen is in front: asks the desk, applies the
// rules, keeps the log. The navigation's counts hear what it asks for (OpenProblems).
//
// Owned by the window, UI thread. Asks nothing while the desk is not live.
#pragma once

#include <QHash>
#include <QTimer>

#include "ui/bridge/desk.h"
#include "ui/models/notice_log.h"

namespace sagadesk::ui {

class NoticeWatch final : public QObject {
    Q_OBJECT

public:
    NoticeWatch(Desk& desk, const Formats& formats, QSettings& settings, QObject* parent);

    [[nodiscard]] NoticeLog& log() { return m_log; }
    // By number; kept over restarts until it is watched no more.
    [[nodiscard]] bool watches(const QString& number) const;
    void watchOrder(const QString& number, bool watched);
    void pauseForAnHour();
    // Orders that wait for a person and services that do not answer, as last heard.
    [[nodiscard]] std::uint64_t held() const { return m_held; }
    [[nodiscard]] bool alarm() const { return m_alarm; }

signals:
    void noticed(const sagadesk::ui::Notice& notice);  // to be shown outside the window
    void countsChanged();

private:
    void askAll();
    void ask();
    void askQueue();
    void askPlace();
    void takeLink(const api::LinkState& link);
    void take(const QList<Notice>& notices);
    void takeChanges(const ChangeSet& changes);
    void keepWatched();

    Desk& m_desk;
    const Formats& m_formats;
    QSettings& m_settings;
    NoticeLog m_log;
    NoticeRules m_rules;
    QHash<QString, QString> m_watched;  // number by the order's id
    QTimer m_pace, m_queuePace, m_placePace;
    std::uint64_t m_held = 0;
    bool m_alarm = false, m_away = false;
};

}  // namespace sagadesk::ui
