// How long lists take: each key in the Finder, the first rows, a far row.
#include <QElapsedTimer>

#include "bench/console_figures.h"
#include "ui/frame/finder.h"
#include "ui/models/order_list_model.h"

namespace sagadesk::bench {

namespace {

// What the Finder asks when one types the text, key by key.
std::vector<double> typed(ui::Desk& desk, const QString& text) {
    std::vector<double> took;
    for (int keys = 1; keys <= text.size(); ++keys) {
        api::OrderQuery query;
        query.q = ui::wordsToFind(text.left(keys)).toStdString();
        query.limit = 9;
        if (query.q.empty()) continue;
        QElapsedTimer clock;
        clock.start();
        bool answered = false;
        desk.orders(std::move(query), &desk, [&](const auto&) { answered = true; });
        if (!waitFor([&] { return answered; })) break;
        took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return took;
}

double untilLoaded(ui::OrderListModel& model, const QString& query) {
    QElapsedTimer clock;
    clock.start();
    bool loaded = false;
    const auto there = QObject::connect(&model, &ui::OrderListModel::loaded, [&] { loaded = true; });
    model.setQuery(query);
    (void)waitFor([&] { return loaded; });
    QObject::disconnect(there);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

}  // namespace

void measureLists(ui::Desk& desk) {
    std::vector<double> keys;
    for (const char* text : {"hannah lindqvist", "WEB-9999", "c4711@quux", "4670500", "zieliński"}) {
        const auto each = typed(desk, QString::fromUtf8(text));
        keys.insert(keys.end(), each.begin(), each.end());
    }
    print("Finder, a key", keys, "ms", "50 ms");
    const ui::Formats formats;
    ui::OrderListModel model(desk, formats, nullptr);
    for (const char* query :
         {"", "hannah", "status:failed", "activity:held", "sort:-total", "created:today total:>=10"}) {
        std::vector<double> loads;
        for (int i = 0; i < 20; ++i) loads.push_back(untilLoaded(model, QString::fromUtf8(query)));
        print(("List, first 200 of \"" + std::string(query) + "\"").c_str(), loads, "ms", "100 ms");
    }
    untilLoaded(model, {});
    (void)waitFor([&] { return model.isTotalKnown(); });
    const int last = model.rowCount() - 1;
    QElapsedTimer clock;
    clock.start();
    model.setVisible(std::max(0, last - 30), last);
    (void)waitFor([&] { return model.order(last) != nullptr; });
    print(("List, from the first row to row " + std::to_string(last + 1)).c_str(),
          {static_cast<double>(clock.nsecsElapsed()) / 1e6}, "ms", "-");
}

}  // namespace sagadesk::bench
