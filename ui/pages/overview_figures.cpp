#include "ui/pages/overview_figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/needs_model.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr double per_second = 1'000;
constexpr const char* context = "Overview";

QString say(const char* text) {
    return QCoreApplication::translate(context, text);
}

std::uint64_t finished(const api::FlowFigures& figures) {
    return figures.completed + figures.failed + figures.cancelled;
}

QString againstLastWeek(const api::Overview& overview, const Formats& formats) {
    const auto before = static_cast<double>(overview.weekBefore.created);
    if (before == 0) return say(QT_TRANSLATE_NOOP("Overview", "none a week ago"));
    const double change = static_cast<double>(overview.today.created) / before - 1;
    const QString share = percent(formats, std::abs(change));
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(overview.dayBegin.time_since_epoch().count(), formats.zone);
    const QString name = formats.locale.toString(day.date(), QStringLiteral("ddd"));
    return (change < 0 ? say(QT_TRANSLATE_NOOP("Overview", "%1 below last %2"))
                       : say(QT_TRANSLATE_NOOP("Overview", "%1 above last %2")))
        .arg(share, name);
}

Spark arrivals(const api::Overview& overview) {
    Spark spark;
    spark.kind = Spark::Kind::Area;
    constexpr qsizetype shown = 36;  // three hours
    for (const api::FlowSlot& slot : overview.flow) spark.values.append(static_cast<double>(slot.figures.created));
    if (spark.values.size() > shown) spark.values = spark.values.last(shown);
    return spark;
}

OverviewFigure ordersToday(const api::Overview& overview, const Formats& formats) {
    OverviewFigure made{{say(QT_TRANSLATE_NOOP("Overview", "Orders today")), count(formats, overview.today.created),
                         againstLastWeek(overview, formats), std::nullopt, std::nullopt},
                        QStringLiteral("orders"),
                        QStringLiteral("created:today")};
    if (overview.flow.size() > 2) made.figure.spark = arrivals(overview);
    return made;
}

OverviewFigure inProgress(std::uint64_t orders, const api::EngineStatus& status, const Formats& formats) {
    std::uint64_t parked = 0;
    for (const api::ServiceStatus& service : status.services) parked += service.parked;
    const QString note = parked == 0 ? say(QT_TRANSLATE_NOOP("Overview", "none is parked"))
                                     : QCoreApplication::translate("Overview", "%n parked at a service", nullptr,
                                                                   static_cast<int>(parked));
    return {
        {say(QT_TRANSLATE_NOOP("Overview", "In progress")), count(formats, orders), note, std::nullopt, std::nullopt},
        QStringLiteral("orders"),
        QStringLiteral("status:pending,confirmed,processing")};
}

OverviewFigure completedShare(const api::Overview& overview, const Formats& formats) {
    const auto all = static_cast<double>(finished(overview.today));
    const double share = all == 0 ? -1 : static_cast<double>(overview.today.completed) / all;
    return {{say(QT_TRANSLATE_NOOP("Overview", "Completed")), percent(formats, share),
             say(QT_TRANSLATE_NOOP("Overview", "of %1 finished today")).arg(count(formats, finished(overview.today))),
             std::nullopt, std::nullopt},
            QStringLiteral("orders"),
            QStringLiteral("status:completed created:today")};
}

OverviewFigure heldFigure(std::uint64_t held, const QString& note, const Formats& formats) {
    const auto colour = held > 0 ? std::optional(Shown::Held) : std::nullopt;
    return {{say(QT_TRANSLATE_NOOP("Overview", "Held")), count(formats, held), note, std::nullopt, colour},
            QStringLiteral("failures"),
            {}};
}

OverviewFigure timeToComplete(const api::Overview& overview, const Formats& formats) {
    const bool known = overview.median && overview.p95;
    return {{say(QT_TRANSLATE_NOOP("Overview", "Time to complete")),
             known ? duration(formats, *overview.median) : QStringLiteral("–"),
             known ? say(QT_TRANSLATE_NOOP("Overview", "median; 95 % within %1")).arg(duration(formats, *overview.p95))
                   : say(QT_TRANSLATE_NOOP("Overview", "nothing was completed today")),
             std::nullopt, std::nullopt},
            QStringLiteral("orders"),
            QStringLiteral("status:completed created:today")};
}

