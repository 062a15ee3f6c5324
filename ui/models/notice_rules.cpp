#include "ui/models/notice_rules.h"

#include <algorithm>

#include "ui/format/shown.h"
#include "ui/format/words/audit_words.h"
#include "ui/format/words/bulk_words.h"
#include "ui/format/words/cause_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/storage_words.h"
#include "ui/models/notice_log.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto silent_for = 60s;
constexpr std::uint64_t rush_least = 10;  // failures in five minutes; fewer are no rush, however rare they are
constexpr std::uint64_t rush_times = 5;   // the usual

bool isOpen(core::BulkState state) {
    return state == core::BulkState::Running || state == core::BulkState::Paused;
}

}  // namespace

QList<Notice> NoticeRules::see(const api::ServiceBoard& board) {
    QList<Notice> notices;
    for (const api::ServiceView& service : board.services) {
        seeSilence(service, board.at, notices);
        seeCircuit(service, board.at, notices);
    }
    if (!std::exchange(m_servicesSeen, true)) notices.clear();
    return notices;
}

// Since when is counted from the first look, so that a service that was silent before is told of only once it is for
// long.
void NoticeRules::seeSilence(const api::ServiceView& service, core::Instant at, QList<Notice>& notices) {
    const QString name = text(service.name);
    if (service.health != api::ServiceHealth::NotAnswering) {
        m_silent.remove(name);
        return;
    }
    Silence& silence = m_silent.contains(name) ? m_silent[name] : *m_silent.insert(name, {at, false});
    if (silence.told || at - silence.since < silent_for) return;
    silence.told = true;
    notices.append(
        {QStringLiteral("silent:") + name,
         NoticeLog::tr("%1 has not answered for a minute; %n orders wait for it.", "", static_cast<int>(service.parked))
             .arg(serviceName(service.name, m_viewer)),
         QStringLiteral("services"), name, at, true});
}

void NoticeRules::seeCircuit(const api::ServiceView& service, core::Instant at, QList<Notice>& notices) {
    const QString name = text(service.name);
    if (service.breaker == api::BreakerState::Closed) {
        m_open.remove(name);
        return;
    }
    // A test call that is lost opens the circuit anew; that is no news.
    if (m_open.contains(name)) return;
    m_open.insert(name, service.breakerSince);
    notices.append({QStringLiteral("circuit:") + name,
                    NoticeLog::tr("Calls to %1 are held back: it does not answer. %n orders wait for it.", "",
                                  static_cast<int>(service.parked))
                        .arg(serviceName(service.name, m_viewer)),
                    QStringLiteral("services"), name, at, true});
}

QList<Notice> NoticeRules::see(const api::FailureList& failures) {
    QList<Notice> notices;
    seeMoney(failures, notices);
    seeRush(failures, notices);
    if (!std::exchange(m_failuresSeen, true)) notices.clear();
    return notices;
}

void NoticeRules::seeMoney(const api::FailureList& failures, QList<Notice>& notices) {
    QHash<QString, quint64> stuck;
    for (const api::CauseView& cause : failures.causes) {
        if (cause.section != core::Help::MoneyAtRisk) continue;
        const QString id = text(cause.id);
        stuck.insert(id, cause.orders);
        if (cause.orders <= m_stuck.value(id)) continue;
        notices.append({QStringLiteral("money:") + id,
                        NoticeLog::tr("Money may be stuck in %n orders: %1", "", static_cast<int>(cause.orders))
                            .arg(causeHeadline(cause.cause, m_viewer)),
                        QStringLiteral("failures"), QStringLiteral("cause:") + id, failures.at, true});
    }
    m_stuck = stuck;
}

