// How long a person waits for lists: each key in the Finder, the first rows, a far row, over many orders in the real
// store. Prints its numbers; says nothing about good or bad.
//
//   console_lists [orders = 10000]
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "config/settings.h"
#include "service/service.h"
#include "telemetry/log.h"
#include "ui/bridge/desk.h"
#include "ui/models/order_list_model.h"
#include "ui/theme/theme.h"

namespace {

using namespace sagadesk;

constexpr int patience_ms = 600'000;
constexpr std::array names{"Hannah Lindqvist", "Elin Håkansson",   "Oskar Nyström",  "Priya Raghavan",
                           "Mateo García",     "Tomasz Zieliński", "Noura Al-Sabah", "Ingrid Solberg"};

std::string document(int serial) {
    const std::string number = std::to_string(serial), name = names[static_cast<std::size_t>(serial) % names.size()];
    return R"({"type":"purchase","externalReference":"WEB-)" + number + R"(","customer":{"id":"C-)" + number +
           R"(","name":")" + name + R"(","email":"c)" + number + R"(@quux.example","phone":"+46 70 )" + number +
           R"("},"currency":"EUR","lines":[{"sku":"LAMP-3","quantity":1,"unitPrice":4998}],"total":4998})";
}

void print(const char* what, std::vector<double> ms) {
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double part) {
        return ms[static_cast<std::size_t>(part * static_cast<double>(ms.size() - 1))];
    };
    std::printf("%-44s n %3zu  p50 %7.2f ms  p95 %7.2f ms  max %7.2f ms\n", what, ms.size(), at(0.5), at(0.95),
                ms.back());
}

// What the Finder asks when one types the text, key by key.
std::vector<double> typed(ui::Desk& desk, const QString& text) {
    std::vector<double> took;
    for (int keys = 1; keys <= text.size(); ++keys) {
        api::OrderQuery query;
        query.q = text.left(keys).toStdString();
        query.limit = 9;
        QElapsedTimer clock;
        clock.start();
        bool answered = false;
        desk.orders(std::move(query), &desk, [&](const auto&) { answered = true; });
        (void)QTest::qWaitFor([&] { return answered; }, patience_ms);
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
    (void)QTest::qWaitFor([&] { return loaded; }, patience_ms);
    QObject::disconnect(there);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measure(ui::Desk& desk, int orders) {
    std::vector<double> keys;
    for (const char* text : {"hannah lindqvist", "WEB-9999", "c4711@quux", "4670500", "zieliński"}) {
        const auto each = typed(desk, QString::fromUtf8(text));
        keys.insert(keys.end(), each.begin(), each.end());
    }
    print("Finder, a key", keys);
    const ui::Formats formats;
    ui::OrderListModel model(desk, formats, nullptr);
    for (const char* query : {"", "hannah", "status:pending", "sort:-total", "created:today total:>=10"}) {
        std::vector<double> loads;
        for (int i = 0; i < 20; ++i) loads.push_back(untilLoaded(model, QString::fromUtf8(query)));
        print((std::string("list, first 200 of \"") + query + "\"").c_str(), loads);
    }
    untilLoaded(model, {});
    const int last = std::min(orders, 10'000) - 1;
    (void)QTest::qWaitFor([&] { return model.rowCount() > last; }, patience_ms);
    QElapsedTimer clock;
    clock.start();
    model.setVisible(last - 30, last);
    (void)QTest::qWaitFor([&] { return model.order(last) != nullptr; }, patience_ms);
    print("list, from the first row to the last", {static_cast<double>(clock.nsecsElapsed()) / 1e6});
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme;
    const int orders = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const QTemporaryDir folder;
    config::Settings settings;
    settings.storePath = folder.filePath(QStringLiteral("orders.db")).toStdString();
    settings.listenPort = 0;
    telemetry::Log log(2, telemetry::levelOf("error"));
    service::Service service(settings, log, [] {});
    if (!service.start()) return 1;
    api::AlwaysLive link({}, {});
    {
        ui::Desk desk(service.backend(), link, {QStringLiteral("bench"), ui::Role::Operator});
        int answered = 0, refused = 0;
        for (int i = 0; i < orders; ++i) {
            api::SubmitOrder order;
            order.body = document(i);
            order.idempotencyKey = std::to_string(i);
            order.scope = "bench";
            desk.submit(std::move(order), &desk, [&](const auto& answer) { ++answered, refused += answer ? 0 : 1; });
            if (i % 200 == 199) (void)QTest::qWaitFor([&] { return answered > i; }, patience_ms);
        }
        (void)QTest::qWaitFor([&] { return answered == orders && service.backend().status().inbox == 0; }, patience_ms);
        std::printf("%d orders, %d of them refused\n", orders, refused);
        measure(desk, orders);
    }
    bool stopped = false;
    service.stop([&] { stopped = true; });
    return QTest::qWaitFor([&] { return stopped; }, patience_ms) ? 0 : 1;
}
