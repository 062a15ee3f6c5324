#include "simulator/customers/customers.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <utility>
#include <vector>

#include "simulator/customers/progress_bar.h"
#include "simulator/customers/settlement.h"

namespace sagadesk::simulator {
namespace {

Percentiles percentilesOf(std::vector<double>& values_ms) {
    if (values_ms.empty()) return {};
    std::sort(values_ms.begin(), values_ms.end());
    const auto at = [&](double share) {
        return values_ms[static_cast<std::size_t>(share * static_cast<double>(values_ms.size() - 1))];
    };
    return {at(0.50), at(0.99)};
}

Percentiles ackPercentiles(const SubmissionResult& submission) {
    std::vector<double> values_ms;
    values_ms.reserve(submission.accepted.size());
    for (const auto& order : submission.accepted) values_ms.push_back(static_cast<double>(order.ack.count()) / 1'000.0);
    return percentilesOf(values_ms);
}

core::Instant wallClock() {
    return std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
}

// States, missing orders and times of the orders in question.
void judgeOrders(const OrderIds& ids, const OrderFactsById& orders, core::Instant begin, Verdict& verdict) {
    std::vector<double> completions_ms;
    core::Instant last = begin;
    for (const std::string& id : ids) {
        const auto found = orders.find(id);
        if (found == orders.end()) {
            if (verdict.missing++ == 0) verdict.firstMissing = id;
            continue;
        }
        const OrderFacts& order = found->second;
        const bool held = order.activity == core::Activity::Held;
        ++verdict.states[held ? "held" : std::string(core::word(order.state))];
        if (order.state == core::OrderState::Completed)
            completions_ms.push_back(static_cast<double>((order.changed - order.created).count()));
        if (order.settled()) last = std::max(last, order.changed);
    }
    verdict.seconds = std::chrono::duration<double>(last - begin).count();
    verdict.completion = percentilesOf(completions_ms);
}

core::Expected<void> judgeLedger(const std::string& ledgerUrl, const OrderFactsById& orders, Verdict& verdict) {
    Client ledger(ledgerUrl);
    const auto accounts = readLedger(ledger);
    if (!accounts) return tl::unexpected(accounts.error());
    verdict.balance = compare(orders, *accounts);
    const auto summary = ledger.get("/ledger/summary");
    if (!summary) return tl::unexpected(summary.error());
    const auto* several = summary->is_object() ? summary->get_object().if_contains("keysWithSeveralEffects") : nullptr;
    verdict.keysClean = several != nullptr && several->is_number() && several->to_number<std::uint64_t>() == 0;
    return {};
}

core::Expected<void> judge(Client& service, const std::string& ledgerUrl, const OrderIds& ids, core::Instant begin,
                           Verdict& verdict) {
    const auto orders = readOrders(service);
    if (!orders) return tl::unexpected(orders.error());
    judgeOrders(ids, *orders, begin, verdict);
    if (ledgerUrl.empty()) return {};
    return judgeLedger(ledgerUrl, *orders, verdict);
}

}  // namespace

bool Verdict::good() const {
    return submission.refused == 0 && missing == 0 && settled && keysClean && (!balance || balance->balanced());
}

core::Expected<Verdict> runCustomers(const CustomersSettings& settings) {
    Verdict verdict;
    std::ofstream acks;
    if (!settings.acksFile.empty()) {
        acks.open(settings.acksFile, std::ios::app);
        if (!acks)
            return core::fail("no_such_file", core::FailureClass::Refused, "the file can't be written",
                              settings.acksFile);
    }
    OrderIds ids;
    ProgressBar bar(settings.progress, "sent", settings.submission.orders);
    const auto begin = wallClock();
    verdict.submission = submitOrders(settings.submission, [&](const AcceptedOrder& order) {
        if (acks.is_open()) acks << order.id << std::endl;  // flushed: the next moment may be a crash
        ids.insert(order.id);
        bar.show(ids.size());
    });
    verdict.ack = ackPercentiles(verdict.submission);

    Client service(settings.submission.url);
    ProgressBar settling(settings.progress, "done", ids.size());
    SettlementSettings settlement;
    settlement.patience = settings.patience;
    settlement.approve = settings.approve;
    if (settings.progress)
        settlement.progress = [&](std::uint64_t unsettled) { settling.show(ids.size() - unsettled); };
    const auto settled = waitUntilSettled(service, ids, settlement);
    if (!settled) return tl::unexpected(settled.error());
    verdict.settled = *settled;
    if (const auto judged = judge(service, settings.ledgerUrl, ids, begin, verdict); !judged)
        return tl::unexpected(judged.error());
    return verdict;
}

core::Expected<Verdict> runAudit(const AuditSettings& settings) {
    Verdict verdict;
    OrderIds ids;
    std::ifstream acks(settings.acksFile);
    if (!acks)
        return core::fail("no_such_file", core::FailureClass::Refused, "the file can't be read", settings.acksFile);
    for (std::string id; std::getline(acks, id);) {
        // A line that the crash of the writer cut short was never acted on.
        if (id.size() == 36) ids.insert(id);
    }
    Client service(settings.url);
    SettlementSettings settlement;
    settlement.patience = settings.patience;
    const auto settled = waitUntilSettled(service, ids, settlement);
    if (!settled) return tl::unexpected(settled.error());
    verdict.settled = *settled;
    const auto judged = judge(service, settings.ledgerUrl, ids, core::Instant{}, verdict);
    if (!judged) return tl::unexpected(judged.error());
    verdict.seconds = 0;  // nobody knows when it began
    return verdict;
}

}  // namespace sagadesk::simulator
