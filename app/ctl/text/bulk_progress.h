// How far a bulk job has come, as one line.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>

#include <boost/json/object.hpp>

#include "ctl/text/marks.h"

namespace sagadesk::ctl {

struct Progress {
    std::uint64_t total = 0, passed = 0, again = 0, refused = 0, left = 0, underWay = 0, waiting = 0;

    [[nodiscard]] std::uint64_t settled() const { return passed + again + refused + left; }
    // "198 passed, 7 held again, 2 refused, 3 waiting"
    [[nodiscard]] std::string text() const;
};
[[nodiscard]] Progress progressOf(const boost::json::object& job);

// Orders a second over the last looks.
class Pace {
public:
    using Time = std::chrono::steady_clock::duration;  // since anything
    void add(Time at, std::uint64_t settled);
    [[nodiscard]] std::optional<double> perSecond() const;

private:
    std::deque<std::pair<Time, std::uint64_t>> m_looks;
};

// "[█████░░░░░] 198 passed, … of 210, 12.5/s, about 3 s left"
[[nodiscard]] std::string progressText(const boost::json::object& job, const Pace& pace, const Look& look);

}  // namespace sagadesk::ctl
