// sagadesk: the order service with its screens.
#include <sys/stat.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "console/command_line.h"
#include "console/connection_test.h"
#include "console/first_start.h"
#include "console/languages.h"
#include "console/run.h"
#include "service/system.h"
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
    look.reduceMotion = settings.value(QStringLiteral("look/reduceMotion")).toBool();
    look.patterns = settings.value(QStringLiteral("look/patterns")).toBool();
    return look;
}

QString languageOf(const QSettings& settings, const console::Command& command) {
    return command.language.empty() ? settings.value(QStringLiteral("person/language")).toString()
                                    : QString::fromStdString(command.language);
}

// Asks, and makes files and settings of the answers. false: the person left, and nothing was done.
bool askFirst(console::Start& start, QSettings& kept) {
    ui::FirstRun dialog(console::usualChoice(), QString::fromStdString(start.folder.string()), console::tryConnection);
    if (dialog.exec() != QDialog::Accepted) return false;
    const ui::FirstRunChoice choice = dialog.choice();
    if (const auto done = console::carryOut(choice, start.folder, kept); !done) {
        complain("sagadesk: " + done.error().place + ": " + done.error().detail + "\n");
        return false;
    }
    start.demo = choice.where == ui::FirstRunChoice::Where::LookAround;
    if (choice.where == ui::FirstRunChoice::Where::Join) start.attach = choice.address.toStdString();
    return true;
}

// Invented orders leave nothing behind.
int runDemo(QApplication& application, console::Start& start, QSettings& kept) {
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/sagadesk-demo-XXXXXX"));
    start.folder = folder.path().toStdString();
    start.demo = true;
    const std::uint16_t port = console::freePort();
    auto made = console::useSimulator(start.folder, port);
    if (made)
        made = console::writeConfiguration(start.folder,
                                           console::simulatedServices("http://127.0.0.1:" + std::to_string(port)));
    if (!made) return complain("sagadesk: " + made.error().place + ": " + made.error().detail + "\n");
    ui::SingleInstance instance(folder.path());
    instance.listen();
    return console::runEmbedded(application, start, kept, instance);
}

int run(QApplication& application, console::Start& start, QSettings& kept) {
    const QString place =
        QString::fromStdString(start.attach.empty() ? (start.folder / "orders.db").string() : start.attach);
    ui::SingleInstance instance(place);
    if (instance.handOver(QString::fromStdString(start.command.link))) return 0;
    instance.listen();
    if (start.attach.empty() && console::isEmptyFolder(start.folder)) {
        if (!askFirst(start, kept)) return 0;
        console::installLanguage(application, languageOf(kept, start.command));
        if (start.demo) return runDemo(application, start, kept);
    }
    if (!start.attach.empty()) return console::runAttached(start, kept, instance);
    return console::runEmbedded(application, start, kept, instance);
}

int begin(QApplication& application, console::Start start) {
    QSettings kept;
    ui::Theme theme;
    QApplication::setStyle(new ui::ConsoleStyle);
    theme.setLook(lookOf(kept, start.command));
    console::installLanguage(application, languageOf(kept, start.command));
    const console::Command& command = start.command;
    if (command.demo) return runDemo(application, start, kept);
    const bool named = !command.data.empty() || !command.attach.empty();
    if (!named && !command.link.empty() && ui::SingleInstance::handOverToAny(QString::fromStdString(command.link)))
        return 0;
    start.attach = named ? command.attach : kept.value(QStringLiteral("start/attach")).toString().toStdString();
    if (!start.attach.empty()) return run(application, start, kept);
    start.folder = command.data;
    if (start.folder.empty())
        start.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    std::error_code error;
    std::filesystem::create_directories(start.folder, error);
    if (error) return complain("sagadesk: --data " + start.folder.string() + ": " + error.message() + "\n");
    return run(application, start, kept);
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
    return begin(application, {std::move(*command), {}, {}, false});
}
