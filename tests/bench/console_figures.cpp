// What a person waits for in the console, over a store as large as a busy shop's. Prints its numbers beside those that
// ui.md asks; says nothing about good or bad.
//
//   console_figures [orders = 20000] [folder]     the folder keeps the store for the next run
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "bench/console_figures.h"
#include "bench/process_usage.h"
#include "ui/models/order_list_model.h"
#include "ui/pages/orders_page.h"
#include "ui/theme/console_style.h"
#include "ui/theme/theme.h"

namespace sagadesk::bench {

void print(const char* what, std::vector<double> values, const char* unit, const char* aim) {
    if (values.empty()) {
        std::printf("%-48s nothing measured\n", what);
        return;
    }
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) {
        return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
    };
    std::printf("%-48s n %5zu  p50 %8.2f  p95 %8.2f  max %8.2f %s   asked: %s\n", what, values.size(), at(0.5),
                at(0.95), values.back(), unit, aim);
    std::fflush(stdout);
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, patience_ms);
}

namespace {

double megabytes(std::uint64_t bytes) {
    return static_cast<double>(bytes) / 1e6;
}

void measure(const std::string& storePath, QSettings& settings) {
    QElapsedTimer clock;
    clock.start();
    BenchShop shop(storePath, core::Duration(0));
    shop.runClock();
    api::AlwaysLive link({}, {});
    ui::Desk desk(shop.backend(), link, {QStringLiteral("bench"), ui::Role::Operator});
    ui::MainWindow window(desk, ui::Formats{}, settings);
    window.resize(1440, 900);
    window.show();
    window.openPage(QStringLiteral("orders"));
    auto* page = static_cast<ui::OrdersPage*>(window.front());
    (void)waitFor([&] { return page->model().rowCount() > 0; });
    window.repaint();
    print("Start to usable: store, engine, window, first rows", {static_cast<double>(clock.nsecsElapsed()) / 1e6}, "ms",
          "1500 ms");
    measureLists(desk);
    measureWindow(window, desk);
    const std::uint64_t next = ordersIn(storePath) + 1'000'000'000;  // keys of this run are its own
    measureStream(window, shop, next, 2'000, 60);
    std::printf("Resident with ten tabs %.0f MB, at most %.0f MB   asked: 250 MB\n",
                megabytes(tests::ownUsage().resident_bytes), megabytes(tests::ownUsage().residentPeak_bytes));
    const double before = tests::ownUsage().cpu_s();
    QTest::qWait(10'000);  // a measurement of idling
    std::printf("CPU when idle %.1f %%   asked: < 2 %%\n", (tests::ownUsage().cpu_s() - before) * 10);
}

}  // namespace

}  // namespace sagadesk::bench

int main(int argc, char** argv) {
    using namespace sagadesk;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::ConsoleStyle);
    ui::Theme theme;
    theme.setLook({ui::ThemeChoice::Light, ui::Density::Standard, 100, true, false});
    const std::uint64_t orders = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    const QTemporaryDir temporary;
    const std::filesystem::path folder = argc > 2 ? argv[2] : temporary.path().toStdString();
    const std::string store = (folder / "orders.db").string();
    bench::fillStore(store, orders);
    std::printf("%llu orders in %.0f MB\n", static_cast<unsigned long long>(bench::ordersIn(store)),
                static_cast<double>(std::filesystem::file_size(store)) / 1e6);
    QSettings settings(temporary.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    bench::measure(store, settings);
}
