// How an orchestrator elsewhere is reached.
#pragma once

#include <string>

namespace sagadesk::remote {

struct RemoteSettings {
    std::string name;       // of the connection, as people call it
    std::string url;        // "http://127.0.0.1:8080", "https://orders.example.com"
    std::string tokenFile;  // holds the bearer token; "" for none
    std::string caFile;     // PEM, the only authorities that are trusted; "" for those of the system
};

}  // namespace sagadesk::remote
