// Every screen as a person sees it: a real window on a real X server (Xvfb, which the test starts), the real engine in
// this process, the real stand-in services, orders flowing. Writes
// build/<preset>/screens/live-{screen}-{look}-{width}.png, to be looked at beside the design, and fails on what no eye
// is needed for: pictures with nothing on them, texts cut off.
#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <cstdio>
#include <map>

#include "gui/cut_texts.h"
#include "gui/english.h"
#include "gui/living_shop.h"
#include "gui/stall_watch.h"
#include "support/http_client.h"
#include "ui/frame/main_window.h"
#include "ui/pages/pages.h"
#include "ui/theme/console_style.h"
#include "ui/widgets/states.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;

constexpr const char* names[] = {"Hannah Lindqvist", "Julien Moreau", "Saga Bergström", "Pieter de Vries",
                                 "Hiroshi Sato",     "Eva Lindholm",  "James Okoro",    "Katarzyna Nowak"};

api::SubmitOrder orderOf(int serial) {
    const std::string number = std::to_string(serial), unit = std::to_string(1'499 + serial * 37 % 20'000);
    const bool service = serial % 11 == 0;
    api::SubmitOrder order;
    order.body = std::string(R"({"type":")") + (service ? "service_request" : "purchase") +
                 R"(","externalReference":"WEB-)" + number + R"(","customer":{"id":"C-)" + std::to_string(serial % 40) +
                 R"(","name":")" + names[serial % 8] + R"(","email":"c)" + number + R"(@shop.example"},"currency":")" +
                 (serial % 5 == 0 ? "SEK" : "EUR") + R"(","lines":[{"sku":"LAMP-)" + std::to_string(serial % 9) +
                 R"(","quantity":1,"unitPrice":)" + (service ? "180000" : unit) + R"(}],"total":)" +
                 (service ? "180000" : unit) + R"(,"metadata":{"channel":"web"}})";
    order.idempotencyKey = "screen-" + number;
    order.scope = "test";
    return order;
}

// How much there is to see: how many colours, and how much of the picture the commonest has.
struct Ink {
    explicit Ink(const QImage& picture) {
        std::map<QRgb, int> counts;
        double light = 0;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2) {
                const QRgb pixel = picture.pixel(x, y);
                ++counts[pixel];
                light += qGray(pixel);
            }
        int all = 0, most = 0;
        for (const auto& [colour, count] : counts) all += count, most = std::max(most, count);
        colours = static_cast<int>(counts.size());
        if (all > 0) commonest = double(most) / all, lightness = light / all;
    }
    int colours = 0;
    double commonest = 1, lightness = 0;
};

