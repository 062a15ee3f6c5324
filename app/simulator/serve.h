// sagadesk-sim without a subcommand: the stand-in services until SIGTERM, over HTTP and where told over MQTT too.
#pragma once

#include <cstdint>
#include <string>

namespace sagadesk::simulator {

struct ServeSettings {
    std::uint16_t port = 0;
    std::uint64_t seed = 1;
    std::string faults;    // JSON, or the path of a file with it; "" is none
    std::string mqttHost;  // "": HTTP only
    std::uint16_t mqttPort = 1883;
    std::string mqttPrefix = "sagadesk";
};

// Needs a QCoreApplication. Gives the exit status.
[[nodiscard]] int serve(const ServeSettings& settings);

}  // namespace sagadesk::simulator
