// A connection to an MQTT 5 broker, as intake, relay and the gateway to services behind it see it.
//
// A broker has one thread of its own. Everything but post() is called on it, and everything given to it runs on it, so
// that who uses a connection needs no lock. Whoever uses it lets go of it (stop) before it destroys itself. None of the
// calls blocks. The connection is made, and made anew after a loss, by itself and for ever.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/time.h"

namespace sagadesk::ports {

struct Message {
    std::string topic;
    std::string payload;
    std::string contentType;
    std::string responseTopic;
    std::string correlation;                                      // binary; "" for none
    std::vector<std::pair<std::string, std::string>> properties;  // user properties, in order
    std::optional<core::Duration> expiry;                         // whole seconds, rounded up
    bool retained = false;
    bool repeated = false;  // incoming only: the broker may have delivered it before (DUP)

    // Of the first user property with that name; nullopt when there is none.
    [[nodiscard]] std::optional<std::string_view> property(std::string_view name) const {
        for (const auto& [key, value] : properties)
            if (key == name) return value;
        return std::nullopt;
    }
};

// What became of a message given to the broker; MQTT 5, sections 3.4.2.1 and 4.3.2.
enum class Handover : std::uint8_t {
    Taken,          // the broker has it
    NobodyListens,  // the broker has it and no subscriber matches: it reaches nobody (reason 0x10); Taken where the
                    // client library does not hand this reason on
    Refused,        // reason 0x80 and above, or larger than the broker takes: it reaches nobody
    NotSent,        // no connection: provably no byte of it left
    Lost,           // the connection ended before the broker answered: it may or may not reach someone
};
struct Receipt {
    Handover handover = Handover::Lost;
    std::string code;    // "" when taken; "not_authorised", "too_large", "quota_exceeded", "connection_lost" …
    std::string detail;  // for people
};

struct BrokerState {
    bool connected = false;
    std::uint64_t connections = 0;               // made since the start
    std::uint32_t inFlight_max = 65'535;         // messages that may wait for the broker's answer (Receive Maximum)
    std::size_t packet_bytes_max = 268'435'455;  // Maximum Packet Size
    std::string code, detail;                    // why there is no connection, "" while there is one
};

class Broker {
public:
    using Done = std::function<void(Receipt)>;
    using Arrived = std::function<void(Message)>;
    using Watcher = std::function<void(const BrokerState&)>;
    virtual ~Broker() = default;

    // At least once (QoS 1). done runs exactly once, never within the call. More than inFlight_max at once wait here.
    virtual void publish(Message message, Done done) = 0;
    // Kept for every connection to come. Each arriving message goes to the first filter it matches.
    virtual void subscribe(std::string filter, Arrived arrived) = 0;
    // Told now and at every change.
    virtual void watch(Watcher watcher) = 0;
    [[nodiscard]] virtual const BrokerState& state() const = 0;

    // Runs later on the broker's thread; any thread may ask. Not run after stop() of the implementation.
    virtual void post(std::function<void()> work) = 0;
    virtual void after(core::Duration wait, std::function<void()> work) = 0;
};

}  // namespace sagadesk::ports
