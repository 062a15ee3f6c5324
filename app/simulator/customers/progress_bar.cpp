#include "simulator/customers/progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace sagadesk::simulator {
namespace {

constexpr std::uint64_t bar_width = 40;
constexpr std::chrono::milliseconds redraw_after{100};

}  // namespace

ProgressBar::ProgressBar(bool wanted, std::string label, std::uint64_t total)
    : m_wanted(wanted && isatty(STDERR_FILENO) == 1),
      m_label(std::move(label)),
      m_total(total) {}

ProgressBar::~ProgressBar() {
    if (!m_wanted || m_drawn == std::chrono::steady_clock::time_point{}) return;
    draw(m_last);
    std::fputc('\n', stderr);
}

void ProgressBar::show(std::uint64_t done) {
    m_last = done;
    const auto now = std::chrono::steady_clock::now();
    if (!m_wanted || now - m_drawn < redraw_after) return;
    m_drawn = now;
    draw(done);
}

void ProgressBar::draw(std::uint64_t done) const {
    const std::uint64_t filled = m_total == 0 ? bar_width : std::min(bar_width, done * bar_width / m_total);
    std::fprintf(stderr, "\r%-5s [%s%s] %llu of %llu ", m_label.c_str(), std::string(filled, '#').c_str(),
                 std::string(bar_width - filled, '.').c_str(), static_cast<unsigned long long>(done),
                 static_cast<unsigned long long>(m_total));
    std::fflush(stderr);
}

}  // namespace sagadesk::simulator
