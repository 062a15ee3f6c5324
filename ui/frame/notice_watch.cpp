#include "ui/frame/notice_watch.h"

#include <QApplication>
#include <algorithm>

#include "ui/format/present.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto board_pace = 5s;
constexpr auto queue_pace = 15s;  // grouping a long queue costs the orchestrator more
constexpr auto place_pace = 60s;  // disks fill and nodes leave slowly, and the store itself is asked

}  // namespace

NoticeWatch::NoticeWatch(Desk& desk, const Formats& formats, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_formats(formats),
      m_settings(settings),
      m_log(settings, formats),
      m_rules(viewerOf(formats, wallClock)) {
    m_settings.beginGroup(QStringLiteral("watched"));
    for (const QString& id : m_settings.childKeys()) m_watched.insert(id, m_settings.value(id).toString());
    m_settings.endGroup();
    connect(&desk, &Desk::changed, this, &NoticeWatch::takeChanges);
    connect(&m_pace, &QTimer::timeout, this, &NoticeWatch::ask);
    connect(&m_queuePace, &QTimer::timeout, this, &NoticeWatch::askQueue);
    connect(&m_placePace, &QTimer::timeout, this, &NoticeWatch::askPlace);
    connect(&desk, &Desk::liveChanged, this, &NoticeWatch::askAll);
    connect(&desk, &Desk::linkChanged, this, &NoticeWatch::takeLink);
    m_pace.start(board_pace);
    m_queuePace.start(queue_pace);
    m_placePace.start(place_pace);
    askAll();
}

void NoticeWatch::askAll() {
    ask();
    askQueue();
    askPlace();
}

// What was missed meanwhile is not waited for until the slowest pace comes round.
void NoticeWatch::takeLink(const api::LinkState& link) {
    const bool away = link.health == api::LinkHealth::Lost || link.health == api::LinkHealth::SignedOut;
    if (std::exchange(m_away, away) && !away) askAll();
}

void NoticeWatch::ask() {
    if (!m_desk.isLive()) return;
    m_desk.services(this, [this](const api::Answer<api::ServiceBoard>& board) {
        if (!board) return;
        take(m_rules.see(*board));
        const bool alarm = std::any_of(board->services.begin(), board->services.end(), [](const auto& service) {
            return service.health == api::ServiceHealth::NotAnswering;
        });
        if (alarm != std::exchange(m_alarm, alarm)) emit countsChanged();
    });
    m_desk.bulkJobs(this, [this](const api::Answer<api::BulkList>& jobs) {
        if (jobs) take(m_rules.see(*jobs, QApplication::activeWindow() != nullptr, wallClock()));
    });
}

void NoticeWatch::askQueue() {
    if (!m_desk.isLive()) return;
    m_desk.failures(this, [this](const api::Answer<api::FailureList>& failures) {
        if (!failures) return;
        take(m_rules.see(*failures));
        if (failures->orders != std::exchange(m_held, failures->orders)) emit countsChanged();
    });
}

void NoticeWatch::askPlace() {
    if (!m_desk.isLive()) return;
    m_desk.nodes(this, [](const api::Answer<api::NodeList>&) {});
    m_desk.backup(api::BackupOrder::Look, this, [](const api::Answer<api::BackupView>&) {});
    m_desk.storage(this, [this](const api::Answer<api::StorageView>& storage) {
        if (storage) take(m_rules.see(*storage, m_formats));
    });
    m_desk.journalCheck(api::CheckOrder::Look, this, [this](const api::Answer<api::JournalCheck>& check) {
        if (check) take(m_rules.see(*check, m_formats, wallClock()));
    });
}

void NoticeWatch::take(const QList<Notice>& notices) {
    for (const Notice& notice : notices)
        if (m_log.add(notice)) emit noticed(notice);
}

void NoticeWatch::takeChanges(const ChangeSet& changes) {
    for (const core::JournalEntry& entry : changes.entries) {
        const QString id = text(entry.order.text()), number = m_watched.value(id);
        if (number.isEmpty()) continue;
        if (const auto notice = m_rules.see(entry, number)) take({*notice});
    }
}

bool NoticeWatch::watches(const QString& number) const {
    return std::any_of(m_watched.begin(), m_watched.end(), [&](const QString& each) { return each == number; });
}

void NoticeWatch::watchOrder(const QString& number, bool watched) {
    m_watched.removeIf([&](const auto& each) { return each.value() == number; });
    keepWatched();
    if (!watched) return;
    m_desk.order(number.toStdString(), this, [this, number](const api::Answer<api::OrderSnapshot>& order) {
        if (!order) return;
        m_watched.insert(text(order->summary.id.text()), number);
        keepWatched();
    });
}

void NoticeWatch::keepWatched() {
    m_settings.remove(QStringLiteral("watched"));
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it)
        m_settings.setValue(QStringLiteral("watched/") + it.key(), it.value());
}

void NoticeWatch::pauseForAnHour() {
    m_log.pauseUntil(wallClock() + 1h);
}

}  // namespace sagadesk::ui
