#include "engine/overview_queries.h"

#include <algorithm>
#include <map>

#include "engine/repair_queries.h"
#include "engine/snapshots.h"

namespace sagadesk::engine {

namespace {

using std::chrono::days, std::chrono::floor;

void add(api::FlowFigures& figures, const ports::FlowCount& count) {
    figures.created += count.created;
    figures.completed += count.completed;
    figures.failed += count.failed;
    figures.cancelled += count.cancelled;
}

core::Instant beginOf(const ports::FlowCount& count) {
    return core::Instant(api::flow_slot * count.slot);
}

// Adds a count to the slot that it belongs to; counts come in the order of time.
void addTo(std::vector<api::FlowSlot>& slots, core::Instant from, const ports::FlowCount& count) {
    if (slots.empty() || slots.back().from != from) slots.push_back({from, {}});
    add(slots.back().figures, count);
}

core::Instant hourOf(core::Instant at) {
    return core::Instant(at.time_since_epoch() / api::flow_hour * api::flow_hour);
}

void addFlow(api::Overview& overview, const std::vector<ports::FlowCount>& flow) {
    constexpr core::Duration week = days(7), day = days(1);
    for (const ports::FlowCount& count : flow) {
        const core::Instant from = beginOf(count);
        if (!count.step.empty()) continue;
        if (from >= overview.dayBegin - week && from <= overview.at - week) add(overview.weekBefore, count);
        if (from >= overview.dayBegin) add(overview.today, count);
        if (from >= std::min(overview.dayBegin, overview.at - day)) addTo(overview.flow, from, count);
        if (from >= hourOf(overview.at - week)) addTo(overview.hours, hourOf(from), count);
    }
}

// The bound below which so many of a hundred are.
std::optional<core::Duration> share(const std::vector<ports::UsualTime>& times, std::uint64_t percent) {
    std::array<std::uint64_t, ports::UsualTime::buckets> counts{};
    std::uint64_t all = 0;
    for (const ports::UsualTime& time : times)
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts[i] += time.counts[i];
            all += time.counts[i];
        }
    if (all == 0) return std::nullopt;
    const std::uint64_t rank = (all * percent + 99) / 100;
    std::uint64_t seen = 0;
    std::size_t bucket = 0;
    while ((seen += counts[bucket]) < rank) ++bucket;
    return ports::UsualTime::boundOf(bucket);
}

// Of the newest workflow of each type; a step that is repeated in another stage is another milestone.
struct Column {
    api::MilestoneLoad load;
    const core::Workflow* workflow = nullptr;
    std::vector<std::size_t> steps;  // of the workflow
    std::size_t cards = 0;
};

Column& columnFor(std::vector<Column>& columns, const core::Workflow& workflow, const core::Step& step) {
    const auto stage = word(step.stage);
    const auto known = std::ranges::find_if(columns, [&](const Column& one) {
        return one.workflow == &workflow && one.load.milestone == step.group && one.load.stage == stage;
    });
    if (known != columns.end()) return *known;
    Column& made = columns.emplace_back();
    made.workflow = &workflow;
    made.load.type = workflow.name;
    made.load.milestone = step.group;
    made.load.stage = stage;
    return made;
}

std::vector<Column> columnsOf(const std::vector<core::WorkflowPtr>& newest) {
    std::vector<Column> columns;
    for (const core::WorkflowPtr& workflow : newest)
        for (std::size_t i = 0; i < workflow->steps.size(); ++i) {
            Column& column = columnFor(columns, *workflow, workflow->steps[i]);
            column.steps.push_back(i);
            column.load.steps.push_back(workflow->steps[i].name);
            column.load.label = column.steps.size() == 1 ? workflow->steps[i].label : std::string();
        }
    return columns;
}

// The column of a step; of orders between two steps the first one of their type.
Column* columnOf(std::vector<Column>& columns, const std::string& type, const std::string& step) {
    Column* first = nullptr;
    for (Column& column : columns) {
        if (column.load.type != type) continue;
        if (first == nullptr) first = &column;
        if (std::ranges::count(column.load.steps, step) > 0) return &column;
    }
    return first;
}

// An order may skip a step of a milestone, so it has passed as often as the step that most have passed.
void addPassed(std::vector<Column>& columns, const std::vector<ports::FlowCount>& flow, core::Instant now) {
    const std::int64_t newest = now.time_since_epoch() / api::flow_slot;
    for (const ports::FlowCount& count : flow) {
        if (count.step.empty()) continue;
        Column* column = columnOf(columns, count.type, count.step);
        const std::int64_t back = newest - count.slot;
        if (column == nullptr || back < 0 || back >= std::ssize(column->load.lastHour)) continue;
        auto& orders = column->load.lastHour[column->load.lastHour.size() - 1 - static_cast<std::size_t>(back)];
        orders = std::max(orders, count.completed);
    }
    // The slot that is under way and the one before.
    const core::Instant from(api::flow_slot * (newest - 1));
    const double minutes = std::chrono::duration<double, std::ratio<60>>(now - from).count();
    for (Column& column : columns) {
        const auto& hour = column.load.lastHour;
        column.load.perMinute = static_cast<double>(hour.back() + hour[hour.size() - 2]) / minutes;
    }
}

// How long its steps take, those after one another added up.
std::optional<core::Duration> usualOf(const Column& column, const UsualTable& usual) {
    std::map<std::size_t, core::Duration> ends;
    std::optional<core::Duration> longest;
    for (const std::size_t i : column.steps) {
        const auto known = usual.find({column.load.type, column.workflow->steps[i].name});
        if (known == usual.end()) continue;
        core::Duration begin{};
        for (const std::size_t before : column.workflow->steps[i].after)
            if (const auto end = ends.find(before); end != ends.end()) begin = std::max(begin, end->second);
        ends[i] = begin + known->second;
        longest = std::max(longest.value_or(core::Duration{}), ends[i]);
    }
    return longest;
}

void addFlow(api::Pipeline& pipeline, const std::vector<ports::FlowCount>& flow) {
    for (const ports::FlowCount& count : flow)
        if (count.step.empty()) addTo(pipeline.flow, beginOf(count), count);
}

class Cards {
public:
    Cards(ports::Reader& reader, const core::WorkflowCatalogue& workflows, std::vector<Column>& columns)
        : m_reader(reader),
          m_workflows(workflows),
          m_columns(columns) {}

