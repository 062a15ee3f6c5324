// What stories run against: the real stand-in services beside, the real engine in this process, the real window.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "config/settings.h"
#include "gui/gui_fixture.h"
#include "gui/stall_watch.h"
#include "service/service.h"
#include "support/child_process.h"
#include "telemetry/log.h"

namespace sagadesk::tests {

inline constexpr int patience_ms = 120'000;  // sanitizers and busy machines are slow

// As EVENTUALLY, with the patience of a story.
#define IN_TIME(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return (condition); }, patience_ms)) << #condition

struct LivingShop : testing::Test {
    // adjust may change the configuration before the service starts.
    void openShop(const QString& person, const std::function<void(config::Settings&)>& adjust = {},
                  ui::Role role = ui::Role::Operator) {
        const auto ready = simulator.waitForLine("ready ", std::chrono::seconds(60));
        ASSERT_TRUE(ready);
        simulatorAddress = *ready;
        config::Settings configured;
        configured.storePath = (folder.path() / "orders.db").string();
        configured.backupsFolder = (folder.path() / "backups").string();
        configured.listenPort = 0;
        for (const char* name : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"})
            configured.services[name].url = simulatorAddress + "/" + name;
        if (adjust) adjust(configured);
        service = std::make_unique<service::Service>(configured, log, [] {});
        const auto started = service->start();
        ASSERT_TRUE(started) << started.error().detail;
        desk = std::make_unique<ui::Desk>(service->backend(), link, ui::Person{person, role});
    }
    void TearDown() override {
        watch.reset();
        window.reset();
        desk.reset();
        if (!service) return;
        bool stopped = false;
        service->stop([&] { stopped = true; });
        IN_TIME(stopped);
    }

    TemporaryFolder folder;
    ChildProcess simulator{{programBeside("sagadesk-sim").string(), "--port", "0"}, folder.path() / "sim.log"};
    std::string simulatorAddress;
    telemetry::Log log{2, telemetry::levelOf("error")};
    api::AlwaysLive link{{}, {}};
    QTemporaryDir kept;
    QSettings settings{kept.filePath("console.ini"), QSettings::IniFormat};
    std::unique_ptr<service::Service> service;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
    std::optional<StallWatch> watch;  // from before the window is shown
};

}  // namespace sagadesk::tests
