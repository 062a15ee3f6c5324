#include "gateways/mqtt/paho_values.h"

#include <mqtt/ssl_options.h>
#include <mqtt/will_options.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>
#include <utility>

namespace sagadesk::gateways {
namespace {

using mqtt::property;
constexpr int at_least_once = 1;

std::int32_t wholeSeconds(core::Duration duration) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(seconds, 0, std::numeric_limits<std::int32_t>::max()));
}

mqtt::properties propertiesOf(const ports::Message& message) {
    mqtt::properties result;
    const auto text = [&](property::code code, const std::string& value) {
        if (!value.empty()) result.add(property(code, value));
    };
    text(property::CONTENT_TYPE, message.contentType);
    text(property::RESPONSE_TOPIC, message.responseTopic);
    text(property::CORRELATION_DATA, message.correlation);
    if (message.expiry) result.add(property(property::MESSAGE_EXPIRY_INTERVAL, wholeSeconds(*message.expiry)));
    for (const auto& [key, value] : message.properties) result.add(property(property::USER_PROPERTY, key, value));
    return result;
}

mqtt::ssl_options tlsOf(const MqttSettings& settings) {
    mqtt::ssl_options tls;
    if (!settings.caFile.empty()) tls.set_trust_store(settings.caFile);
    if (!settings.clientCertificate.empty()) tls.set_key_store(settings.clientCertificate);
    if (!settings.clientKey.empty()) tls.set_private_key(settings.clientKey);
    tls.set_enable_server_cert_auth(true);  // the authority
    tls.set_verify(true);                   // the host name
    return tls;
}

mqtt::will_options willOf(const ports::Message& message) {
    mqtt::will_options will(message.topic, message.payload, at_least_once, message.retained);
    will.set_properties(propertiesOf(message));
    return will;
}

std::string textOf(const mqtt::properties& properties, property::code code) {
    return properties.contains(code) ? mqtt::get<std::string>(properties, code) : std::string{};
}

}  // namespace

std::string serverUri(const MqttSettings& settings) {
    const bool bare6 = settings.host.find(':') != std::string::npos && !settings.host.starts_with('[');
    return (settings.tls ? "ssl://" : "tcp://") + (bare6 ? "[" + settings.host + "]" : settings.host) + ":" +
           std::to_string(settings.port);
}

void fillOptions(const MqttSettings& settings, mqtt::connect_options& options) {
    options.set_mqtt_version(MQTTVERSION_5);
    options.set_clean_start(settings.cleanStart);
    options.set_keep_alive_interval(wholeSeconds(settings.keepAlive));
    options.set_connect_timeout(std::max(wholeSeconds(settings.connectTimeout), 1));
    options.set_max_inflight(std::numeric_limits<std::uint16_t>::max());  // the window is kept by who publishes
    options.set_automatic_reconnect(false);
    if (!settings.user.empty()) options.set_user_name(settings.user);
    if (!settings.password.empty()) options.set_password(settings.password);
    if (settings.tls) options.set_ssl(tlsOf(settings));
    if (settings.will) options.set_will(willOf(*settings.will));
    mqtt::properties properties;
    properties.add(property(property::RECEIVE_MAXIMUM, std::max<std::int32_t>(settings.receiveMaximum, 1)));
    properties.add(property(property::MAXIMUM_PACKET_SIZE, static_cast<std::int32_t>(settings.incoming_bytes_max)));
    if (settings.sessionExpiry > core::Duration{0})
        properties.add(property(property::SESSION_EXPIRY_INTERVAL, wholeSeconds(settings.sessionExpiry)));
    options.set_properties(std::move(properties));
}

mqtt::const_message_ptr toPaho(ports::Message message) {
    auto properties = propertiesOf(message);
    return mqtt::message::create(std::move(message.topic), std::move(message.payload), at_least_once, message.retained,
                                 properties);
}

ports::Message fromPaho(const mqtt::message& message) {
    ports::Message result;
    const mqtt::properties& properties = message.get_properties();
    result.topic = message.get_topic();
    result.payload = message.get_payload();
    result.contentType = textOf(properties, property::CONTENT_TYPE);
    result.responseTopic = textOf(properties, property::RESPONSE_TOPIC);
    result.correlation = textOf(properties, property::CORRELATION_DATA);
    const auto count = properties.count(property::USER_PROPERTY);
    for (std::size_t i = 0; i < count; ++i) {
        auto [key, value] = mqtt::get<mqtt::string_pair>(properties, property::USER_PROPERTY, i);
        result.properties.emplace_back(std::move(key), std::move(value));
    }
    if (properties.contains(property::MESSAGE_EXPIRY_INTERVAL))
        result.expiry = std::chrono::seconds{mqtt::get<std::uint32_t>(properties, property::MESSAGE_EXPIRY_INTERVAL)};
    result.retained = message.is_retained();
    result.repeated = message.is_duplicate();
    return result;
}

}  // namespace sagadesk::gateways
