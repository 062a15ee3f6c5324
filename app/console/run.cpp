#include "console/run.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>

#include "api/link.h"
#include "config/load.h"
#include "console/embedded_service.h"
#include "console/first_start.h"
#include "console/simulator_process.h"
#include "remote/remote_backend.h"
#include "service/stop_signal.h"
#include "telemetry/log.h"
#include "ui/bridge/desk.h"
#include "ui/frame/main_window.h"

namespace sagadesk::console {

namespace {

constexpr int status_usage = 2;
constexpr int demo_orders = 500, demo_perSecond = 4;

ui::Formats formatsOf(const QSettings& kept) {
    ui::Formats formats;
    formats.locale = QLocale();
    const QTimeZone zone(kept.value(QStringLiteral("person/zone")).toByteArray());
    if (zone.isValid()) formats.zone = zone;
    formats.baseCurrency = kept.value(QStringLiteral("person/currency"), formats.baseCurrency).toString();
    formats.twelveHours = kept.value(QStringLiteral("person/twelveHours")).toBool();
    formats.hidesPersonal = kept.value(QStringLiteral("privacy/hide")).toBool();
    return formats;
}

ui::Person personOf(const QSettings& kept) {
    const QString user = qEnvironmentVariable("USER", QStringLiteral("admin"));
    const QString name = kept.value(QStringLiteral("person/name")).toString();
    return {name.isEmpty() ? user : name, ui::Role::Admin};
}

// Desk and window: what is there between a good start and the stop.
struct Screen {
    Screen(api::Backend& backend, api::Link& link, QSettings& kept)
        : desk(backend, link, personOf(kept)),
          window(desk, formatsOf(kept), kept) {}

    void show(const std::string& wanted) {
        QObject::connect(&window, &ui::MainWindow::consoleWanted, &window, [this](const QString& address) {
            if (!QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                         {QStringLiteral("--attach"), address}))
                window.say(ui::MainWindow::tr("Another console could not be started."));
        });
        window.show();
        if (!wanted.empty()) window.openLink(QString::fromStdString(wanted));
    }
    void comeToFront(const QString& wanted) {
        window.openLink(wanted);
        window.raise();
        window.activateWindow();
    }

    ui::Desk desk;
    ui::MainWindow window;
};

void complain(const core::Failure& failure) {
    std::fprintf(stderr, "sagadesk: %s %s\n", failure.place.c_str(), failure.detail.c_str());
}

std::string nameOf(const Start& start) {
    return start.demo ? QCoreApplication::translate("Console", "Invented orders").toStdString() : std::string();
}

// The service, then its screens, then the stop.
class Running final : public QObject {
public:
    Running(const Start& start, const config::Settings& settings, QSettings& kept)
        : m_start(start),
          m_kept(kept),
          m_wanted(start.command.link),
          m_log(STDERR_FILENO, telemetry::levelOf(settings.logLevel)),
          m_service(settings, m_log),
          m_link(nameOf(start), std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now())) {
        connect(&m_service, &EmbeddedService::halted, this, [] { QCoreApplication::exit(1); });
    }

    void begin() {
        if (const auto port = simulatorPort(m_start.folder)) {
            m_simulator = std::make_unique<SimulatorProcess>();
            m_simulator->start(*port, [this](const core::Expected<std::string>& address) {
                if (!address) return complain(address.error());
                m_simulated = true;
                sendOrders();
            });
        }
        m_service.start([this](const core::Expected<std::string>& address) { serviceBegan(address); });
    }
    void open(const QString& wanted) {
        if (m_screen)
            m_screen->comeToFront(wanted);
        else
            m_wanted = wanted.toStdString();
    }
    void stop() {
        if (std::exchange(m_stopping, true)) return;
        m_screen.reset();
        m_simulator.reset();
        m_service.stop([] { QCoreApplication::exit(0); });
    }
    void close() { m_screen.reset(); }

private:
    void serviceBegan(const core::Expected<std::string>& address) {
        if (!address) {
            complain(address.error());
            return QCoreApplication::exit(1);
        }
        m_address = *address;
        m_screen = std::make_unique<Screen>(m_service.backend(), m_link, m_kept);
        m_screen->show(m_wanted);
        std::printf("ready %s\n", m_address.c_str());
        std::fflush(stdout);
        sendOrders();
    }
    // When both ends are there.
    void sendOrders() {
        if (m_start.demo && m_simulated && !m_address.empty())
            m_simulator->sendOrders(m_address, demo_orders, demo_perSecond);
    }

    const Start& m_start;
    QSettings& m_kept;
    std::string m_wanted, m_address;
    telemetry::Log m_log;
    EmbeddedService m_service;
    api::AlwaysLive m_link;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Screen> m_screen;
    bool m_stopping = false, m_simulated = false;
};

}  // namespace

// Whether the orchestrator can be reached is told on the screen.
int runAttached(const Start& start, QSettings& kept, ui::SingleInstance& instance) {
    remote::RemoteBackend backend({start.attach, start.attach, {}, {}});
    Screen screen(backend, backend, kept);
    const service::StopSignal stopSignal([] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &ui::SingleInstance::linkCame, &screen.window,
                     [&screen](const QString& link) { screen.comeToFront(link); });
    screen.show(start.command.link);
    std::printf("attached %s\n", start.attach.c_str());
    std::fflush(stdout);
    return QApplication::exec();
}

int runEmbedded(QApplication& application, const Start& start, QSettings& kept, ui::SingleInstance& instance) {
    const auto settings = config::loadSettings(sourcesOf(start.folder));
    if (!settings) {
        std::fprintf(stderr, "%s", config::text(settings.error()).c_str());
        return status_usage;
    }
    Running running(start, *settings, kept);
    const service::StopSignal stopSignal([&running] { running.stop(); });
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(
        &application, &QApplication::lastWindowClosed, &running, [&running] { running.stop(); }, Qt::QueuedConnection);
    QObject::connect(&instance, &ui::SingleInstance::linkCame, &running,
                     [&running](const QString& wanted) { running.open(wanted); });
    running.begin();
    const int status = QApplication::exec();
    running.close();
    return status;
}

}  // namespace sagadesk::console
