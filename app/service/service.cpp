#include "service/service.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <chrono>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "engine/orchestrator.h"
#include "gateways/http/http_gateway.h"
#include "http/routes.h"
#include "http/server.h"
#include "resources/resources.h"
#include "service/mqtt_ends.h"
#include "service/routing_gateway.h"
#include "service/system.h"
#include "service/workflows.h"
#include "store/sqlite/sqlite_backups.h"
#include "store/sqlite/sqlite_store.h"
#include "telemetry/metrics.h"

namespace sagadesk::service {

namespace {

using namespace std::chrono_literals;

// With the two that MqttEnds takes, the ten seconds in which a stop is promised.
constexpr auto drain_deadline = 3s;
constexpr auto engine_deadline = 4s;
constexpr auto connections_deadline = 500ms;
constexpr int query_threads = 2;

std::map<std::string, gateways::HttpService> gatewayServices(const config::Settings& settings) {
    std::map<std::string, gateways::HttpService> services;
    for (const auto& [name, from] : settings.services) {
        if (from.url == config::behind_broker) continue;
        gateways::HttpService to;
        to.url = from.url;
        to.timeout = from.timeout;
        to.concurrency = from.concurrency;
        to.bearerToken = from.bearerToken;
        to.basicUser = from.basicUser;
        to.basicPassword = from.basicPassword;
        to.caFile = from.caFile;
        to.clientCertificate = from.clientCertificate;
        to.clientKey = from.clientKey;
        services.emplace(name, std::move(to));
    }
    return services;
}

std::set<std::string> behindBroker(const config::Settings& settings) {
    std::set<std::string> names;
    for (const auto& [name, service] : settings.services)
        if (service.url == config::behind_broker) names.insert(name);
    return names;
}

engine::EngineSettings engineSettings(const config::Settings& settings) {
    engine::EngineSettings to;
    to.node = settings.node;
    to.version = SAGADESK_VERSION;
    to.partitions = settings.partitions;
    to.inFlight = settings.inFlight;
    to.intakeLimit = settings.intakeLimit;
    to.attemptsRetention = settings.attemptsRetention;
    to.backupEvery = settings.backupEvery;
    to.backupsKept = settings.backupsKept;
    for (const auto& [name, from] : settings.services) {
        to.services[name] = {from.concurrency, from.rate, from.breakerFailures, from.breakerCoolDown};
    }
    return to;
}

core::Expected<std::vector<std::unique_ptr<ports::Reader>>> openReaders(const std::string& path) {
    std::vector<std::unique_ptr<ports::Reader>> readers;
    for (int i = 0; i < query_threads; ++i) {
        auto reader = store::openSqliteReader(path);
        if (!reader) return tl::unexpected(reader.error());
        readers.push_back(std::move(*reader));
    }
    return readers;
}

std::string addressOf(const std::string& host, std::uint16_t port) {
    const bool six = host.find(':') != std::string::npos;
    return "http://" + (six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace

struct Service::Parts {
    Parts(config::Settings given, telemetry::Log& to, std::function<void()> halt)
        : settings(std::move(given)),
          log(to),
          onHalt(std::move(halt)),
          httpGateway(gatewayServices(settings)),
          mqtt(settings.mqtt.host.empty() ? nullptr : std::make_unique<MqttEnds>(settings, log, clock)),
          gateway(httpGateway, mqtt ? &mqtt->gateway() : nullptr, behindBroker(settings)) {}
    // What the broker brings asks the orchestrator, which goes first.
    ~Parts() {
        if (mqtt) mqtt->close(0ms);
    }

    core::Expected<void> open();
    core::Expected<std::string> listen();
    void noticed(const std::string& code, const std::string& detail);
    [[nodiscard]] std::string metrics() const;

    config::Settings settings;
    telemetry::Log& log;
    std::function<void()> onHalt;
    SystemClock clock;
    SystemRandom random;
    gateways::HttpGateway httpGateway;
    std::unique_ptr<MqttEnds> mqtt;  // null without a broker
    RoutingGateway gateway;
    // The server's handler refers to the orchestrator, which refers to the gateway: destroyed in the reverse order.
    std::unique_ptr<engine::Orchestrator> orchestrator;
    std::unique_ptr<http::Server> server;
};

core::Expected<void> Service::Parts::open() {
    if (mqtt) {
        if (auto good = MqttEnds::check(settings); !good) return good;
    }
    auto workflows = loadWorkflows(settings.workflowsDirectory);
    if (!workflows) return tl::unexpected(workflows.error());
    auto store = store::openSqliteStore({settings.storePath, settings.partitions});
    if (!store) return tl::unexpected(store.error());
    auto readers = openReaders(settings.storePath);
    if (!readers) return tl::unexpected(readers.error());

    engine::OrchestratorParts parts;
    parts.workflows = std::move(*workflows);
    parts.store = std::move(*store);
    parts.readers = std::move(*readers);
    parts.openReader = [path = settings.storePath] { return store::openSqliteReader(path); };
    parts.backups = store::sqliteBackups(settings.storePath, settings.backupsFolder);
    parts.gateway = &gateway;
    parts.clock = &clock;
    parts.random = &random;
    parts.committed = [this](const std::vector<core::JournalEntry>& entries) {
        log.committed(entries);
        if (mqtt) mqtt->offer(entries);
    };
    parts.notice = [this](const std::string& code, const std::string& detail) { noticed(code, detail); };
    orchestrator = std::make_unique<engine::Orchestrator>(engineSettings(settings), std::move(parts));
    if (mqtt) mqtt->attach(*orchestrator, *orchestrator);
    return {};
}

core::Expected<std::string> Service::Parts::listen() {
    http::RoutesSettings routes;
    routes.metrics = [this] { return metrics(); };
    routes.openApi = std::string(resources::file("openapi/openapi.yaml"));
    server = std::make_unique<http::Server>(http::makeRoutes(*orchestrator, std::move(routes)), http::apiLimits());
    const auto port = server->listen(settings.listenHost, settings.listenPort);
    if (!port) return tl::unexpected(port.error());
    return addressOf(settings.listenHost, *port);
}

void Service::Parts::noticed(const std::string& code, const std::string& detail) {
    log.notice(code, detail);
    if (code == "engine_halted") QMetaObject::invokeMethod(QCoreApplication::instance(), onHalt, Qt::QueuedConnection);
}

std::string Service::Parts::metrics() const {
    const http::ServerCounts counts = server->counts();
    return telemetry::metricsText(
        orchestrator->status(),
        {counts.connections, counts.connectionsNow, counts.requests, counts.refused, counts.timedOut},
        telemetry::measureProcess(), SAGADESK_VERSION, orchestrator->newestBackup());
}

Service::Service(config::Settings settings, telemetry::Log& log, std::function<void()> onHalt)
    : m_parts(std::make_unique<Parts>(std::move(settings), log, std::move(onHalt))) {}

Service::~Service() = default;

core::Expected<std::string> Service::start() {
    if (auto opened = m_parts->open(); !opened) return tl::unexpected(opened.error());
    // Listening comes first, since services are told the address; nothing is read before the event loop runs.
    auto address = m_parts->listen();
    if (!address) return address;
    m_parts->orchestrator->setCallbackBase(*address);
    if (auto started = m_parts->orchestrator->start(); !started) return tl::unexpected(started.error());
    if (m_parts->mqtt) m_parts->mqtt->start(*address);
    return address;
}

api::Backend& Service::backend() {
    return *m_parts->orchestrator;
}

void Service::stop(std::function<void()> onDone) {
    m_parts->server->drain(drain_deadline, [this, done = std::move(onDone)] {
        if (m_parts->mqtt) m_parts->mqtt->finish();
        m_parts->orchestrator->stop(engine_deadline);
        m_parts->gateway.stop(0ms);
        if (m_parts->mqtt) m_parts->mqtt->close(connections_deadline);
        done();
    });
}

}  // namespace sagadesk::service
