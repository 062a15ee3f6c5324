// The notices of the last seven days, newest first: what the bell shows. Says which are to be shown outside the window
// too.
//
// UI thread. Kept in the settings, in their own words; they hold order numbers and no personal data.
#pragma once

#include <QAbstractListModel>
#include <QSettings>

#include "ui/format/formats.h"
#include "ui/models/notice_rules.h"

namespace sagadesk::ui {

// Of the settings: whether notices of a kind are shown outside the window (they are, unless it says otherwise), and
// until when none is, as NoticeLog::pauseUntil() writes it.
[[nodiscard]] QString noticeShownKey(const QString& kind);
[[nodiscard]] QString noticePauseKey();
[[nodiscard]] core::Instant noticePause(const QVariant& value);
[[nodiscard]] QVariant noticePauseValue(core::Instant until);

class NoticeLog final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int { PageRole = Qt::UserRole + 1, QueryRole, AlarmRole, UnreadRole, WhenRole };

    NoticeLog(QSettings& settings, const Formats& formats, QObject* parent = nullptr);

    // true: it is to be shown. Within 15 minutes of one with its key it only takes that one's place; while notices are
    // paused, or when nobody wants its kind, it is only kept.
    bool add(const Notice& notice);
    void pauseUntil(core::Instant until);
    [[nodiscard]] bool isPaused(core::Instant now) const;
    [[nodiscard]] int unread() const { return m_unread; }
    void readAll();
    void forgetOld(core::Instant now);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void unreadChanged();

private:
    struct Line {
        Notice notice;
        core::Instant shown{};  // last time outside the window
        bool unread = true;
    };
    void load();
    void save();

    QSettings& m_settings;
    const Formats& m_formats;
    QList<Line> m_lines;
    int m_unread = 0;
};

}  // namespace sagadesk::ui
