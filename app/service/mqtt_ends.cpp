#include "service/mqtt_ends.h"

#include <chrono>
#include <future>
#include <map>
#include <utility>

#include "events/presence.h"
#include "events/relay.h"
#include "gateways/mqtt/mqtt_connection.h"
#include "gateways/mqtt/mqtt_gateway.h"
#include "intake/intake.h"
#include "service/two_way_broker.h"

namespace sagadesk::service {

namespace {

using namespace std::chrono_literals;

constexpr auto finish_patience = 1s;  // for the broker's answers, then as long again for the last mark

std::string addressOf(const config::MqttSettings& mqtt) {
    const bool six = mqtt.host.find(':') != std::string::npos;
    return (mqtt.tls ? "mqtts://" : "mqtt://") + (six ? "[" + mqtt.host + "]" : mqtt.host) + ":" +
           std::to_string(mqtt.port);
}

gateways::MqttSettings connectionSettings(const config::Settings& settings, telemetry::Log& log,
                                          const std::string& use) {
    const config::MqttSettings& mqtt = settings.mqtt;
    gateways::MqttSettings to;
    to.host = mqtt.host;
    to.port = mqtt.port;
    to.tls = mqtt.tls;
    to.clientId = "sagadesk-" + settings.node + "-" + use;
    to.user = mqtt.user;
    to.password = mqtt.password;
    to.caFile = mqtt.caFile;
    to.clientCertificate = mqtt.clientCertificate;
    to.clientKey = mqtt.clientKey;
    to.threadName = "mqtt-" + use;
    to.refused = [&log](const std::string& filter, const std::string& code) {
        log.notice("mqtt_subscription_refused", filter + ": " + code);
    };
    return to;
}

events::PresenceSettings presenceSettings(const config::Settings& settings, core::Instant since) {
    return {settings.mqtt.prefix, settings.node, SAGADESK_VERSION, {}, since};
}

gateways::MqttSettings callsSettings(const config::Settings& settings, telemetry::Log& log, core::Instant since) {
    gateways::MqttSettings to = connectionSettings(settings, log, "calls");
    to.will = events::presenceWill(presenceSettings(settings, since));
    return to;
}

gateways::MqttSettings intakeSettings(const config::Settings& settings, telemetry::Log& log) {
    gateways::MqttSettings to = connectionSettings(settings, log, "intake");
    to.cleanStart = false;
    to.sessionExpiry = settings.mqtt.sessionExpiry;
    return to;
}

gateways::MqttGateway::Settings gatewaySettings(const config::Settings& settings,
                                                gateways::MqttGateway::LateReply lateReply) {
    gateways::MqttGateway::Settings to;
    to.lateReply = std::move(lateReply);
    to.prefix = settings.mqtt.prefix;
    to.node = settings.node;
    for (const auto& [name, service] : settings.services)
        if (service.url == config::behind_broker) to.services[name] = {service.concurrency, service.timeout};
    return to;
}

events::RelaySettings relaySettings(const config::Settings& settings) {
    events::RelaySettings to;
    to.broker = addressOf(settings.mqtt);
    to.format = {settings.mqtt.prefix, settings.mqtt.personalData, settings.mqtt.eventExpiry};
    to.selection = events::Selection::parse(settings.mqtt.publish).value_or(events::Selection());
    to.window = settings.mqtt.window;
    return to;
}

// An outage is told once, and so is its end.
void tellOfConnection(ports::Broker& broker, telemetry::Log& log, const std::string& broker_address) {
    broker.watch([&log, broker_address, told = std::string()](const ports::BrokerState& state) mutable {
        const std::string now = state.connected ? "mqtt_connected" : "mqtt_away";
        if (now == told || (!state.connected && (state.code.empty() || state.code == "not_started"))) return;
        told = now;
        log.notice(now, state.connected ? broker_address : broker_address + ": " + state.code + ": " + state.detail);
    });
}

// Nothing is published although there is a connection: told once, until all is well again.
void tellOfTrouble(telemetry::Log& log, const api::MqttStatus& status, std::string& told) {
    if (!status.connected || status.code == told) return;
    told = status.code;
    if (!told.empty()) log.notice("events_stand_still", status.code + ": " + status.detail);
}

bool within(std::future<void>& done, std::chrono::milliseconds deadline) {
    return done.wait_for(deadline) == std::future_status::ready;
}

}  // namespace

struct MqttEnds::Parts {
    Parts(const config::Settings& given, telemetry::Log& to, const ports::Clock& from)
        : settings(given),
          log(to),
          clock(from),
          eventsConnection(connectionSettings(given, to, "events")),
          callsConnection(callsSettings(given, to, from.now())),
          intakeConnection(intakeSettings(given, to)),
          calls(callsConnection, intakeConnection, TwoWayBroker::Home::Sender),
          orders(callsConnection, intakeConnection, TwoWayBroker::Home::Hearer),
          gateway(calls, gatewaySettings(given, [this](api::Callback late) {
                      backend->callback(std::move(late), [](const auto&) {});
                  })) {}

