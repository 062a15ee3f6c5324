// The failure queue as rows: section heads, causes, messages that did not arrive. Pure; UI thread (translations).
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "api/backend.h"
#include "ui/format/formats.h"
#include "ui/format/shown.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

enum class GroupBy : std::uint8_t { Cause, Step, Service };

// What a bulk job has done to a cause lately: the group stays with its result instead of vanishing.
struct GroupRun {
    std::uint64_t before = 0;  // orders that were held when it began
    api::BulkView job;
};

struct CauseRow {
    enum class Kind : std::uint8_t { Head, Cause, Message };
    Kind kind = Kind::Head;
    QString key;  // the same for the same thing as long as the console runs
    QString title, held, money, moneyTip, oldest, helps, icon;
    std::optional<Shown> colour;                   // of its icon and bars
    bool ready = false;                            // its cause is gone
    bool gone = false;                             // not in the queue any more
    QList<double> lastHour;                        // bars
    api::CauseView cause;                          // Kind::Cause
    api::UndeliveredGroup message;                 // Kind::Message
    bool operator==(const CauseRow& other) const;  // as shown
};

struct QueueView {
    GroupBy group = GroupBy::Cause;
    QString filter;                 // words that must occur
    QHash<QString, GroupRun> runs;  // by cause
};

[[nodiscard]] QList<CauseRow> causeRows(const api::FailureList& list, const QueueView& view, const Formats& formats);

// "€48,310.20 +2": the base currency and how many others; the others stand in the tip, none is added to another.
[[nodiscard]] QString moneyText(const std::vector<api::MoneySum>& sums, const Formats& formats);
[[nodiscard]] QString moneyTip(const std::vector<api::MoneySum>& sums, const Formats& formats);
// Of all causes together, currency by currency.
[[nodiscard]] std::vector<api::MoneySum> moneyOf(const api::FailureList& list);

// That did not arrive, of all groups together.
[[nodiscard]] std::uint64_t messagesOf(const api::FailureList& list);

// "Retried 212, 14 held again", or how far it is.
[[nodiscard]] QString runText(const api::BulkView& job, const Formats& formats);

}  // namespace sagadesk::ui
