#include "engine/freeze.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "core/decide.h"
#include "engine/bulk_events.h"
#include "engine/order_filter.h"
#include "engine/rows.h"

namespace sagadesk::engine {

namespace {

constexpr std::size_t page_orders = 1'000;
constexpr std::size_t examples_max = 5;

void add(std::vector<api::MoneySum>& money, const ports::OrderRow& row) {
    auto sum = std::find_if(money.begin(), money.end(), [&](const auto& one) { return one.currency == row.currency; });
    if (sum == money.end()) sum = money.insert(money.end(), {row.currency, 0, 0, 0});
    ++sum->orders;
    sum->total += row.total;
    sum->atRisk += row.atRisk;
}

void leaveOut(std::vector<api::LeftOut>& leftOut, std::string_view guard, const std::string& example) {
    auto entry = std::find_if(leftOut.begin(), leftOut.end(), [&](const auto& one) { return one.guard == guard; });
    if (entry == leftOut.end()) entry = leftOut.insert(leftOut.end(), {std::string(guard), 0, {}});
    ++entry->orders;
    if (entry->examples.size() < examples_max) entry->examples.push_back(example);
}

class Freezing {
public:
    Freezing(ports::Reader& reader, const core::WorkflowCatalogue& workflows, const api::BulkRequest& request,
             core::Instant now)
        : m_reader(reader),
          m_workflows(workflows),
          m_job(jobOf(request)),
          m_now(now) {}

    core::Expected<void> takeNamed(const std::vector<api::OrderName>& names) {
        for (const api::OrderName& name : names) {
            ++m_frozen.plan.matched;
            auto stored = find(name);
            if (!stored) return tl::unexpected(stored.error());
            if (!*stored)
                leaveOut(m_frozen.plan.leftOut, "not_found", name);
            else if (m_seen.insert((*stored)->row.id).second)
                judge(**stored);
            else
                --m_frozen.plan.matched;
        }
        return {};
    }

    core::Expected<void> takeMatches(const ports::OrderFilter& filter) {
        std::optional<core::OrderId> before;
        while (true) {
            const auto rows = m_reader.page(filter, before, page_orders);
            if (!rows) return tl::unexpected(rows.error());
            for (const ports::OrderRow& row : *rows)
                if (auto taken = takeRow(row); !taken) return taken;
            if (rows->size() < page_orders) return {};
            before = rows->back().id;
        }
    }

    [[nodiscard]] Frozen finish() {
        for (std::uint32_t ordinal = 0; ordinal < m_frozen.items.size(); ++ordinal)
            m_frozen.items[ordinal].ordinal = ordinal;
        m_frozen.plan.willAct = m_frozen.items.size();
        return std::move(m_frozen);
    }

private:
    core::Expected<std::optional<ports::StoredOrder>> find(const api::OrderName& name) {
        if (const auto id = core::OrderId::parse(name)) return m_reader.order(*id);
        if (const auto number = core::OrderNumber::parse(name)) return m_reader.order(*number);
        return std::optional<ports::StoredOrder>{};
    }

    core::Expected<void> takeRow(const ports::OrderRow& row) {
        if (++m_frozen.plan.matched > api::bulk_orders_max)
            return core::fail(
                "set_too_large", core::FailureClass::Refused,
                "The filter matches more than " + std::to_string(api::bulk_orders_max) + " orders; narrow it.");
        auto stored = m_reader.order(row.id);
        if (!stored) return tl::unexpected(stored.error());
        if (*stored) judge(**stored);
        return {};
    }

    void judge(const ports::StoredOrder& stored) {
        const std::string guard = guardOf(stored);
        if (!guard.empty()) return leaveOut(m_frozen.plan.leftOut, guard, stored.row.number.text());
        core::BulkItem& item = m_frozen.items.emplace_back();
        item.order = stored.row.id;
        item.version = stored.row.version;
        add(m_frozen.plan.money, stored.row);
    }

    // What would refuse the command; "" when nothing does.
    std::string guardOf(const ports::StoredOrder& stored) {
        const auto order = orderOf(stored, m_workflows);
        if (!order) return "unreadable";
        if (order->workflow == nullptr) return "workflow_missing";
        core::Event event = bulkEvent(m_job);
        if (const std::string step = bulkStepName(m_job, *order); !step.empty()) {
            const auto index = order->workflow->find(step);
            if (!index) return "no_such_step";
            setStep(event, *index);
        }
        core::Moment moment;
        moment.now = m_now;
        const auto decision = core::decide(*order, event, moment);
        return decision ? std::string() : decision.error().guard;
    }

    ports::Reader& m_reader;
    const core::WorkflowCatalogue& m_workflows;
    core::BulkJob m_job;
    core::Instant m_now;
    Frozen m_frozen;
    std::unordered_set<core::OrderId> m_seen;
};

}  // namespace

core::BulkJob jobOf(const api::BulkRequest& request) {
    core::BulkJob job;
    job.action = request.action;
    job.step = request.step;
    job.verdict = request.verdict;
    job.reference = request.reference;
    job.reason = request.reason;
    job.actor = request.actor;
    job.rate = request.rate;
    job.canary = request.canary;
    job.stopAbove = request.stopAbove;
    return job;
}

core::Expected<Frozen> freeze(ports::Reader& reader, const core::WorkflowCatalogue& workflows,
                              const api::BulkRequest& request, core::Instant now) {
    Freezing freezing(reader, workflows, request, now);
    auto filter = filterOf(request.filter.value_or(api::OrderQuery{}), now);
    if (!filter) return tl::unexpected(filter.error());
    filter->sort = core::SortKey::Created;
    filter->descending = true;
    const auto taken = request.filter ? freezing.takeMatches(*filter) : freezing.takeNamed(request.orders);
    if (!taken) return tl::unexpected(taken.error());
    return freezing.finish();
}

}  // namespace sagadesk::engine
