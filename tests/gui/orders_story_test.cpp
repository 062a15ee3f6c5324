// The call of a customer, by keyboard alone: the real engine in this process, the real stand-in services, the real
// window. The agent finds the caller's order and reads what happened in at most eight keys.
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <cstdio>

#include "gui/living_shop.h"
#include "ui/frame/finder.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/query_field.h"
#include "ui/widgets/row_table.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;

constexpr int orders = 300;

std::string document(int serial, const std::string& name, const std::string& phone) {
    const std::string number = std::to_string(serial);
    return R"({"type":"purchase","externalReference":"WEB-)" + number + R"(","customer":{"id":"C-)" + number +
           R"(","name":")" + name + R"(","email":"c)" + number + R"(@quux.example","phone":")" + phone +
           R"("},"currency":"EUR","lines":[{"sku":"LAMP-3","quantity":2,"unitPrice":2499}],"total":4998})";
}

struct OrdersStory : LivingShop {
    void SetUp() override {
        openShop(QStringLiteral("ada"));
        ASSERT_TRUE(desk);
        for (int i = 0; i < orders; ++i) submit(document(i, "Zita Quux", "+46 8 555 " + std::to_string(1000 + i)));
        submit(document(orders, "Hannah Lindqvist", "+46 70 174 06 12"));
        IN_TIME(service->backend().status().reached[static_cast<std::size_t>(core::OrderState::Completed)] ==
                orders + 1);
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        window->resize(1440, 900);
        watch.emplace();
        watch->during("the first show", [this] { window->show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        watch->during("opening Orders", [this] { window->openPage(QStringLiteral("orders")); });
        page = static_cast<OrdersPage*>(window->front());
        IN_TIME(page->model().rowCount() == orders + 1);
    }
    void submit(std::string body) {
        api::SubmitOrder order;
        order.body = std::move(body);
        order.idempotencyKey = "story-" + std::to_string(++keys);
        order.scope = "test";
        desk->submit(order, desk.get(), [](const auto& answer) { EXPECT_TRUE(answer) << answer.error().detail; });
    }
    void press(const QString& text) {
        for (const QChar each : text) {
            QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
            ++pressed;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++pressed;
    }

    OrdersPage* page = nullptr;
    int keys = 0, pressed = 0;
};

TEST_F(OrdersStory, theCallersOrderIsFoundAndReadInEightKeys) {
    EXPECT_TRUE(window->findChild<QueryField*>()->hasFocus()) << "where one types is where one begins";
    press(QStringLiteral("hanna"));
    IN_TIME(page->model().rowCount() == 1);
    press(Qt::Key_Down);
    auto* look = window->findChild<QuickLook*>();
    IN_TIME(look->order().has_value());
    EXPECT_EQ(look->order()->summary.customerName, "Hannah Lindqvist");
    EXPECT_FALSE(look->sayText().isEmpty());
    press(Qt::Key_Return);
    EXPECT_EQ(window->front()->id(), "order");
    EXPECT_LE(pressed, 8);
    std::printf("the caller's order: %d keys\n", pressed);
}

TEST_F(OrdersStory, aPhoneNumberFindsItToo) {
    watch->during("focus", [this] { window->findChild<QueryField*>()->setFocus(); });
    press(QStringLiteral("0701740612"));
    IN_TIME(page->model().rowCount() == 1);
    EXPECT_EQ(page->model().order(0)->customerName, "Hannah Lindqvist");
}

TEST_F(OrdersStory, theFinderOpensItByTheCallersName) {
    press(Qt::Key_K, Qt::ControlModifier);
    const auto* finder = window->findChild<Finder*>();
    IN_TIME(finder->isVisible());
    press(QStringLiteral("lindq"));
    const QAbstractItemModel& found = *finder->findChild<QListView*>()->model();
    IN_TIME(found.index(0, 0).data().toString() == "Orders");
    const std::string first = found.index(1, 0).data().toString().toStdString();
    EXPECT_EQ(first, "Hannah Lindqvist, Completed");
    press(Qt::Key_Return);
    EXPECT_EQ(window->front()->id(), "order");
    EXPECT_EQ(pressed, 7);
}

TEST_F(OrdersStory, whatHappensMeanwhileIsSeenWithoutMovingWhatIsChosen) {
    watch->during("choosing a row", [this] { page->table().selectRow(5); });
    const core::OrderId chosen = page->model().order(5)->id;
    submit(document(orders + 1, "Elin Quux", "+46 8 1"));
    IN_TIME(page->model().newer() == 1);
    EXPECT_EQ(page->model().rowOf(chosen), 5);
    watch->during("focus", [this] { page->table().setFocus(); });
    press(Qt::Key_Home);
    IN_TIME(page->model().rowCount() == orders + 2);
    EXPECT_EQ(page->model().order(0)->customerName, "Elin Quux");
    IN_TIME(page->model().order(0)->state == core::OrderState::Completed);
}

}  // namespace
}  // namespace sagadesk::tests
