// What happened to an order along its time: lanes of tries, one forward and one for undoing of each step and run.
//
// Pure: made of a snapshot, the order's journal and the present moment; any thread. Titles are left to who paints.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "api/orders.h"

namespace sagadesk::ui {

// Names a step's row wherever one is chosen.
struct StepKey {
    std::uint16_t run = 1;
    std::string step;
    bool undo = false;
    bool operator==(const StepKey&) const = default;
};

enum class BarKind : std::uint8_t {
    Good,
    Refused,   // for good
    Failed,    // may be tried again
    NoAnswer,  // nobody knows whether it was done
    Lookup,    // "was it done?"
    Running,
    Undone,
    Person,  // decided by one
    Skipped,
};

struct Bar {
    core::Instant start{}, end{};
    std::uint16_t attempt = 0;
    BarKind kind = BarKind::Good;
    bool running = false;  // end is the present
    std::string outcome, code, actor;
    int status = 0;  // of HTTP; 0 when there was none
};

struct Pause {
    core::Instant start{}, end{};
    bool open = false;  // it still lasts; end is when it is due
};

struct Lane {
    StepKey key;
    std::string label, service, status;  // status: of the step or its undoing, "" in an earlier run
    std::vector<Bar> bars;               // oldest first
    std::vector<Pause> pauses;
    [[nodiscard]] bool reached() const { return !bars.empty() || !pauses.empty(); }
    [[nodiscard]] core::Duration took() const;  // first start to last end
};

struct Timeline {
    core::Instant start{}, end{};
    core::Duration waited{};  // between tries, of the present run
    std::vector<Lane> lanes;  // by run; each: forward in the workflow's order, then undoing, newest first
    bool live = false;        // something in it grows
    [[nodiscard]] const Lane* find(const StepKey& key) const;
};

[[nodiscard]] Timeline timelineOf(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries,
                                  core::Instant now);

// The step that a person looks at first: what is wrong, else what runs, else the last that was done.
[[nodiscard]] StepKey firstLook(const api::OrderSnapshot& order);

}  // namespace sagadesk::ui
