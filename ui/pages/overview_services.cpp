#include "ui/pages/overview_services.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/service_words.h"
#include "ui/format/words/status_words.h"
#include "ui/models/needs_model.h"
#include "ui/models/service_model.h"

namespace sagadesk::ui {

namespace {

constexpr qsizetype rows_max = 6;

QString parkedWord(const api::ServiceView& service) {
    if (service.parked == 0) return {};
    return QCoreApplication::translate("Overview", "%n parked", nullptr, static_cast<int>(service.parked));
}

CardRow rowOf(const api::ServiceView& service, const Formats& formats, const Viewer& viewer) {
    CardRow row;
    row.key = QString::fromStdString(service.name);
    row.mark = shownOf(service.health);
    row.name = serviceName(service.name, viewer);
    row.spark = trendOf(service);
    row.last = parkedWord(service);
    const QString p95 =
        service.fiveMinutes.p95
            ? QCoreApplication::translate("Overview", "p95 %1").arg(duration(formats, *service.fiveMinutes.p95))
            : QString();
    row.word = service.health == api::ServiceHealth::Healthy || service.health == api::ServiceHealth::Slow
                   ? p95
                   : healthWord(service.health);
    if (service.paused && service.pausedUntil)
        row.word = QCoreApplication::translate("Overview", "to %1").arg(viewer.time(*service.pausedUntil));
    if (row.mark == Shown::Failed || row.mark == Shown::Held) row.colour = row.mark;
    return row;
}

CardRow othersRow(std::uint64_t others) {
    CardRow row;
    row.name = QCoreApplication::translate("Overview", "%n others", nullptr, static_cast<int>(others));
    row.word = healthWord(api::ServiceHealth::Healthy);
    return row;
}

}  // namespace

ServiceRows serviceRows(const api::ServiceBoard& board, const Formats& formats, const Viewer& viewer) {
    ServiceRows made;
    std::uint64_t others = 0;
    // Those that are well and hold nobody up stand together, when there is no line for each.
    const bool room = board.services.size() <= static_cast<std::size_t>(rows_max);
    for (const api::ServiceView& service : board.services) {
        const bool healthy = service.health == api::ServiceHealth::Healthy;
        made.healthy += healthy ? 1 : 0;
        if (room || (made.rows.size() < rows_max - 1 && (!healthy || service.parked > 0)))
            made.rows.append(rowOf(service, formats, viewer));
        else
            ++others;
    }
    if (others > 0) made.rows.append(othersRow(others));
    return made;
}

QList<BarRow> causeBars(const api::FailureList& failures, int most, const Formats& formats, const Viewer& viewer) {
    std::vector<const api::CauseView*> causes;
    for (const api::CauseView& cause : failures.causes)
        if (cause.orders > 0) causes.push_back(&cause);
    std::ranges::stable_sort(causes, std::ranges::greater{}, [](const auto* cause) { return cause->orders; });
    QList<BarRow> rows;
    for (const api::CauseView* cause : causes) {
        if (rows.size() == most) break;
        BarRow row;
        row.key = QStringLiteral("cause:") + QString::fromStdString(cause->id);
        row.name = causeHeadline(cause->cause, viewer);
        row.length = cause->orders;
        row.number = count(formats, cause->orders);
        row.amount = moneyLine(formats, cause->money, false);
        row.more = row.name + QLatin1Char('\n') + moneyLines(formats, cause->money, false);
        rows.append(std::move(row));
    }
    return rows;
}

QList<ChartMark> marksOf(const api::ServiceBoard& board, const Viewer& viewer) {
    QList<ChartMark> marks;
    for (const api::ServiceView& service : board.services) {
        if (!service.controlAt) continue;
        const QString name = serviceName(service.name, viewer);
        marks.append({static_cast<double>(service.controlAt->time_since_epoch().count()) / 1'000,
                      service.paused ? QCoreApplication::translate("Overview", "%1 paused").arg(name)
                                     : QCoreApplication::translate("Overview", "%1 changed by a colleague").arg(name),
                      Shown::Parked});
    }
    return marks;
}

QList<ChartSpan> troublesOf(const api::ServiceBoard& board, const Viewer& viewer) {
    QList<ChartSpan> spans;
    for (const api::ServiceView& service : board.services) {
        const auto trouble = unsteadyOf(service, board.at);
        if (!trouble) continue;
        const auto seconds = [](core::Instant at) {
            return static_cast<double>(at.time_since_epoch().count()) / 1'000;
        };
        spans.append({seconds(trouble->from),
                      seconds(trouble->to.value_or(board.at)),
                      QCoreApplication::translate("Overview", "%1 unsteady").arg(serviceName(service.name, viewer)),
                      {},
                      Shown::Failed});
    }
    return spans;
}

}  // namespace sagadesk::ui
