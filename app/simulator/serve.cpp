#include "simulator/serve.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <fstream>
#include <functional>
#include <optional>
#include <sstream>

#include "gateways/mqtt/mqtt_connection.h"
#include "http/server.h"
#include "service/stop_signal.h"
#include "simulator/http_asker.h"
#include "simulator/mqtt_front.h"
#include "simulator/services.h"

namespace sagadesk::simulator {
namespace {

// Room for the largest order document with the results of all its steps.
constexpr std::size_t body_bytes_max = 512 * 1024;
constexpr std::chrono::milliseconds drain_deadline{2'000};
constexpr std::chrono::milliseconds connect_deadline{30'000};
constexpr core::Duration farewell_deadline{500};

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

// The services behind the broker. The connection's thread ends before anything it uses.
class MqttSide {
public:
    MqttSide(const ServeSettings& settings, Services& services)
        : m_connection(connectionOf(settings)),
          m_front(m_connection, services, settings.mqttPrefix) {}
    ~MqttSide() { m_connection.stop(farewell_deadline); }
    MqttSide(const MqttSide&) = delete;
    MqttSide& operator=(const MqttSide&) = delete;

    void start(const std::function<void()>& ready) {
        m_front.start([this, ready] {
            m_deadline.stop();
            ready();
        });
        m_connection.start();
        m_deadline.setSingleShot(true);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { giveUp(); });
        m_deadline.start(connect_deadline);
    }

private:
    static gateways::MqttSettings connectionOf(const ServeSettings& settings) {
        gateways::MqttSettings connection;
        connection.host = settings.mqttHost;
        connection.port = settings.mqttPort;
        connection.clientId = "sagadesk-sim-" + std::to_string(QCoreApplication::applicationPid());
        return connection;
    }
    void giveUp() const {
        std::fprintf(stderr,
                     "sagadesk-sim: no connection to the MQTT broker (%s). Start one there, or correct --mqtt.\n",
                     m_front.trouble().c_str());
        QCoreApplication::exit(1);
    }

    gateways::MqttConnection m_connection;
    MqttFront m_front;
    QTimer m_deadline;
};

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
            services.handle(questionOf(std::move(request)), std::make_shared<HttpAsker>(std::move(responder)));
        },
        limits);
    const auto port = server.listen("127.0.0.1", settings.port);
    if (!port) return complain(port.error());
    const service::StopSignal stopSignal(
        [&server] { server.drain(drain_deadline, [] { QCoreApplication::exit(0); }); });
    const auto ready = [port = static_cast<unsigned>(*port)] {
        std::printf("ready http://127.0.0.1:%u\n", port);
        std::fflush(stdout);
    };
    std::optional<MqttSide> mqtt;
    if (settings.mqttHost.empty())
        ready();
    else
        mqtt.emplace(settings, services).start(ready);
    return QCoreApplication::exec();
}

}  // namespace sagadesk::simulator
