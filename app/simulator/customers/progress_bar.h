// A bar on stderr, when that is a terminal; otherwise nothing.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace sagadesk::simulator {

class ProgressBar {
public:
    ProgressBar(bool wanted, std::string label, std::uint64_t total);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    void show(std::uint64_t done);

private:
    void draw(std::uint64_t done) const;

    bool m_wanted;
    std::string m_label;
    std::uint64_t m_total, m_last = 0;
    std::chrono::steady_clock::time_point m_drawn{};
};

}  // namespace sagadesk::simulator
