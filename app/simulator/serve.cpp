#include "simulator/serve.h"

#include <QCoreApplication>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "http/server.h"
#include "service/stop_signal.h"
#include "simulator/services.h"

namespace sagadesk::simulator {
namespace {

// Room for the largest order document with the results of all its steps.
constexpr std::size_t body_bytes_max = 512 * 1024;
constexpr std::chrono::milliseconds drain_deadline{2'000};

core::Expected<FaultPlan> planOf(const ServeSettings& settings) {
    if (settings.faults.empty()) return FaultPlan(settings.seed);
    std::string json = settings.faults;
    if (!json.starts_with('{')) {
        std::ifstream file(settings.faults);
        if (!file)
            return core::fail("no_such_file", core::FailureClass::Refused, "the file can't be read", settings.faults);
        std::ostringstream text;
        text << file.rdbuf();
        json = text.str();
    }
    return FaultPlan::parse(json, settings.seed, Steady::now());
}

int complain(const core::Failure& failure) {
    std::fprintf(stderr, "sagadesk-sim: %s: %s\n", failure.place.c_str(), failure.detail.c_str());
    return 2;
}

}  // namespace

int serve(const ServeSettings& settings) {
    auto plan = planOf(settings);
    if (!plan) return complain(plan.error());
    Services services(std::move(*plan), settings.seed);
    http::Limits limits;
    limits.body_bytes_max = body_bytes_max;
    limits.connections_max = limits.connections_per_address_max = 4'000;
    http::Server server(
        [&services](http::Request request, http::Responder responder) {
            services.handle(std::move(request), std::move(responder));
        },
        limits);
    const auto port = server.listen("127.0.0.1", settings.port);
    if (!port) return complain(port.error());
    const service::StopSignal stopSignal(
        [&server] { server.drain(drain_deadline, [] { QCoreApplication::exit(0); }); });
    std::printf("ready http://127.0.0.1:%u\n", static_cast<unsigned>(*port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

}  // namespace sagadesk::simulator