struct Screens : LivingShop {
    void SetUp() override {
        openShop(QStringLiteral("Miriam Okafor"), [](config::Settings& configured) {
            // Its outage is to hold orders, not to park them.
            configured.services["payment"].breakerFailures = 1'000'000;
        });
        ASSERT_TRUE(desk);
        // Some are held, some refused, some wait for an approval, most are completed.
        HttpClient(simulatorAddress).put("/faults", R"({"payment": {"error5xx": 1}})");
        for (int i = 0; i < 9; ++i) submitNext();
        IN_TIME(service->backend().status().held >= 9);
        HttpClient(simulatorAddress).put("/faults", R"({"*": {"lostReply": 0.02}, "payment": {"decline": 0.1}})");
        for (int i = 0; i < 200; ++i) submitNext();
        IN_TIME(service->backend().status().reached[static_cast<std::size_t>(core::OrderState::Completed)] >= 60);
        for (int i = 0; i < 5; ++i) noteLast();
        QObject::connect(&flow, &QTimer::timeout, &flow, [this] { submitNext(); });
        flow.start(400);
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        window->move(0, 0);
        watch.emplace(StallWatch::Counted::WorkOnly);
        watch->during("the first show", [this] { window->show(); });
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void TearDown() override {
        flow.stop();
        LivingShop::TearDown();
    }
    void submitNext() {
        desk->submit(orderOf(++serial), desk.get(), [this](const auto& answer) {
            if (answer) last = QString::fromStdString(answer->id.text());
        });
    }
    // A person's action, for the audit.
    void noteLast() {
        api::OrderCommand note;
        note.kind = api::CommandKind::Note;
        note.order = last.toStdString();
        note.reason = "The customer rang";
        bool noted = false;
        desk->command(note, desk.get(), [&noted](const auto& answer) { noted = answer.has_value(); });
        IN_TIME(noted);
    }
    void open(const QString& id) {
        if (id == QLatin1String("order"))
            watch->during("opening an order", [this] { window->openOrder(last); });
        else
            watch->during("opening " + id, [&] { window->openPage(id); });
        settle();
        for (auto* list : window->front()->findChildren<QAbstractItemView*>()) {
            if (!list->isVisible() || list->model() == nullptr || list->model()->rowCount() < 2) continue;
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
            break;
        }
        settle();
    }
    // Until nothing is being loaded that was asked before.
    void settle() {
        bool answered = false;
        desk->failures(window.get(), [&answered](const auto&) { answered = true; });
        IN_TIME(answered);
        IN_TIME([this] {
            for (const auto* bars : window->findChildren<LoadingBars*>())
                if (bars->isVisible()) return false;
            return true;
        }());
        desk->services(window.get(), [&answered](const auto&) { answered = false; });
        IN_TIME(!answered);
        QCoreApplication::processEvents();
    }
    // From the X server, as a person would see it.
    void look(const QString& id, const QString& name, const QSize& size, bool dark) {
        const QImage picture = QGuiApplication::primaryScreen()->grabWindow(window->winId()).toImage();
        ASSERT_EQ(picture.size(), size) << name.toStdString();
        const QDir place(QStringLiteral(SAGADESK_SCREENS));
        ASSERT_TRUE(place.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(picture.save(place.filePath(name + QStringLiteral(".png"))));
        const QRect inside(window->front()->mapTo(window.get(), QPoint()), window->front()->size());
        const Ink all(picture), page(picture.copy(inside));
        EXPECT_GE(all.colours, 64) << name.toStdString();
        EXPECT_GE(page.colours, 24) << name.toStdString() << ": the page is as good as empty";
        EXPECT_LE(page.commonest, 0.97) << name.toStdString() << ": the page is as good as empty";
        if (dark)
            EXPECT_LT(all.lightness, 90) << name.toStdString();
        else
            EXPECT_GT(all.lightness, 165) << name.toStdString();
        const QStringList cut = cutTexts(*window);
        EXPECT_TRUE(cut.isEmpty()) << name.toStdString() << "\n" << cut.join("\n").toStdString();
        std::printf("%s: %d colours, %.0f %% ground (%s)\n", name.toLatin1().constData(), page.colours,
                    page.commonest * 100, id.toLatin1().constData());
    }

    QTimer flow;
    QString last;
    int serial = 0;
};

TEST_F(Screens, areThereInEveryLookAndSize) {
    QStringList ids{QStringLiteral("order")};
    for (const PageRow& row : pageTable()) ids.append(row.id);
    for (const auto& [choice, word] : {std::pair{ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}) {
        watch->during("changing the theme", [&] { theme().setLook({choice, Density::Standard, 100, true, false}); });
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            window->resize(size);
            IN_TIME(window->size() == size);
            for (const QString& id : ids) {
                open(id);
                look(id, QStringLiteral("live-%1-%2-%3").arg(id, QLatin1String(word)).arg(size.width()), size,
                     choice == ThemeChoice::Dark);
            }
        }
    }
}

}  // namespace
}  // namespace sagadesk::tests

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    using namespace sagadesk;
    const tests::TemporaryFolder folder;
    tests::ChildProcess screen({"/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"},
                               folder.path() / "xvfb.log");
    const auto display = screen.waitForLine("", std::chrono::seconds(30));
    if (!display) return std::fprintf(stderr, "Xvfb did not start\n"), 1;
    qputenv("DISPLAY", QByteArray(":") + display->c_str());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    tests::WatchedApplication application(argc, argv);
    tests::speakEnglish(application);
    QApplication::setStyle(new ui::ConsoleStyle);
    ui::Theme theme;
    return RUN_ALL_TESTS();
}
