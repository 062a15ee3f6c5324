#include "ui/models/notice_log.h"

#include <algorithm>
#include <chrono>

#include "ui/format/present.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto pace = 15min;
constexpr auto kept = 24h * 7;
constexpr qsizetype kept_max = 500;

}  // namespace

QString noticeShownKey(const QString& kind) {
    return QStringLiteral("notify/") + kind;
}

QString noticePauseKey() {
    return QStringLiteral("notify/pausedUntil");
}

core::Instant noticePause(const QVariant& value) {
    return core::Instant(core::Duration(value.toLongLong()));
}

QVariant noticePauseValue(core::Instant until) {
    return static_cast<qlonglong>(until.time_since_epoch().count());
}

NoticeLog::NoticeLog(QSettings& settings, const Formats& formats, QObject* parent)
    : QAbstractListModel(parent),
      m_settings(settings),
      m_formats(formats) {
    load();
    forgetOld(wallClock());
}

bool NoticeLog::add(const Notice& notice) {
    forgetOld(notice.at);
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return line.notice.key == notice.key && notice.at - line.shown < pace;
    });
    core::Instant shown = notice.at;
    const bool quiet =
        same != m_lines.end() || isPaused(notice.at) || !m_settings.value(noticeShownKey(notice.kind()), true).toBool();
    if (same != m_lines.end()) {
        shown = same->shown;
        const int row = static_cast<int>(same - m_lines.begin());
        if (same->unread) --m_unread;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_lines.prepend({notice, shown, true});
    endInsertRows();
    ++m_unread;
    save();
    emit unreadChanged();
    return !quiet;
}

void NoticeLog::pauseUntil(core::Instant until) {
    m_settings.setValue(noticePauseKey(), noticePauseValue(until));
}

bool NoticeLog::isPaused(core::Instant now) const {
    return now < noticePause(m_settings.value(noticePauseKey()));
}

void NoticeLog::readAll() {
    if (m_unread == 0) return;
    for (Line& line : m_lines) line.unread = false;
    m_unread = 0;
    emit dataChanged(index(0), index(rowCount() - 1), {UnreadRole});
    save();
    emit unreadChanged();
}

void NoticeLog::forgetOld(core::Instant now) {
    while (!m_lines.isEmpty() && (now - m_lines.back().notice.at > kept || m_lines.size() > kept_max)) {
        const int row = rowCount() - 1;
        beginRemoveRows({}, row, row);
        if (m_lines.takeLast().unread) --m_unread;
        endRemoveRows();
    }
}

int NoticeLog::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant NoticeLog::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size()) return {};
    const Line& line = m_lines[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return line.notice.text;
        case Qt::AccessibleTextRole:
            return tr("%1. %2").arg(line.notice.text, listTime(m_formats, line.notice.at, wallClock()));
        case Qt::ToolTipRole:
            return fullTime(m_formats, line.notice.at);
        case WhenRole:
            return listTime(m_formats, line.notice.at, wallClock());
        case PageRole:
            return line.notice.page;
        case QueryRole:
            return line.notice.query;
        case AlarmRole:
            return line.notice.alarm;
        case UnreadRole:
            return line.unread;
        default:
            return {};
    }
}

void NoticeLog::load() {
    const int lines = m_settings.beginReadArray(QStringLiteral("notices"));
    for (int i = 0; i < lines; ++i) {
        m_settings.setArrayIndex(i);
        const QStringList parts = m_settings.value(QStringLiteral("line")).toStringList();
        if (parts.size() != 6) continue;
        Line line;
        line.notice = {parts[0],
                       parts[1],
                       parts[2],
                       parts[3],
                       core::Instant(core::Duration(parts[4].toLongLong())),
                       parts[5] == QLatin1String("alarm")};
        line.shown = line.notice.at;
        line.unread = false;
        m_lines.append(line);
    }
    m_settings.endArray();
}

void NoticeLog::save() {
    m_settings.remove(QStringLiteral("notices"));
    m_settings.beginWriteArray(QStringLiteral("notices"), static_cast<int>(m_lines.size()));
    for (int i = 0; i < m_lines.size(); ++i) {
        const Notice& notice = m_lines[i].notice;
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("line"),
                            QStringList{notice.key, notice.text, notice.page, notice.query,
                                        QString::number(notice.at.time_since_epoch().count()),
                                        notice.alarm ? QStringLiteral("alarm") : QStringLiteral("news")});
    }
    m_settings.endArray();
}

}  // namespace sagadesk::ui
