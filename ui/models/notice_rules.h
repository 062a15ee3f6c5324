// What is worth interrupting a person for (ui.md §6.15), and what is not: single failed orders never are, unless
// watched.
//
// Pure: time and values come in, notices go out; nothing is asked or shown here. What was so at the first look is no
// notice, since the navigation says it; only a broken chain is, which nothing else does. UI thread.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

#include "api/backend.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

struct Notice {
    QString key;  // kind:cause; one notice a cause in fifteen minutes
    QString text;
    QString page, query;  // where it leads; page "order": query is the number
    core::Instant at{};
    bool alarm = false;  // money or a service, not merely news

    [[nodiscard]] QString kind() const { return key.section(QLatin1Char(':'), 0, 0); }
};

class NoticeRules {
public:
    explicit NoticeRules(Viewer viewer) : m_viewer(std::move(viewer)) {}

    // Each gives what has become worth a notice since the value before.
    [[nodiscard]] QList<Notice> see(const api::ServiceBoard& board);
    [[nodiscard]] QList<Notice> see(const api::FailureList& failures);
    // inFront: the person looks at the console, and sees the job's end there.
    [[nodiscard]] QList<Notice> see(const api::BulkList& jobs, bool inFront, core::Instant now);
    // The disk is low as the screen says it (storageWarnings), or lower than when it was told.
    [[nodiscard]] QList<Notice> see(const api::StorageView& storage, const Formats& formats);
    // Each check that has found the chain broken, once.
    [[nodiscard]] QList<Notice> see(const api::JournalCheck& check, const Formats& formats, core::Instant now);
    // Of a journal entry about an order that somebody watches.
    [[nodiscard]] std::optional<Notice> see(const core::JournalEntry& entry, const QString& number) const;

private:
    struct Silence {
        core::Instant since{};
        bool told = false;
    };
    enum class Disk : std::uint8_t { Well, Low, Alarming };
    void seeSilence(const api::ServiceView& service, core::Instant at, QList<Notice>& notices);
    void seeCircuit(const api::ServiceView& service, core::Instant at, QList<Notice>& notices);
    void seeMoney(const api::FailureList& failures, QList<Notice>& notices);
    void seeRush(const api::FailureList& failures, QList<Notice>& notices);

    Viewer m_viewer;
    QHash<QString, Silence> m_silent;
    QHash<QString, core::Instant> m_open;  // circuits, since when
    QHash<QString, quint64> m_stuck;       // orders by cause
    QHash<QString, core::BulkState> m_jobs;
    Disk m_disk = Disk::Well;
    std::optional<core::Instant> m_broken;  // when the check ended that was told of
    bool m_rush = false, m_servicesSeen = false, m_failuresSeen = false, m_jobsSeen = false, m_storageSeen = false;
};

}  // namespace sagadesk::ui
