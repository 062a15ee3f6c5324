// Which needs there are, and in what order.
#include <algorithm>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/service_words.h"
#include "ui/models/needs_model.h"
#include "ui/models/service_model.h"

namespace sagadesk::ui {

namespace {

QString verbOf(core::Help help) {
    switch (help) {
        case core::Help::ReadyToRetry:
            return NeedsModel::tr("Retry…");
        case core::Help::Decide:
            return NeedsModel::tr("Decide…");
        default:
            return NeedsModel::tr("Review");
    }
}

Need needOf(const api::CauseView& cause, const Viewer& viewer) {
    Need need;
    need.key = QStringLiteral("cause:") + QString::fromStdString(cause.id);
    const bool money = cause.section == core::Help::MoneyAtRisk;
    need.colour = money ? Shown::Failed : Shown::Held;
    need.headline = causeHeadline(cause.cause, viewer);
    need.second = causeHelp(cause.cause, cause.section, viewer);
    need.orders = cause.orders;
    need.money = cause.money;
    need.since = cause.oldest;
    need.verb = verbOf(cause.section);
    need.urgent = cause.section == core::Help::ReadyToRetry;
    need.page = QStringLiteral("failures");
    need.query = need.key;
    need.gravity = money ? 3 : 2;
    return need;
}

Need needOf(const api::ServiceView& service, core::Instant at, const Viewer& viewer) {
    Need need;
    need.key = QStringLiteral("service:") + QString::fromStdString(service.name);
    need.colour = shownOf(service.health);
    need.headline = serviceHeadline(service, at, viewer);
    need.second = serviceStory(service, at, viewer);
    need.orders = service.parked;
    // A test call that is lost opens the circuit anew; the trouble is older.
    const auto trouble = unsteadyOf(service, at);
    if (service.paused)
        need.since = service.controlAt;
    else if (trouble && !trouble->to)
        need.since = trouble->from;
    need.verb = service.paused ? NeedsModel::tr("Resume…") : NeedsModel::tr("Open service");
    need.page = QStringLiteral("services");
    need.query = QString::fromStdString(service.name);
    need.gravity = need.colour == Shown::Failed ? 2 : need.colour == Shown::Held ? 1 : 0;
    return need;
}

// Minor units of the currency in which most money is at risk; different currencies can't be compared better without a
// rate.
std::int64_t mostAtRisk(const Need& need) {
    std::int64_t most = 0;
    for (const api::MoneySum& sum : need.money) most = std::max(most, sum.atRisk);
    return most;
}

bool before(const Need& a, const Need& b) {
    if (a.gravity != b.gravity) return a.gravity > b.gravity;
    if (mostAtRisk(a) != mostAtRisk(b)) return mostAtRisk(a) > mostAtRisk(b);
    if (a.since != b.since) return a.since && (!b.since || *a.since < *b.since);
    return a.key < b.key;
}

}  // namespace

QString moneyLine(const Formats& formats, const std::vector<api::MoneySum>& money, bool atRisk) {
    if (money.empty()) return {};
    const auto found = std::ranges::find(money, formats.baseCurrency.toStdString(), &api::MoneySum::currency);
    const api::MoneySum& shown = found == money.end() ? money.front() : *found;
    const QString amount = ui::money(formats, atRisk ? shown.atRisk : shown.total, shown.currency);
    return money.size() == 1 ? amount : NeedsModel::tr("%1 +%2").arg(amount).arg(money.size() - 1);
}

QString moneyLines(const Formats& formats, const std::vector<api::MoneySum>& money, bool atRisk) {
    QStringList lines;
    for (const api::MoneySum& sum : money)
        lines.append(ui::money(formats, atRisk ? sum.atRisk : sum.total, sum.currency));
    return lines.join(QLatin1Char('\n'));
}

std::vector<Need> needsOf(const api::FailureList& failures, const api::ServiceBoard* board, const Viewer& viewer) {
    std::vector<Need> needs;
    for (const api::CauseView& cause : failures.causes)
        if (cause.orders > 0) needs.push_back(needOf(cause, viewer));
    for (const api::UndeliveredGroup& group : failures.undelivered) {
        Need need;
        need.key = QStringLiteral("undelivered:%1:%2")
                       .arg(static_cast<int>(group.kind))
                       .arg(QString::fromStdString(group.code));
        need.messages = true;
        need.headline = undeliveredHeadline(group.kind, group.code);
        need.second = undeliveredHelp(group.kind);
        need.orders = group.count;
        need.since = group.oldest;
        need.verb = NeedsModel::tr("Review");
        need.page = QStringLiteral("failures");
        need.gravity = 1;
        needs.push_back(std::move(need));
    }
    if (board != nullptr) {
        for (const api::ServiceView& service : board->services)
            if (service.health != api::ServiceHealth::Healthy) needs.push_back(needOf(service, board->at, viewer));
    }
    std::ranges::stable_sort(needs, before);
    return needs;
}

}  // namespace sagadesk::ui
