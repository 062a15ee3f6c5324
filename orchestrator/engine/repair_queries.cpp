#include "engine/repair_queries.h"

#include <algorithm>

#include "engine/problems.h"
#include "engine/rows.h"
#include "engine/undelivered_queries.h"

namespace sagadesk::engine {

namespace {

constexpr std::size_t bulk_jobs_max = 20;
constexpr std::size_t failed_today_max = 1'000;

api::MoneySum sumOf(const ports::CurrencySum& sum) {
    return {sum.currency, sum.orders, sum.total, sum.atRisk};
}

api::CauseView viewOf(const ports::CauseGroup& group, const MoodOf& mood) {
    api::CauseView view;
    view.id = group.id;
    view.cause = group.cause;
    view.section = core::whatHelps(group.cause, mood(group.cause.service));
    view.orders = group.orders;
    view.money = sumsOf(group.money);
    view.oldest = group.oldest;
    view.newest = group.newest;
    view.occurrences = group.occurrences;
    view.firstSeen = group.firstSeen;
    view.lastSeen = group.lastSeen;
    view.trend = group.trend;
    view.settledAt = group.settledAt;
    view.settledBy = group.settledBy;
    view.regressed = group.settledAt && group.lastSeen > *group.settledAt;
    for (const auto& note : group.notes) view.notes.push_back({note.at, note.actor, note.text});
    return view;
}

std::int64_t atRiskOf(const api::CauseView& view) {
    std::int64_t sum = 0;
    for (const auto& money : view.money) sum += money.atRisk;
    return sum;
}

bool comesFirst(const api::CauseView& a, const api::CauseView& b) {
    if (a.section != b.section) return a.section < b.section;
    if (atRiskOf(a) != atRiskOf(b)) return atRiskOf(a) > atRiskOf(b);
    return a.orders > b.orders;
}

api::BulkView viewOf(const ports::BulkTally& tally) {
    return {tally.job, tally.results, sumsOf(tally.money)};
}

api::Problem noSuchJob() {
    return {api::ProblemCode::NotFound, "There is no such job; GET /v1/bulk lists the jobs.", {}, {}, {}, {}};
}

core::Expected<std::uint64_t> failedToday(ports::Reader& reader, core::Instant now) {
    ports::OrderFilter filter;
    filter.states = {core::OrderState::Failed};
    filter.createdFrom = std::chrono::floor<std::chrono::days>(now);
    const auto rows = reader.page(filter, std::nullopt, failed_today_max);
    if (!rows) return tl::unexpected(rows.error());
    return rows->size();
}

}  // namespace

std::vector<api::MoneySum> sumsOf(const std::vector<ports::CurrencySum>& sums) {
    std::vector<api::MoneySum> money;
    for (const auto& sum : sums) money.push_back(sumOf(sum));
    return money;
}

api::Problem unreadable(const core::Failure& failure) {
    if (failure.kind == core::FailureClass::Refused)
        return {api::ProblemCode::BadRequest, failure.detail, failure.place, {}, {}, {}};
    return {failure.kind == core::FailureClass::Transient ? api::ProblemCode::StoreAway : api::ProblemCode::Internal,
            "The order store could not be read: " + failure.detail,
            failure.place,
            {},
            {},
            core::Duration{1'000}};
}

api::Answer<ports::StoredOrder> findOrder(ports::Reader& reader, const api::OrderName& name) {
    core::Expected<std::optional<ports::StoredOrder>> found{std::optional<ports::StoredOrder>{}};
    if (const auto id = core::OrderId::parse(name))
        found = reader.order(*id);
    else if (const auto number = core::OrderNumber::parse(name))
        found = reader.order(*number);
    if (!found) return tl::unexpected(unreadable(found.error()));
    if (!*found) return tl::unexpected(notFound());
    return std::move(**found);
}

core::Expected<void> addKept(ports::Reader& reader, api::OrderSnapshot& snapshot) {
    auto original = reader.original(snapshot.summary.id);
    if (!original) return tl::unexpected(original.error());
    snapshot.original = std::move(*original);
    const auto notes = reader.notes(snapshot.summary.id);
    if (!notes) return tl::unexpected(notes.error());
    for (const ports::Note& note : *notes) snapshot.notes.push_back({note.at, note.actor, note.text});
    return {};
}

api::Answer<api::CancelPreview> previewCancel(ports::Reader& reader, const core::WorkflowCatalogue& workflows,
                                              const api::OrderName& name) {
    const auto stored = findOrder(reader, name);
    if (!stored) return tl::unexpected(stored.error());
    const auto order = orderOf(*stored, workflows);
    if (!order) return tl::unexpected(unreadable(order.error()));
    api::CancelPreview preview{order->id, order->version, {}, {}, order->document->currency, {}};
    if (const auto allowed = core::mayCancel(*order); !allowed) {
        preview.guard = allowed.error().guard;
        preview.detail = allowed.error().detail;
    }
    if (order->workflow != nullptr) preview.steps = core::undoPlan(*order);
    return preview;
}

api::Answer<api::FailureList> failures(ports::Reader& reader, const MoodOf& mood, core::Instant now) {
    const auto groups = reader.causes(now);
    if (!groups) return tl::unexpected(unreadable(groups.error()));
    const auto failed = failedToday(reader, now);
    if (!failed) return tl::unexpected(unreadable(failed.error()));
    auto undelivered = undeliveredGroups(reader);
    if (!undelivered) return tl::unexpected(undelivered.error());
    api::FailureList list;
    list.at = now;
    list.failedToday = *failed;
    list.undelivered = std::move(*undelivered);
    for (const ports::CauseGroup& group : *groups) {
        list.orders += group.orders;
        list.causes.push_back(viewOf(group, mood));
    }
    std::stable_sort(list.causes.begin(), list.causes.end(), comesFirst);
    return list;
}

api::Answer<api::BulkList> bulkJobs(ports::Reader& reader) {
    const auto tallies = reader.bulkJobs(bulk_jobs_max);
    if (!tallies) return tl::unexpected(unreadable(tallies.error()));
    api::BulkList list;
    for (const ports::BulkTally& tally : *tallies) list.jobs.push_back(viewOf(tally));
    return list;
}

api::Answer<api::BulkView> bulkJob(ports::Reader& reader, const core::BulkId& id) {
    const auto tally = reader.bulkJob(id);
    if (!tally) return tl::unexpected(unreadable(tally.error()));
    if (!*tally) return tl::unexpected(noSuchJob());
    return viewOf(**tally);
}

api::Answer<api::BulkItems> bulkItems(ports::Reader& reader, const core::BulkId& id, std::uint32_t from,
                                      std::size_t limit) {
    if (auto job = bulkJob(reader, id); !job) return tl::unexpected(job.error());
    const auto items = reader.bulkItems(id, from, limit + 1);
    if (!items) return tl::unexpected(unreadable(items.error()));
    api::BulkItems page{id, {}, std::nullopt};
    for (const core::BulkItem& item : *items) {
        if (page.items.size() == limit) {
            page.next = item.ordinal;
            break;
        }
        const auto stored = reader.order(item.order);
        if (!stored) return tl::unexpected(unreadable(stored.error()));
        page.items.push_back({item, *stored ? (*stored)->row.number.text() : std::string()});
    }
    return page;
}

api::Answer<api::Deadlines> deadlines(ports::Reader& reader) {
    const auto oldest = reader.oldest();
    if (!oldest) return tl::unexpected(unreadable(oldest.error()));
    return api::Deadlines{oldest->byActivity, oldest->authorisationEnds};
}

}  // namespace sagadesk::engine
