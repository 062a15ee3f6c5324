// sagadesk: the order service with its screens.
#include <sys/stat.h>
#include <unistd.h>

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "api/link.h"
#include "config/load.h"
#include "console/command_line.h"
#include "console/embedded_service.h"
#include "console/languages.h"
#include "remote/remote_backend.h"
#include "service/stop_signal.h"
#include "service/system.h"
#include "telemetry/log.h"
#include "ui/bridge/desk.h"
#include "ui/frame/main_window.h"
#include "ui/frame/single_instance.h"
#include "ui/theme/console_style.h"

namespace {

using namespace sagadesk;

constexpr int status_usage = 2;

int complain(const std::string& text) {
    std::fprintf(stderr, "%s", text.c_str());
    return status_usage;
}

ui::Look lookOf(const QSettings& settings, const console::Command& command) {
    ui::Look look;
    const auto number = [&](const char* key, int otherwise) {
        return settings.value(QStringLiteral("look/") + QLatin1String(key), otherwise).toInt();
    };
    look.choice = command.theme.value_or(static_cast<ui::ThemeChoice>(qBound(0, number("theme", 0), 3)));
    look.density = static_cast<ui::Density>(qBound(0, number("density", 1), 2));
    look.fontPercent = number("fontPercent", 100);
    return look;
}

// Desk and window: what is there between a good start and the stop.
struct Screen {
    Screen(api::Backend& backend, api::Link& link, QSettings& settings)
        : desk(backend, link, {qEnvironmentVariable("USER", QStringLiteral("admin")), ui::Role::Admin}),
          window(desk, formats(), settings) {}

    static ui::Formats formats() {
        ui::Formats formats;
        formats.locale = QLocale();
        return formats;
    }

    ui::Desk desk;
    ui::MainWindow window;
};

void show(Screen& screen, const console::Command& command) {
    QObject::connect(&screen.window, &ui::MainWindow::consoleWanted, &screen.window, [&screen](const QString& address) {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--attach"), address}))
            screen.window.say(ui::MainWindow::tr("Another console could not be started."));
    });
    screen.window.show();
    if (!command.link.empty()) screen.window.openLink(QString::fromStdString(command.link));
}

void comeToFront(Screen& screen, const QString& link) {
    screen.window.openLink(link);
    screen.window.raise();
    screen.window.activateWindow();
}

// The screens of an orchestrator that runs elsewhere. Whether it can be reached is told on the screen.
int attach(const console::Command& command) {
    QSettings kept;
    ui::Theme theme;
    QApplication::setStyle(new ui::ConsoleStyle);
    theme.setLook(lookOf(kept, command));
    ui::SingleInstance instance(QString::fromStdString(command.attach));
    if (instance.handOver(QString::fromStdString(command.link))) return 0;
    instance.listen();
    remote::RemoteBackend backend({command.attach, command.attach, {}, {}});
    Screen screen(backend, backend, kept);
    const service::StopSignal stopSignal([] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &ui::SingleInstance::linkCame, &screen.window,
                     [&screen](const QString& link) { comeToFront(screen, link); });
    show(screen, command);
    std::printf("attached %s\n", command.attach.c_str());
    std::fflush(stdout);
    return QApplication::exec();
}

int run(QApplication& application, const config::Settings& settings, const console::Command& command) {
    QSettings kept;
    ui::Theme theme;
    QApplication::setStyle(new ui::ConsoleStyle);
    theme.setLook(lookOf(kept, command));
    ui::SingleInstance instance(QString::fromStdString(settings.storePath));
    if (instance.handOver(QString::fromStdString(command.link))) return 0;
    instance.listen();

    telemetry::Log log(STDERR_FILENO, telemetry::levelOf(settings.logLevel));
    console::EmbeddedService embedded(settings, log);
    api::AlwaysLive link({}, std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now()));
    std::unique_ptr<Screen> screen;
    bool stopping = false;
    const auto stop = [&] {
        if (std::exchange(stopping, true)) return;
        screen.reset();
        embedded.stop([] { QCoreApplication::exit(0); });
    };
    const service::StopSignal stopSignal(stop);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QApplication::lastWindowClosed, &embedded, stop, Qt::QueuedConnection);
    QObject::connect(&embedded, &console::EmbeddedService::halted, &application, [] { QCoreApplication::exit(1); });
    QObject::connect(&instance, &ui::SingleInstance::linkCame, &embedded, [&](const QString& wanted) {
        if (screen) comeToFront(*screen, wanted);
    });
    embedded.start([&](const core::Expected<std::string>& address) {
        if (!address) {
            const core::Failure& failure = address.error();
            std::fprintf(stderr, "sagadesk: %s %s\n", failure.place.c_str(), failure.detail.c_str());
            return QCoreApplication::exit(1);
        }
        screen = std::make_unique<Screen>(embedded.backend(), link, kept);
        show(*screen, command);
        std::printf("ready %s\n", address->c_str());
        std::fflush(stdout);
    });
    const int status = QApplication::exec();
    screen.reset();
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    auto command = console::parseCommandLine(std::vector<std::string>(argv + 1, argv + argc));
    if (!command) return complain("sagadesk: " + command.error() + "; see sagadesk --help\n");
    using Kind = console::Command::Kind;
    if (command->kind == Kind::Help) return std::printf("%s", console::helpText().c_str()), 0;
    if (command->kind == Kind::Version) return std::printf("sagadesk %s\n", SAGADESK_VERSION), 0;

    ::umask(0077);  // orders hold personal data
    std::signal(SIGPIPE, SIG_IGN);
    service::raiseFileLimit();
    int few = 1;  // the arguments are read already
    QApplication application(few, argv);
    QApplication::setOrganizationName(QStringLiteral("Sagadesk"));
    QApplication::setApplicationName(QStringLiteral("Sagadesk"));
    QApplication::setApplicationVersion(QStringLiteral(SAGADESK_VERSION));
    console::installLanguage(application, QString::fromStdString(command->language));
    if (!command->attach.empty()) return attach(*command);
    if (command->data.empty())
        command->data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    std::error_code error;
    std::filesystem::create_directories(command->data, error);
    if (error) return complain("sagadesk: --data " + command->data.string() + ": " + error.message() + "\n");
    const auto settings = config::loadSettings(console::sourcesOf(command->data));
    if (!settings) return complain(config::text(settings.error()));
    return run(application, *settings, *command);
}