    // The longest first. fits: whether it is one, which may count it.
    template <class Fits>
    core::Expected<void> add(std::vector<core::Activity> activities, Fits fits) {
        ports::OrderFilter filter;
        filter.activities = std::move(activities);
        filter.sort = core::SortKey::Changed;
        filter.descending = false;
        filter.states = {core::OrderState::Pending, core::OrderState::Confirmed, core::OrderState::Processing};
        const auto rows = m_reader.page(filter, std::nullopt, looked_at_max);
        if (!rows) return tl::unexpected(rows.error());
        for (const ports::OrderRow& row : *rows)
            if (Column* column = columnOf(m_columns, row.type, row.step); column != nullptr && fits(row, *column))
                show(row, *column);
        return {};
    }
    [[nodiscard]] std::vector<api::OrderSummary> take() { return std::move(m_cards); }

private:
    // What one answer looks at of each kind, whatever the number of milestones.
    static constexpr std::size_t looked_at_max = 1'000;

    void show(const ports::OrderRow& row, Column& column) {
        if (column.cards == api::pipeline_cards_max) return;
        ++column.cards;
        m_cards.push_back(summaryOf(row, m_workflows));
    }

    ports::Reader& m_reader;
    const core::WorkflowCatalogue& m_workflows;
    std::vector<Column>& m_columns;
    std::vector<api::OrderSummary> m_cards;
};

// Tried again, or longer than usual: but what is quick as a rule may take a moment more without being worth a look.
bool isSlow(const ports::OrderRow& row, const UsualTable& usual, core::Instant now) {
    constexpr core::Duration at_least{10'000}, unknown{60'000};
    const auto known = usual.find({row.type, row.step});
    const core::Duration allowed = known == usual.end() ? unknown : std::max(at_least, known->second);
    return row.tries > 1 || now - row.changed > allowed;
}

core::Expected<std::vector<api::OrderSummary>> cardsOf(Cards cards, const UsualTable& usual, core::Instant now) {
    using core::Activity;
    const auto any = [](const ports::OrderRow&, Column&) { return true; };
    const auto slow = [&](const ports::OrderRow& row, Column& column) {
        const bool is = isSlow(row, usual, now);
        column.load.slow += is ? 1 : 0;
        return is;
    };
    auto added = cards.add({Activity::Held, Activity::AwaitingApproval}, any);
    if (added) added = cards.add({Activity::Parked}, any);
    if (added)
        added =
            cards.add({Activity::Running, Activity::Waiting, Activity::AwaitingCallback, Activity::Compensating}, slow);
    if (!added) return tl::unexpected(added.error());
    return cards.take();
}

std::vector<core::WorkflowPtr> newestOf(const core::WorkflowCatalogue& workflows) {
    std::vector<core::WorkflowPtr> newest = workflows.all();
    std::erase_if(newest, [&](const core::WorkflowPtr& one) { return workflows.newest(one->name) != one; });
    return newest;
}

}  // namespace