void NoticeRules::seeRush(const api::FailureList& failures, QList<Notice>& notices) {
    std::uint64_t now = 0, before = 0;
    for (const api::CauseView& cause : failures.causes) {
        now += cause.trend.back();
        for (std::size_t i = 0; i + 1 < cause.trend.size(); ++i) before += cause.trend[i];
    }
    const std::uint64_t spans = std::tuple_size_v<decltype(api::CauseView::trend)> - 1;
    const bool rush = now >= rush_least && now * spans >= rush_times * before;
    if (rush && !m_rush)
        notices.append({QStringLiteral("rush"),
                        NoticeLog::tr("%n orders were held in the last five minutes, five times as many as usual.", "",
                                      static_cast<int>(now)),
                        QStringLiteral("failures"),
                        {},
                        failures.at,
                        true});
    m_rush = rush;
}

QList<Notice> NoticeRules::see(const api::BulkList& jobs, bool inFront, core::Instant now) {
    QList<Notice> notices;
    for (const api::BulkView& view : jobs.jobs) {
        const QString id = text(view.job.id.text());
        const core::BulkState before = m_jobs.value(id, core::BulkState::Running);
        m_jobs.insert(id, view.job.state);
        if (!m_jobsSeen || inFront || !isOpen(before) || isOpen(view.job.state)) continue;
        const auto of = [&](core::BulkResult result) { return view.results[static_cast<std::size_t>(result)]; };
        const bool stopped = view.job.state == core::BulkState::Stopped;
        const QString words = stopped ? NoticeLog::tr("%1: it stopped by itself. %2 are through, %3 are held again.")
                                      : NoticeLog::tr("%1: it has ended. %2 are through, %3 are held again.");
        notices.append(
            {QStringLiteral("job:") + id,
             words.arg(jobTitle(view.job)).arg(of(core::BulkResult::Passed)).arg(of(core::BulkResult::Again)),
             QStringLiteral("failures"), QStringLiteral("jobs"), now, stopped});
    }
    m_jobsSeen = true;
    return notices;
}

// Days left go up and down with the pace: until no warning is left, the same or less is no news.
QList<Notice> NoticeRules::see(const api::StorageView& storage, const Formats& formats) {
    QList<Notice> notices;
    const QList<Warning> warnings = storageWarnings(storage, formats);
    const auto alarm = std::ranges::find_if(warnings, [](const Warning& each) { return each.alarm; });
    const bool alarming = alarm != warnings.end();
    const Disk disk = warnings.isEmpty() ? Disk::Well : alarming ? Disk::Alarming : Disk::Low;
    if (disk > m_disk && m_storageSeen)
        notices.append({QStringLiteral("disk"),
                        alarming ? alarm->sentence : warnings.front().sentence,
                        QStringLiteral("nodes"),
                        {},
                        storage.at,
                        alarming});
    m_disk = disk == Disk::Well ? disk : std::max(m_disk, disk);
    m_storageSeen = true;
    return notices;
}

// Of the moment when the check ended, so that the log knows it from before a restart.
QList<Notice> NoticeRules::see(const api::JournalCheck& check, const Formats& formats, core::Instant now) {
    const bool broken = check.state == api::CheckState::Done && !check.intact;
    if (!broken || !check.ended || m_broken == check.ended) return {};
    m_broken = check.ended;
    return {{QStringLiteral("chain"),
             NoticeLog::tr("The audit chain is broken: %1").arg(checkSentence(check, formats, now)),
             QStringLiteral("audit"),
             {},
             *check.ended,
             true}};
}

std::optional<Notice> NoticeRules::see(const core::JournalEntry& entry, const QString& number) const {
    using Kind = core::EntryKind;
    const bool news = entry.kind == Kind::OrderCompleted || entry.kind == Kind::OrderFailed ||
                      entry.kind == Kind::OrderCancelled || entry.kind == Kind::OrderHeld ||
                      entry.kind == Kind::OrderReleased || entry.kind == Kind::OrderReopened;
    if (!news) return std::nullopt;
    const Shown shown = shownOf(entry.state, entry.activity);
    return Notice{QStringLiteral("order:") + number + QLatin1Char(':') + text(core::word(entry.kind)),
                  NoticeLog::tr("%1, which you watch, is now: %2").arg(number, wordOf(shown)),
                  QStringLiteral("order"),
                  number,
                  entry.time,
                  shown == Shown::Held || shown == Shown::Failed};
}

}  // namespace sagadesk::ui
