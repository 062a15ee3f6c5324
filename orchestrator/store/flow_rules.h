// What a batch adds to the counts of what became of orders. Both stores count by it.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "ports/reader.h"
#include "store/row_rules.h"

namespace sagadesk::store {

// Long enough to compare a day with the same one of the week before; steps are asked about for some minutes only.
inline constexpr std::int64_t flow_slots_kept = 16 * 24 * 12;
inline constexpr std::int64_t step_flow_slots_kept = 24;

class FlowSums {
public:
    void add(const ports::Creation& creation) { ++at(creation.row.created, creation.row.type, {}).created; }

    void add(const ports::Update& update) {
        for (const auto& entry : update.entries) add(update.row, entry);
    }

    [[nodiscard]] std::vector<ports::FlowCount> flow() const {
        std::vector<ports::FlowCount> all;
        for (const auto& [key, count] : m_flow) all.push_back(count);
        return all;
    }
    // From being accepted to being completed, by type and day; as a step without a name.
    [[nodiscard]] std::vector<ports::UsualTime> durations() const {
        std::vector<ports::UsualTime> all;
        for (const auto& [key, time] : m_durations) all.push_back(time);
        return all;
    }

private:
    void add(const ports::OrderRow& row, const core::JournalEntry& entry) {
        using core::EntryKind;
        if (entry.kind == EntryKind::OrderCompleted) {
            ++at(entry.time, row.type, {}).completed;
            took(row, entry.time);
        }
        if (entry.kind == EntryKind::OrderFailed) ++at(entry.time, row.type, {}).failed;
        if (entry.kind == EntryKind::OrderCancelled) ++at(entry.time, row.type, {}).cancelled;
        if (entry.step.empty()) return;
        if (entry.kind == EntryKind::StepSucceeded) ++at(entry.time, row.type, entry.step).completed;
        if (entry.kind == EntryKind::StepDeclined) ++at(entry.time, row.type, entry.step).failed;
    }

    void took(const ports::OrderRow& row, core::Instant now) {
        const auto day =
            static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(now).time_since_epoch().count());
        auto& time = m_durations[{row.type, day}];
        time.type = row.type;
        time.day = day;
        ++time.counts[ports::UsualTime::bucketOf(now - row.created)];
    }

    ports::FlowCount& at(core::Instant time, const std::string& type, const std::string& step) {
        auto& count = m_flow[{trendSlot(time), type, step}];
        count.slot = trendSlot(time);
        count.type = type;
        count.step = step;
        return count;
    }

    std::map<std::tuple<std::int64_t, std::string, std::string>, ports::FlowCount> m_flow;
    std::map<std::pair<std::string, std::int32_t>, ports::UsualTime> m_durations;
};

}  // namespace sagadesk::store
