#include "ui/models/cause_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

struct CauseRows {
    Q_DECLARE_TR_FUNCTIONS(CauseRows)
};

struct SectionLook {
    const char* icon;
    std::optional<Shown> colour;
};
// By core::Help.
const std::array<SectionLook, 6> looks{{{"status-failed", Shown::Failed},
                                        {"retry", Shown::Processing},
                                        {"person", std::nullopt},
                                        {"status-held", Shown::Held},
                                        {"status-parked", Shown::Parked},
                                        {"person", std::nullopt}}};

const SectionLook& lookOf(core::Help section) {
    return looks.at(static_cast<std::size_t>(section));
}

CauseRow headRow(const QString& key, const QString& title, const QString& icon, std::optional<Shown> colour) {
    CauseRow row;
    row.key = QStringLiteral("head:") + key;
    row.title = title;
    row.icon = icon;
    row.colour = colour;
    return row;
}

std::uint64_t settled(const api::BulkView& job) {
    std::uint64_t open = 0;
    for (const auto result : {core::BulkResult::Waiting, core::BulkResult::UnderWay})
        open += job.results[static_cast<std::size_t>(result)];
    return job.job.total - std::min<std::uint64_t>(open, job.job.total);
}

void addRun(CauseRow& row, const GroupRun& run, const Formats& formats) {
    row.held = CauseRows::tr("%1 → %2").arg(count(formats, run.before), count(formats, row.cause.orders));
    row.helps = runText(run.job, formats);
    row.ready = true;
}

CauseRow rowOf(const api::CauseView& cause, const QueueView& view, const api::FailureList& list,
               const Formats& formats) {
    const Viewer viewer = viewerOf(formats, [at = list.at] { return at; });
    CauseRow row;
    row.kind = CauseRow::Kind::Cause;
    row.key = text(cause.id);
    row.cause = cause;
    row.title = causeHeadline(cause.cause, viewer);
    row.held = count(formats, cause.orders);
    row.money = moneyText(cause.money, formats);
    row.moneyTip = moneyTip(cause.money, formats);
    if (cause.oldest && cause.orders > 0) row.oldest = duration(formats, list.at - *cause.oldest);
    row.helps = causeHelp(cause.cause, cause.section, viewer);
    if (cause.regressed) row.helps = CauseRows::tr("Came back. %1").arg(row.helps);
    row.icon = QString::fromLatin1(lookOf(cause.section).icon);
    row.colour = lookOf(cause.section).colour;
    row.ready = cause.section == core::Help::ReadyToRetry;
    for (const std::uint32_t each : cause.trend) row.lastHour.append(each);
    if (const auto run = view.runs.constFind(row.key); run != view.runs.constEnd()) addRun(row, *run, formats);
    return row;
}

CauseRow rowOf(const api::UndeliveredGroup& message, const api::FailureList& list, const Formats& formats) {
    CauseRow row;
    row.kind = CauseRow::Kind::Message;
    row.key = QStringLiteral("message:%1:%2").arg(text(word(message.kind)), text(message.code));
    row.message = message;
    row.title = undeliveredHeadline(message.kind, message.code);
    row.held = count(formats, message.count);
    row.money = QStringLiteral("–");
    row.oldest = duration(formats, list.at - message.oldest);
    row.helps = undeliveredHelp(message.kind);
    row.icon = QStringLiteral("mail");
    row.colour = Shown::Held;
    return row;
}

bool fits(const CauseRow& row, const QString& filter) {
    const QString all = QStringList{row.title,
                                    row.helps,
                                    text(row.cause.cause.service),
                                    text(row.cause.cause.step),
                                    text(row.cause.cause.code),
                                    text(row.cause.cause.message),
                                    text(row.message.code)}
                            .join(QLatin1Char(' '));
    const QStringList words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& each) { return all.contains(each, Qt::CaseInsensitive); });
}

CauseRow headOf(const CauseRow& row, GroupBy group, const Formats& formats) {
    const core::Help section = row.cause.section;
    const auto& cause = row.cause.cause;
    const Viewer viewer = viewerOf(formats, [] { return core::Instant{}; });
    switch (group) {
        case GroupBy::Cause:
            break;
        case GroupBy::Step:
            return headRow(text(cause.step), cause.step.empty() ? CauseRows::tr("No step") : stepTitle(cause.step),
                           QStringLiteral("workflows"), std::nullopt);
        case GroupBy::Service:
            return headRow(text(cause.service),
                           cause.service.empty() ? CauseRows::tr("No service") : serviceName(cause.service, viewer),
                           QStringLiteral("services"), std::nullopt);
    }
    return headRow(text(core::word(section)), sectionTitle(section), QString::fromLatin1(lookOf(section).icon),
                   lookOf(section).colour);
}

}  // namespace

