// A question to the stand-in services and the way back to who asked, whatever carried them: HTTP or MQTT.
//
// Belongs to the services' thread.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace sagadesk::simulator {

struct Question {
    std::string method;
    std::string path;   // "/{service}{path}", decoded
    std::string query;  // raw
    std::string key;    // idempotency key, "" for none
    std::string body;
};

struct Reply {
    int status = 200;
    std::string contentType = "application/json";
    std::optional<int> retryAfter_s;
    std::string body;
};

class Asker {
public:
    virtual ~Asker() = default;

    virtual void answer(Reply reply) = 0;
    // Leaves who asked without an answer: over HTTP the connection is dropped, over MQTT nothing comes.
    virtual void abandon() = 0;
    // Answers slowly: byte by byte where bytes are sent as they are made, else once for all when the last one is due.
    virtual void trickle(Reply reply, std::chrono::milliseconds perByte) = 0;
    // Whether what was answered 202 is answered here again when it is decided. If not, it is called back.
    [[nodiscard]] virtual bool staysForLater() const = 0;
};
using AskerPtr = std::shared_ptr<Asker>;

}  // namespace sagadesk::simulator