OverviewFigure authorised(const api::Overview& overview, const Formats& formats) {
    const QString amount = moneyLine(formats, overview.authorised, false);
    const QString note = overview.authorisedOldest
                             ? say(QT_TRANSLATE_NOOP("Overview", "oldest %1"))
                                   .arg(duration(formats, overview.at - *overview.authorisedOldest))
                             : say(QT_TRANSLATE_NOOP("Overview", "nothing waits to be taken"));
    return {{say(QT_TRANSLATE_NOOP("Overview", "Authorised, not taken")),
             amount.isEmpty() ? QStringLiteral("0") : amount, note, std::nullopt, std::nullopt},
            QStringLiteral("orders"),
            QStringLiteral("status:confirmed,processing")};
}

}  // namespace

std::vector<OverviewFigure> overviewFigures(const std::optional<api::Overview>& overview,
                                            const api::EngineStatus& status, const Formats& formats) {
    if (!overview)
        return {inProgress(status.unfinished, status, formats),
                heldFigure(status.held, say(QT_TRANSLATE_NOOP("Overview", "orders wait for a person")), formats)};
    const QString waiting = moneyLine(formats, overview->waiting, false);
    return {ordersToday(*overview, formats),
            inProgress(overview->inProgress, status, formats),
            completedShare(*overview, formats),
            heldFigure(overview->held,
                       waiting.isEmpty() ? say(QT_TRANSLATE_NOOP("Overview", "nothing waits for a person"))
                                         : say(QT_TRANSLATE_NOOP("Overview", "%1 waits for a person")).arg(waiting),
                       formats),
            timeToComplete(*overview, formats),
            authorised(*overview, formats)};
}

namespace {

struct RangeRow {
    core::Duration length, step;
    const char* bar;
};

// By ChartRange.
constexpr std::array<RangeRow, 3> ranges{{{3h, api::flow_slot, QT_TRANSLATE_NOOP("Overview", "per 5 minutes")},
                                          {24h, 6 * api::flow_slot, QT_TRANSLATE_NOOP("Overview", "per 30 minutes")},
                                          {7 * 24h, 3 * api::flow_hour, QT_TRANSLATE_NOOP("Overview", "per 3 hours")}}};

const RangeRow& rowOf(ChartRange range) {
    return ranges.at(static_cast<std::size_t>(range));
}

int offsetOf(double at, const Formats& formats) {
    if (formats.times == TimeStyle::Utc) return 0;
    return formats.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(at)));
}

}  // namespace

QString barWord(ChartRange range) {
    return say(rowOf(range).bar);
}

QString axisTime(ChartRange range, double secondsSince1970, const Formats& formats) {
    const QTimeZone zone = formats.times == TimeStyle::Utc ? QTimeZone::utc() : formats.zone;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(secondsSince1970), zone);
    if (range != ChartRange::Week) return formats.locale.toString(at, QStringLiteral("HH:mm"));
    return formats.locale.toString(at, at.time().hour() == 0 ? QStringLiteral("ddd d") : QStringLiteral("ddd HH:mm"));
}

ChartData finishedOrders(const api::Overview& overview, ChartRange range, const Formats& formats) {
    const core::Duration step = rowOf(range).step;
    ChartData data;
    data.step = static_cast<double>(step.count()) / per_second;
    // The bar that is under way is the last one.
    data.points = static_cast<int>(rowOf(range).length / step);
    const core::Instant begin(overview.at.time_since_epoch() / step * step - step * (data.points - 1));
    data.begin = static_cast<double>(begin.time_since_epoch().count()) / per_second;
    ChartSeries done{say(QT_TRANSLATE_NOOP("Overview", "Completed")), QList<double>(data.points, 0),
                     ChartSeries::Kind::Bars, Token::ChartDone};
    ChartSeries failed{say(QT_TRANSLATE_NOOP("Overview", "Failed")), QList<double>(data.points, 0),
                       ChartSeries::Kind::Bars, Token::ChartFailed, true};
    ChartSeries cancelled{say(QT_TRANSLATE_NOOP("Overview", "Cancelled")), QList<double>(data.points, 0),
                          ChartSeries::Kind::Bars, Shown::Cancelled};
    for (const api::FlowSlot& slot : range == ChartRange::Week ? overview.hours : overview.flow) {
        if (slot.from < begin) continue;
        const auto at = static_cast<qsizetype>((slot.from - begin) / step);
        if (at >= data.points) continue;
        done.values[at] += static_cast<double>(slot.figures.completed);
        failed.values[at] += static_cast<double>(slot.figures.failed);
        cancelled.values[at] += static_cast<double>(slot.figures.cancelled);
    }
    data.series = {done, failed, cancelled};
    data.timeTicks = roundTimes(data.begin, data.end(), 7, offsetOf(data.begin, formats));
    return data;
}

}  // namespace sagadesk::ui