    void finishRelay();
    void finishPresence();

    config::Settings settings;
    telemetry::Log& log;
    const ports::Clock& clock;
    api::Backend* backend = nullptr;
    gateways::MqttConnection eventsConnection, callsConnection, intakeConnection;
    // Replies and orders come over the session that lasts, calls and answers go over the one that begins clean.
    TwoWayBroker calls, orders;
    gateways::MqttGateway gateway;
    // Refer to the connections above.
    std::unique_ptr<intake::Intake> intake;
    std::unique_ptr<events::Relay> relay;
    std::unique_ptr<events::Presence> presence;
};

void MqttEnds::Parts::finishRelay() {
    const auto promise = std::make_shared<std::promise<void>>();
    auto done = promise->get_future();
    relay->stop([promise] { promise->set_value(); });
    if (within(done, finish_patience)) return;
    relay->stopWaiting();
    if (!within(done, finish_patience)) log.notice("relay_not_finished", "the last mark was not saved in time");
}

void MqttEnds::Parts::finishPresence() {
    const auto promise = std::make_shared<std::promise<void>>();
    auto done = promise->get_future();
    presence->stop([promise] { promise->set_value(); });
    within(done, finish_patience);
}

MqttEnds::MqttEnds(const config::Settings& settings, telemetry::Log& log, const ports::Clock& clock)
    : m_parts(std::make_unique<Parts>(settings, log, clock)) {}

MqttEnds::~MqttEnds() {
    close(0ms);
}

core::Expected<void> MqttEnds::check(const config::Settings& settings) {
    const auto selection = events::Selection::parse(settings.mqtt.publish);
    if (!selection) return tl::unexpected(selection.error());
    return {};
}

ports::Gateway& MqttEnds::gateway() {
    return m_parts->gateway;
}

void MqttEnds::attach(api::Backend& backend, api::Messaging& messaging) {
    Parts& parts = *m_parts;
    parts.backend = &backend;
    intake::IntakeSettings intakeOf;
    intakeOf.prefix = parts.settings.mqtt.prefix;
    parts.intake = std::make_unique<intake::Intake>(parts.orders, backend, messaging, parts.clock, intakeOf);
    const auto complete = [&parts, told = std::string()](api::MqttStatus& status) mutable {
        tellOfTrouble(parts.log, status, told);
        const intake::IntakeCounts counts = parts.intake->counts();
        status.intakeAccepted = counts.accepted;
        status.intakeRefused = counts.refused;
        status.intakeOpen = counts.open;
    };
    parts.relay = std::make_unique<events::Relay>(
        relaySettings(parts.settings),
        events::RelayParts{&parts.eventsConnection, &backend, &messaging, &parts.clock, complete});
}

void MqttEnds::start(const std::string& api) {
    Parts& parts = *m_parts;
    events::PresenceSettings presence = presenceSettings(parts.settings, parts.clock.now());
    presence.api = api;
    parts.presence = std::make_unique<events::Presence>(std::move(presence), parts.callsConnection);
    parts.eventsConnection.post(
        [&parts] { tellOfConnection(parts.eventsConnection, parts.log, addressOf(parts.settings.mqtt)); });
    parts.presence->start();
    parts.relay->start();
    parts.intake->start();
    parts.eventsConnection.start();
    parts.callsConnection.start();
    parts.intakeConnection.start();
}

void MqttEnds::offer(const std::vector<core::JournalEntry>& entries) {
    m_parts->relay->offer(entries);
}

void MqttEnds::finish() {
    if (!m_parts->presence) return;  // never started
    m_parts->intake->stop();
    m_parts->finishRelay();
    m_parts->finishPresence();
}

void MqttEnds::close(core::Duration deadline) {
    m_parts->gateway.stop(deadline);
    m_parts->intakeConnection.stop(deadline);
    m_parts->eventsConnection.stop(deadline);
    m_parts->callsConnection.stop(deadline);
}

}  // namespace sagadesk::service