bool CauseRow::operator==(const CauseRow& other) const {
    return kind == other.kind && key == other.key && title == other.title && held == other.held &&
           money == other.money && oldest == other.oldest && helps == other.helps && icon == other.icon &&
           lastHour == other.lastHour && ready == other.ready && gone == other.gone;
}

QList<CauseRow> causeRows(const api::FailureList& list, const QueueView& view, const Formats& formats) {
    QStringList order;  // of the sections, as the list first names them
    QHash<QString, QList<CauseRow>> sections;
    const auto add = [&](const CauseRow& head, CauseRow row) {
        if (!fits(row, view.filter)) return;
        QList<CauseRow>& section = sections[head.key];
        if (section.isEmpty()) order.append(head.key), section.append(head);
        section.append(std::move(row));
    };
    for (const api::CauseView& cause : list.causes) {
        if (cause.orders == 0 && !view.runs.contains(text(cause.id))) continue;
        CauseRow row = rowOf(cause, view, list, formats);
        const CauseRow head = headOf(row, view.group, formats);
        add(head, std::move(row));
    }
    for (const api::UndeliveredGroup& message : list.undelivered)
        if (message.count > 0)
            add(headRow(QStringLiteral("messages"), undeliveredTitle(), QStringLiteral("mail"), std::nullopt),
                rowOf(message, list, formats));
    QList<CauseRow> rows;
    for (const QString& key : order) rows.append(sections.value(key));
    return rows;
}

QString moneyText(const std::vector<api::MoneySum>& sums, const Formats& formats) {
    if (sums.empty()) return QStringLiteral("–");
    const std::string base = formats.baseCurrency.toStdString();
    const auto own = std::find_if(sums.begin(), sums.end(), [&](const auto& each) { return each.currency == base; });
    const api::MoneySum& shown = own == sums.end() ? sums.front() : *own;
    const QString amount = money(formats, shown.total, shown.currency);
    return sums.size() == 1 ? amount : CauseRows::tr("%1 +%2").arg(amount).arg(sums.size() - 1);
}

QString moneyTip(const std::vector<api::MoneySum>& sums, const Formats& formats) {
    QStringList lines;
    for (const api::MoneySum& sum : sums)
        lines << CauseRows::tr("%1 in %n orders", "", static_cast<int>(sum.orders))
                     .arg(money(formats, sum.total, sum.currency));
    return lines.join(QLatin1Char('\n'));
}

std::vector<api::MoneySum> moneyOf(const api::FailureList& list) {
    std::vector<api::MoneySum> all;
    for (const api::CauseView& cause : list.causes) {
        for (const api::MoneySum& sum : cause.money) {
            auto known =
                std::find_if(all.begin(), all.end(), [&](auto& each) { return each.currency == sum.currency; });
            if (known == all.end()) known = all.insert(all.end(), {sum.currency, 0, 0, 0});
            known->orders += sum.orders, known->total += sum.total, known->atRisk += sum.atRisk;
        }
    }
    return all;
}

std::uint64_t messagesOf(const api::FailureList& list) {
    std::uint64_t messages = 0;
    for (const api::UndeliveredGroup& each : list.undelivered) messages += each.count;
    return messages;
}

QString runText(const api::BulkView& job, const Formats& formats) {
    const QString again = count(formats, job.results[static_cast<std::size_t>(core::BulkResult::Again)]);
    const QString done = count(formats, settled(job)), total = count(formats, job.job.total);
    switch (job.job.state) {
        case core::BulkState::Running:
            return CauseRows::tr("In work: %1 of %2 done, %3 held again").arg(done, total, again);
        case core::BulkState::Paused:
            return CauseRows::tr("Paused: %1 of %2 done, %3 held again").arg(done, total, again);
        case core::BulkState::Stopped:
            return CauseRows::tr("Stopped itself: %1 of %2 done, %3 held again").arg(done, total, again);
        case core::BulkState::Aborted:
            return CauseRows::tr("Stopped: %1 of %2 done, %3 held again").arg(done, total, again);
        case core::BulkState::Finished:
            break;
    }
    return CauseRows::tr("%1 done, %2 held again").arg(total, again);
}

}  // namespace sagadesk::ui
