// What a person waits for in the console, measured; each line beside what ui.md asks (95 %).
#pragma once

#include <string>
#include <vector>

#include "bench/bench_shop.h"
#include "ui/bridge/desk.h"
#include "ui/frame/main_window.h"

namespace sagadesk::bench {

constexpr int patience_ms = 600'000;

// aim: "50 ms"; of the values' 95 %.
void print(const char* what, std::vector<double> values, const char* unit, const char* aim);
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

void measureLists(ui::Desk& desk);
// Opens orders in tabs, scrolls, changes the theme.
void measureWindow(ui::MainWindow& window, ui::Desk& desk);
// eventsPerSecond for that long, while the list is on the screen.
void measureStream(ui::MainWindow& window, BenchShop& shop, std::uint64_t nextSerial, int eventsPerSecond, int seconds);

}  // namespace sagadesk::bench
