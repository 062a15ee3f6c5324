#include "gateways/mqtt/paho_client.h"

#include <csignal>
#include <exception>
#include <limits>
#include <mutex>
#include <string_view>
#include <utility>

#include "core/failure.h"
#include "gateways/mqtt/paho_values.h"
#include "gateways/mqtt/paho_write_guard.h"
#include "gateways/mqtt/publish_rules.h"

namespace sagadesk::gateways {
namespace {

using mqtt::property;

// Nothing is taken while there is no connection. While there is one Paho takes 100 messages at once unless told
// otherwise, and refuses the rest of a wider window as if it were not connected.
mqtt::create_options version5() {
    mqtt::create_options options(MQTTVERSION_5);
    options.set_max_buffered_messages(std::numeric_limits<std::uint16_t>::max());
    return options;
}

// With the last client Paho frees what belongs to all of them, while its own threads may still write their trace into
// it (Log_terminate and Log_stackTrace of 1.3.12). So one client, which never connects, stays until the process ends.
void keepPahoWhole() {
    [[gnu::used]] static const auto* const kept =
        new mqtt::async_client("tcp://127.0.0.1:1883", "never-connected", version5());
}

void* contextOf(std::uint64_t id) {
    return reinterpret_cast<void*>(static_cast<std::uintptr_t>(id));
}

std::uint64_t idOf(const mqtt::token& token) {
    return reinterpret_cast<std::uintptr_t>(token.get_user_context());
}

PahoClient::Welcome welcomeOf(const mqtt::token& token) {
    PahoClient::Welcome welcome;
    const mqtt::properties properties = token.get_connect_response().get_properties();
    if (properties.contains(property::RECEIVE_MAXIMUM))
        welcome.receiveMaximum = mqtt::get<std::uint16_t>(properties, property::RECEIVE_MAXIMUM);
    if (properties.contains(property::MAXIMUM_PACKET_SIZE))
        welcome.packet_bytes_max = mqtt::get<std::uint32_t>(properties, property::MAXIMUM_PACKET_SIZE);
    return welcome;
}

// Paho keeps the text to itself until somebody waits for the token, which throws it.
std::string textOf(const mqtt::token& token) {
    try {
        const_cast<mqtt::token&>(token).try_wait();
    } catch (const mqtt::exception& failure) {
        return failure.get_message().empty() ? failure.what() : failure.get_message();
    }
    return {};
}

bool mentions(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

// As far as Paho tells them apart. A CONNACK's reason comes as the return code (MQTT 5, section 3.2.2.2).
std::string connectCode(const mqtt::token& token, std::string_view text, bool tls) {
    if (token.get_return_code() >= first_error) return reasonWord(static_cast<std::uint8_t>(token.get_return_code()));
    if (mentions(text, "timeout")) return "timeout";
    return tls ? "tls" : "connection_refused";
}

}  // namespace

PahoClient::PahoClient(const MqttSettings& settings, TaskThread& thread, Listener& listener)
    : m_thread(thread),
      m_listener(listener),
      m_tls(settings.tls),
      m_client(serverUri(settings), settings.clientId, version5()) {
    ENSURE(pahoWritesAreGuarded());
    keepPahoWhole();
    std::signal(SIGPIPE, SIG_IGN);  // Paho does so too, but only when it first connects
    fillOptions(settings, m_options);
    listenToConnects();
    listenToPublishes();
    listenToSubscriptions();
    listenToTheClient();
}

void PahoClient::listenToConnects() {
    m_connects.succeeded = [this](const mqtt::token& token) {
        m_thread.post([this, welcome = welcomeOf(token)] { m_listener.connected(welcome); });
    };
    m_connects.failed = [this](const mqtt::token& token) {
        std::string text = textOf(token);
        std::string code = connectCode(token, text, m_tls);
        m_thread.post([this, code = std::move(code), text = std::move(text)] { m_listener.notConnected(code, text); });
    };
}

void PahoClient::listenToPublishes() {
    m_publishes.succeeded = [this](const mqtt::token& token) {
        m_thread.post([this, id = idOf(token), reason = static_cast<std::uint8_t>(token.get_reason_code())] {
            m_listener.published(id, receiptOf(reason));
        });
    };
    m_publishes.failed = [this](const mqtt::token& token) {
        const int reason = token.get_reason_code();
        if (reason < first_error) return;  // the connection was lost, of which the listener hears by itself
        m_thread.post([this, id = idOf(token), reason] {
            m_listener.published(id, receiptOf(static_cast<std::uint8_t>(reason)));
        });
    };
}

void PahoClient::listenToSubscriptions() {
    const auto tell = [this](const mqtt::token& token, int reason) {
        m_thread.post([this, id = idOf(token), reason] {
            m_listener.subscribed(id, reason < first_error ? "" : reasonWord(static_cast<std::uint8_t>(reason)));
        });
    };
    m_subscriptions.succeeded = [tell](const mqtt::token& token) { tell(token, token.get_reason_code()); };
    m_subscriptions.failed = [tell](const mqtt::token& token) {
        if (token.get_reason_code() >= first_error) tell(token, token.get_reason_code());
    };
}

void PahoClient::listenToTheClient() {
    m_client.set_connection_lost_handler(
        [this](const std::string&) { m_thread.post([this] { m_listener.lost("connection_lost"); }); });
    // After the broker's DISCONNECT Paho does not call the connection lost.
    m_client.set_disconnected_handler([this](const mqtt::properties&, mqtt::ReasonCode reason) {
        m_thread.post([this, reason = static_cast<int>(reason)] {
            m_listener.lost(reason >= first_error ? reasonWord(static_cast<std::uint8_t>(reason)) : "connection_lost");
        });
    });
    m_client.set_message_callback([this](const mqtt::const_message_ptr& message) {
        m_thread.post([this, copy = fromPaho(*message)]() mutable { m_listener.arrived(std::move(copy)); });
    });
}

bool PahoClient::connect() {
    try {
        m_client.connect(m_options, nullptr, m_connects);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

bool PahoClient::publish(std::uint64_t id, ports::Message message) {
    try {
        m_client.publish(toPaho(std::move(message)), contextOf(id), m_publishes);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

bool PahoClient::subscribe(std::uint64_t id, const std::string& filter) {
    try {
        m_client.subscribe(filter, 1, contextOf(id), m_subscriptions);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

void PahoClient::disconnect(core::Duration atMost) {
    try {
        m_client.disconnect(static_cast<int>(atMost.count()))->wait_for(atMost);
    } catch (const std::exception&) {  // there was no connection
    }
}

}  // namespace sagadesk::gateways
