// sagadeskd: the order service without a screen.
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "config/keys.h"
#include "config/load.h"
#include "daemon/command_line.h"
#include "daemon/restore.h"
#include "daemon/verify.h"
#include "service/service.h"
#include "service/stop_signal.h"
#include "service/system.h"
#include "telemetry/log.h"

namespace {

using namespace sagadesk;

constexpr int status_usage = 2;

int complain(const std::string& text) {
    std::fprintf(stderr, "%s", text.c_str());
    return status_usage;
}

int logFailure(telemetry::Log& log, const core::Failure& failure) {
    telemetry::LogFields fields;
    fields.code = failure.code;
    const std::string detail = failure.place.empty() ? failure.detail : failure.place + ": " + failure.detail;
    fields.detail = detail;
    log.write(telemetry::Level::Error, "daemon.failed", fields);
    return 1;
}

int run(int argc, char** argv, const config::Settings& settings) {
    QCoreApplication application(argc, argv);
    telemetry::Log log(STDERR_FILENO, telemetry::levelOf(settings.logLevel));
    service::Service service(settings, log, [] { QCoreApplication::exit(1); });
    const service::StopSignal stopSignal([&] {
        log.write(telemetry::Level::Info, "daemon.stopping");
        service.stop([] { QCoreApplication::exit(0); });
    });

    const auto address = service.start();
    if (!address) return logFailure(log, address.error());
    telemetry::LogFields fields;
    fields.address = *address;
    fields.node = settings.node;
    fields.version = SAGADESK_VERSION;
    fields.path = settings.storePath;
    log.write(telemetry::Level::Info, "daemon.ready", fields);
    std::printf("ready %s\n", address->c_str());
    std::fflush(stdout);

    const int status = QCoreApplication::exec();
    log.write(telemetry::Level::Info, "daemon.stopped");
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    const auto command = daemon::parseCommandLine(std::vector<std::string>(argv + 1, argv + argc));
    if (!command) return complain("sagadeskd: " + command.error() + "; see sagadeskd --help\n");
    using Kind = daemon::Command::Kind;
    if (command->kind == Kind::Help) return std::printf("%s", daemon::helpText().c_str()), 0;
    if (command->kind == Kind::Version) return std::printf("sagadeskd %s\n", SAGADESK_VERSION), 0;
    if (command->kind == Kind::Reference) return std::printf("%s", config::referenceText().c_str()), 0;

    ::umask(0077);  // orders hold personal data
    std::signal(SIGPIPE, SIG_IGN);
    service::raiseFileLimit();
    if (command->kind == Kind::Run && command->data) {
        std::error_code error;
        std::filesystem::create_directories(*command->data, error);
        if (error) return complain("sagadeskd: --data " + command->data->string() + ": " + error.message() + "\n");
    }
    const auto settings = config::loadSettings(daemon::sourcesOf(*command));
    if (!settings) return complain(config::text(settings.error()));
    if (command->kind == Kind::Verify) return daemon::verifyStore(settings->storePath);
    if (command->kind == Kind::Restore) return daemon::restoreStore(command->copy, settings->storePath);
    return run(argc, argv, *settings);
}
