// The window itself: opening orders, frames while scrolling, another theme, a steady stream of events.
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <mutex>

#include "bench/console_figures.h"
#include "bench/process_usage.h"
#include "ui/models/order_list_model.h"
#include "ui/pages/order_page.h"
#include "ui/pages/orders_page.h"
#include "ui/theme/theme.h"

namespace sagadesk::bench {

namespace {

constexpr int tabs = 10, frames = 500, rows_a_frame = 7;

double msSince(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double untilOpen(ui::MainWindow& window, const QString& number) {
    QElapsedTimer clock;
    clock.start();
    window.openOrder(number);
    (void)waitFor([&] {
        const auto* page = qobject_cast<ui::OrderPage*>(window.front());
        return page != nullptr && page->status().has_value();
    });
    window.repaint();
    return msSince(clock);
}

void measureOpening(ui::MainWindow& window, ui::Desk& desk) {
    std::vector<QString> numbers;
    api::OrderQuery query;
    query.limit = tabs;
    bool answered = false;
    desk.orders(query, &window, [&](const api::Answer<api::OrderPage>& page) {
        answered = true;
        if (!page) return;
        for (const api::OrderSummary& order : page->orders)
            numbers.push_back(QString::fromStdString(order.number.text()));
    });
    (void)waitFor([&] { return answered; });
    std::vector<double> opened;
    for (const QString& number : numbers) opened.push_back(untilOpen(window, number));
    print("An order opens in a tab", opened, "ms", "150 ms");
}

void measureScrolling(ui::MainWindow& window) {
    window.openPage(QStringLiteral("orders"));
    auto* page = static_cast<ui::OrdersPage*>(window.front());
    (void)waitFor([&] { return page->model().isLoaded(); });
    auto* table = page->findChild<QTableView*>();
    std::vector<double> painted;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        table->verticalScrollBar()->setValue(frame * rows_a_frame);
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        painted.push_back(msSince(clock));
    }
    print("A frame while scrolling", painted, "ms", "16.7 ms");
    table->verticalScrollBar()->setValue(0);
}

void measureThemes(ui::MainWindow& window) {
    const ui::Look before = ui::theme().look();
    std::vector<double> changed;
    for (int i = 0; i < 10; ++i) {
        ui::Look look = before;
        look.choice = i % 2 == 0 ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
        QElapsedTimer clock;
        clock.start();
        ui::theme().setLook(look);
        QCoreApplication::processEvents();
        window.repaint();
        changed.push_back(msSince(clock));
    }
    ui::theme().setLook(before);
    print("Another theme", changed, "ms", "200 ms");
}

// How long the UI thread was away each time: the gaps between the turns of a timer that is always due.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps.push_back(msSince(m_clock));
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] const std::vector<double>& gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

}  // namespace

void measureWindow(ui::MainWindow& window, ui::Desk& desk) {
    measureOpening(window, desk);
    measureScrolling(window);
    measureThemes(window);
}

void measureStream(ui::MainWindow& window, BenchShop& shop, std::uint64_t nextSerial, int eventsPerSecond,
                   int seconds) {
    using Steady = std::chrono::steady_clock;
    std::mutex mutex;
    std::map<core::OrderId, Steady::time_point> committed;  // created, not yet on the screen
    std::vector<double> delays;
    shop.onCommitted([&](const std::vector<core::JournalEntry>& entries) {
        const std::lock_guard lock(mutex);
        for (const core::JournalEntry& entry : entries)
            if (entry.kind == core::EntryKind::OrderCreated) committed[entry.order] = Steady::now();
    });
    window.openPage(QStringLiteral("orders"));
    auto* page = static_cast<ui::OrdersPage*>(window.front());
    const auto seen = QObject::connect(
        &page->model(), &QAbstractItemModel::rowsInserted, [&](const QModelIndex&, int first, int last) {
            const std::lock_guard lock(mutex);
            for (int row = first; row <= last; ++row) {
                const api::OrderSummary* order = page->model().order(row);
                const auto found = order ? committed.find(order->id) : committed.end();
                if (found == committed.end()) continue;
                delays.push_back(std::chrono::duration<double, std::milli>(Steady::now() - found->second).count());
                committed.erase(found);
            }
        });
    constexpr double entries_an_order = 12;  // of the shipped purchase; the true rate is printed
    const std::uint64_t before = shop.entries();
    const double cpuBefore = tests::ownUsage().cpu_s();
    const auto began = Steady::now();
    Heartbeat heartbeat;
    std::uint64_t sent = 0;
    (void)waitFor([&] {
        const std::chrono::duration<double> passed = Steady::now() - began;
        const auto due =
            static_cast<std::uint64_t>(std::min<double>(passed.count(), seconds) * eventsPerSecond / entries_an_order);
        while (sent < due) shop.submit(nextSerial + sent++, core::Duration(0));
        return passed.count() >= seconds;
    });
    const std::chrono::duration<double> took = Steady::now() - began;
    std::printf("%.0f events/s for %.0f s, %.2f CPU s a second\n",
                static_cast<double>(shop.entries() - before) / took.count(), took.count(),
                (tests::ownUsage().cpu_s() - cpuBefore) / took.count());
    print("The UI thread was away", heartbeat.gaps(), "ms", "longest 50 ms");
    print("A new order, from its commit to the list", delays, "ms", "1000 ms");
    QObject::disconnect(seen);
    shop.onCommitted({});
}

}  // namespace sagadesk::bench
