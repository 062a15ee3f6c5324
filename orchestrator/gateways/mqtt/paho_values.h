// Values of this program as values of the Paho library, and back.
#pragma once

#include <mqtt/connect_options.h>
#include <mqtt/message.h>

#include <string>

#include "gateways/mqtt/mqtt_connection.h"
#include "ports/broker.h"

namespace sagadesk::gateways {

// Must stay where it is while a client uses it: Paho's copies point into it (paho.mqtt.cpp issue 426).
void fillOptions(const MqttSettings& settings, mqtt::connect_options& options);
[[nodiscard]] std::string serverUri(const MqttSettings& settings);

[[nodiscard]] mqtt::const_message_ptr toPaho(ports::Message message);
[[nodiscard]] ports::Message fromPaho(const mqtt::message& message);

}  // namespace sagadesk::gateways
