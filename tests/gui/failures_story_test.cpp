// A cause of 1,000 orders, handled by keyboard alone: the real engine in this process, the real stand-in services with
// an outage, the real window.
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <cstdio>
#include <optional>

#include "config/settings.h"
#include "gui/gui_fixture.h"
#include "gui/stall_watch.h"
#include "service/service.h"
#include "support/child_process.h"
#include "support/http_client.h"
#include "telemetry/log.h"
#include "ui/dialogs/bulk_panel.h"
#include "ui/models/bulk_job_model.h"
#include "ui/models/cause_model.h"
#include "ui/models/held_order_model.h"
#include "ui/pages/failures_page.h"
#include "ui/widgets/effects_card.h"
#include "ui/widgets/table.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;

constexpr int orders = 1'000;
constexpr int patience_ms = 120'000;  // sanitizers and busy machines are slow

#define IN_TIME(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return (condition); }, patience_ms)) << #condition

// One step that is tried twice at once, so that what fails is held.
constexpr const char* workflow =
    R"({"workflow":"scene","version":1,"steps":[
        {"name":"authorise-payment","stage":"confirmation","service":"payment","path":"/authorisations",
         "retry":{"attempts":2,"initial":"1ms","max":"2ms"},
         "compensation":{"path":"/voids","retry":{"attempts":2,"initial":"1ms","max":"2ms"}}}]})";

std::string document(int serial) {
    const std::string number = std::to_string(serial);
    return R"({"type":"scene","externalReference":"T-)" + number + R"(","customer":{"id":"C-)" + number +
           R"(","name":"Zita Quux","email":"zita@quux.example"},"currency":"EUR",
            "lines":[{"sku":"LAMP-3","quantity":1,"unitPrice":4998}],"total":4998})";
}

struct Shop {
    Shop() : simulator({programBeside("sagadesk-sim").string(), "--port", "0"}, folder.path() / "sim.log") {
        const auto ready = simulator.waitForLine("ready ", 60s);
        if (!ready) throw std::runtime_error("sagadesk-sim did not start");
        address = *ready;
        writeFile(folder.path() / "scene-1.json", workflow);
        service = std::make_unique<service::Service>(settings(), log, [] {});
    }
    config::Settings settings() const {
        config::Settings settings;
        settings.storePath = (folder.path() / "orders.db").string();
        settings.listenPort = 0;
        settings.workflowsDirectory = folder.path().string();
        settings.services["payment"].url = address + "/payment";
        settings.services["payment"].breakerFailures = 1'000'000;  // the outage is to hold orders, not to park them
        return settings;
    }
    void faults(const std::string& json) const { ASSERT_EQ(HttpClient(address).put("/faults", json).status / 100, 2); }

    TemporaryFolder folder;
    ChildProcess simulator;
    std::string address;
    telemetry::Log log{2, telemetry::levelOf("error")};
    std::unique_ptr<service::Service> service;
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* const focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClick(focus, key, modifiers);
}

// Shift+Tab until the control of that name has the focus.
void goBackTo(const QString& name) {
    for (int i = 0; i < 20; ++i) {
        if (QApplication::focusWidget()->accessibleName().startsWith(name)) return;
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    FAIL() << name.toStdString() << " cannot be reached by Tab";
}

class Story : public testing::Test {
protected:
    void SetUp() override {
        const auto started = shop.service->start();
        ASSERT_TRUE(started) << started.error().detail;
        desk = std::make_unique<Desk>(shop.service->backend(), link, Person{QStringLiteral("ada"), Role::Operator});
        shop.faults(R"({"payment":{"error5xx":1}})");
        for (int i = 0; i < orders; ++i) {
            api::SubmitOrder order;
            order.body = document(i);
            order.idempotencyKey = "story-" + std::to_string(i);
            order.scope = "test";
            desk->submit(order, desk.get(), [](const auto& answer) { EXPECT_TRUE(answer) << answer.error().detail; });
        }
        IN_TIME(shop.service->backend().status().held == orders);
        shop.faults("{}");
        window = std::make_unique<MainWindow>(*desk, Formats{}, settings);
        watch.emplace();
        watch->during("the first show", [this] { window->show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override {
        watch.reset();
        window.reset();
        desk.reset();
        bool stopped = false;
        shop.service->stop([&] { stopped = true; });
        IN_TIME(stopped);
    }
    template <class T>
    [[nodiscard]] T* part() const {
        return window->findChild<T*>();
    }

    Shop shop;
    api::AlwaysLive link{{}, {}};
    QTemporaryDir kept;
    QSettings settings{kept.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
    std::optional<StallWatch> watch;  // from before the window is shown
};

TEST_F(Story, aCauseOf1000OrdersIsHandledByKeyboardAlone) {
    QElapsedTimer all, preview;
    all.start();
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(window->front()->id(), "failures");
    IN_TIME(part<CauseModel>()->rowCount() == 2);
    preview.start();
    press(Qt::Key_Down);
    IN_TIME(part<HeldOrderModel>()->rowCount() == orders);
    press(Qt::Key_R);
    ASSERT_EQ(QApplication::focusWidget(), part<BulkPanel>()->findChild<QPlainTextEdit*>())
        << "the panel is there at once";
    IN_TIME(!part<EffectsCard>()->effects().isEmpty());
    const auto preview_ms = preview.elapsed();
    EXPECT_TRUE(part<EffectsCard>()->effects().front().startsWith("1,000") ||
                part<EffectsCard>()->effects().front().startsWith("1000"))
        << part<EffectsCard>()->effects().front().toStdString();
    EXPECT_FALSE(window->commands().action(QStringLiteral("bulk.start"))->isEnabled()) << "a reason is missing";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Outage is over"));
    goBackTo(QStringLiteral("Pace"));
    press(Qt::Key_End);
    IN_TIME(window->commands().action(QStringLiteral("bulk.start"))->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(part<UndoBar>()->isOpen());
    EXPECT_EQ(shop.service->backend().status().jobs, 0U) << "nothing is sent yet";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(part<UndoBar>()->isOpen()) << "taken back";
    press(Qt::Key_Return, Qt::ControlModifier);
    watch->during("the time to undo is over", [this] { part<UndoBar>()->finish(); });
    IN_TIME(shop.service->backend().status().held == 0);
    grab(*window, QStringLiteral("failures-story-after"));
    press(Qt::Key_J);
    auto* jobs = part<BulkJobModel>();
    IN_TIME(jobs->rowCount() == 1 && jobs->jobAt(jobs->index(0, 0))->job.state == core::BulkState::Finished);
    EXPECT_EQ(resultOf(*jobs->jobAt(jobs->index(0, 0)), core::BulkResult::Passed), static_cast<unsigned>(orders));
    IN_TIME(part<BulkItemModel>()->rowCount() == orders);
    EXPECT_EQ(part<BulkItemModel>()->csv().count("\r\n"), orders + 1);
    press(Qt::Key_J);
    EXPECT_TRUE(part<CauseModel>()->index(1, CauseModel::Held).data().toString().contains("→"));
    std::printf("1,000 orders of one cause: plan shown after %lld ms, all handled after %lld ms\n",
                static_cast<long long>(preview_ms), static_cast<long long>(all.elapsed()));
}

}  // namespace
}  // namespace sagadesk::tests