api::Answer<api::Overview> overview(ports::Reader& reader, core::Instant now, std::chrono::minutes zone) {
    api::Overview overview;
    overview.at = now;
    overview.dayBegin = core::Instant(floor<days>(now + zone) - zone);
    const auto flow = reader.flow(overview.dayBegin - days(7));
    if (!flow) return tl::unexpected(unreadable(flow.error()));
    const auto figures = reader.figures();
    if (!figures) return tl::unexpected(unreadable(figures.error()));
    const auto today = static_cast<std::int32_t>(floor<days>(now).time_since_epoch().count());
    const auto times = reader.durations(today);
    if (!times) return tl::unexpected(unreadable(times.error()));
    addFlow(overview, *flow);
    overview.inProgress = figures->unfinished;
    overview.held = figures->held;
    overview.waiting = sumsOf(figures->troubled);
    overview.oldestHeld = figures->troubledOldest;
    overview.authorised = sumsOf(figures->authorised);
    overview.authorisedOldest = figures->authorisedOldest;
    overview.authorisationEnds = figures->authorisationEnds;
    overview.median = share(*times, 50);
    overview.p95 = share(*times, 95);
    return overview;
}

api::Answer<api::Pipeline> pipeline(ports::Reader& reader, const core::WorkflowCatalogue& workflows,
                                    const UsualTable& usual, core::Instant now) {
    const std::vector<core::WorkflowPtr> newest = newestOf(workflows);
    std::vector<Column> columns = columnsOf(newest);
    const auto work = reader.work();
    if (!work) return tl::unexpected(unreadable(work.error()));
    for (const ports::WorkCount& count : *work)
        if (Column* column = columnOf(columns, count.type, count.step))
            column->load.byActivity.at(static_cast<std::size_t>(count.activity)) += count.orders;
    const auto flow = reader.flow(now - api::flow_hour + api::flow_slot);
    if (!flow) return tl::unexpected(unreadable(flow.error()));
    addPassed(columns, *flow, now);
    auto cards = cardsOf(Cards(reader, workflows, columns), usual, now);
    if (!cards) return tl::unexpected(unreadable(cards.error()));
    api::Pipeline pipeline;
    pipeline.at = now;
    addFlow(pipeline, *flow);
    pipeline.cards = std::move(*cards);
    for (Column& column : columns) {
        column.load.usualTime = usualOf(column, usual);
        pipeline.milestones.push_back(std::move(column.load));
    }
    return pipeline;
}

}  // namespace sagadesk::engine
